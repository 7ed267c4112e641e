import { describe, expect, it } from 'vitest';
import { writing } from '../../src/language/writing.js';
import type { Margin } from '../../src/time/margin.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './durations.properties.js';

const nb = writing('nb');
const nn = writing('nn');
const en = writing('en');
const each = [nb, nn, en];

describe('a duration', () => {
  const SECOND = 1000;
  const MINUTE = 60 * SECOND;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;

  it.each([
    [0.001, 'under 1 ms', 'less than 1 ms'],
    [1, '1 ms', '1 ms'],
    [999, '999 ms', '999 ms'],
  ])('%d ms, which is under a second, has its unit as a sign: %s', (ms, norwegian, english) => {
    expect([nb.duration(ms), nn.duration(ms), en.duration(ms)]).toEqual([
      norwegian,
      norwegian,
      english,
    ]);
  });

  it.each([
    [0, '0 sekunder', '0 sekund', '0 seconds'],
    [SECOND, '1 sekund', '1 sekund', '1 second'],
    [3 * SECOND + 1, '3 sekunder', '3 sekund', '3 seconds'],
    [59_999, '59 sekunder', '59 sekund', '59 seconds'],
    [2 * DAY + 4 * HOUR, '2 dager og 4 timer', '2 dagar og 4 timar', '2 days and 4 hours'],
    [2 * DAY + 5 * HOUR - 1, '2 dager og 4 timer', '2 dagar og 4 timar', '2 days and 4 hours'],
    [DAY + HOUR, '1 dag og 1 time', '1 dag og 1 time', '1 day and 1 hour'],
    [HOUR + MINUTE, '1 time og 1 minutt', '1 time og 1 minutt', '1 hour and 1 minute'],
    [MINUTE + SECOND, '1 minutt og 1 sekund', '1 minutt og 1 sekund', '1 minute and 1 second'],
    [30 * MINUTE, '30 minutter', '30 minutt', '30 minutes'],
    [
      MINUTE + 2 * SECOND,
      '1 minutt og 2 sekunder',
      '1 minutt og 2 sekund',
      '1 minute and 2 seconds',
    ],
    [90 * DAY, '90 dager', '90 dagar', '90 days'],
    [3 * DAY + 5 * MINUTE, '3 dager', '3 dagar', '3 days'],
  ])('%d ms is written in its two largest units', (ms, bokmål, nynorsk, english) => {
    expect([nb.duration(ms), nn.duration(ms), en.duration(ms)]).toEqual([bokmål, nynorsk, english]);
  });

  it('is never empty, and never written longer than it is', () => {
    properties.neverRoundsADurationUp(100);
  });

  // found: an empty text, and a negative number of hours.
  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, -3_600_000, '3', null, undefined])(
    'E6: of %s milliseconds is refused',
    (ms) => {
      for (const write of each) {
        expect(() => write.duration(ms as number)).toThrow(errorWithCode('duration.invalid'));
      }
    },
  );
});

describe('the duration between two moments', () => {
  // The clocks of Oslo change on 31 March and on 27 October 2024.
  it.each([
    ['2024-03-30T10:00:00+01:00', '2024-03-31T10:00:00+02:00', '1 dag', '1 day'],
    ['2024-10-26T10:00:00+02:00', '2024-10-27T10:00:00+01:00', '1 dag', '1 day'],
    ['2024-10-26T10:00:00+02:00', '2024-10-27T10:00:03+01:00', '1 dag', '1 day'],
    ['2024-10-27T00:30:00Z', '2024-10-27T01:10:00Z', '40 minutter', '40 minutes'],
    ['2024-06-24T10:00:00+02:00', '2024-06-24T10:00:03+02:00', '3 sekunder', '3 seconds'],
    ['2024-06-24T10:00:00+02:00', '2024-06-24T10:00:00.001+02:00', '1 ms', '1 ms'],
    ['2024-06-24T10:00:00+02:00', '2024-06-24T08:00:00Z', '0 sekunder', '0 seconds'],
  ])('%s and %s counts the days of the calendar', (from, to, norwegian, english) => {
    expect([nb, en].map((write) => write.between(from, to, 'Europe/Oslo'))).toEqual([
      norwegian,
      english,
    ]);
    expect(nb.between(to, from, 'Europe/Oslo')).toBe(norwegian);
  });

  it('is whole days from a time of a day to the same time, by Temporal', () => {
    properties.countsDaysOfTheCalendar(100);
  });

  it.each([
    ['soon', '2024-06-24T08:00:00Z', 'Europe/Oslo', 'instant.invalid'],
    ['2024-06-24T08:00:00Z', undefined, 'Europe/Oslo', 'instant.invalid'],
    ['2024-06-24T08:00:00Z', '2024-06-24T08:00:00Z', 'Oslo', 'zone.unknown'],
  ])('%s and %s in %s is refused', (from, to, zone, code) => {
    expect(() => nb.between(from, to as string, zone)).toThrow(errorWithCode(code));
  });
});

describe('a margin', () => {
  const all = (margin: Margin) => [nb.margin(margin), nn.margin(margin), en.margin(margin)];
  const none = { days: 0, hours: 0, minutes: 0, seconds: 0 };
  const MINUTE = 60_000;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;

  it.each<[Margin, string, string, string]>([
    [
      { ...none, ms: 52 * HOUR, days: 2, hours: 4 },
      '2 dager og 4 timer',
      '2 dagar og 4 timar',
      '2 days and 4 hours',
    ],
    [
      { ...none, ms: 25 * HOUR, days: 1, hours: 1 },
      '1 dag og 1 time',
      '1 dag og 1 time',
      '1 day and 1 hour',
    ],
    [{ ...none, ms: DAY, days: 1 }, '1 dag', '1 dag', '1 day'],
    // Three days of the calendar, one of which has 25 hours.
    [{ ...none, ms: 73 * HOUR, days: 3 }, '3 dager', '3 dagar', '3 days'],
    // A day of which 24 hours are over, and it is not.
    [
      { ...none, ms: 24 * HOUR + MINUTE, hours: 24, minutes: 1 },
      '24 timer og 1 minutt',
      '24 timar og 1 minutt',
      '24 hours and 1 minute',
    ],
    [{ ...none, ms: HOUR + 1000, hours: 1, seconds: 1 }, '1 time', '1 time', '1 hour'],
    [
      { ...none, ms: MINUTE + 1000, minutes: 1, seconds: 1 },
      '1 minutt og 1 sekund',
      '1 minutt og 1 sekund',
      '1 minute and 1 second',
    ],
    [
      { ms: 1234 * DAY + HOUR, days: 1234, hours: 1, minutes: 0, seconds: 0 },
      '1\u00a0234 dager og 1 time',
      '1\u00a0234 dagar og 1 time',
      '1,234 days and 1 hour',
    ],
    [{ ...none, ms: 59_999, seconds: 59 }, '59 sekunder', '59 sekund', '59 seconds'],
    [{ ...none, ms: 3000, seconds: 3 }, '3 sekunder', '3 sekund', '3 seconds'],
    [{ ...none, ms: 999.999 }, '999 ms', '999 ms', '999 ms'],
    [{ ...none, ms: 1 }, '1 ms', '1 ms', '1 ms'],
    [{ ...none, ms: 0.001 }, 'under 1 ms', 'under 1 ms', 'less than 1 ms'],
  ])('of %j is left, or late by as much', (margin, bokmål, nynorsk, english) => {
    expect(all(margin)).toEqual([`${bokmål} igjen`, `${nynorsk} igjen`, `${english} left`]);
    expect(all({ ...margin, ms: -margin.ms })).toEqual([
      `${bokmål} for sent`,
      `${nynorsk} for seint`,
      `${english} late`,
    ]);
  });

  it('of nothing is neither', () => {
    expect(all({ ms: 0, ...none })).toEqual(['nå', 'no', 'now']);
    expect(all({ ms: -0, ...none })).toEqual(['nå', 'no', 'now']);
  });

  it.each([
    {},
    null,
    undefined,
    3000,
    { ...none, ms: Number.NaN },
    { ...none, ms: 3000, seconds: -3 },
    { ...none, ms: 3000, seconds: 0.5 },
  ])('%j is refused', (margin) => {
    for (const write of each) {
      expect(() => write.margin(margin as Margin)).toThrow(errorWithCode('margin.invalid'));
    }
  });
});
