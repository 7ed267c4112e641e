import { describe, expect, it } from 'vitest';
import { writing } from '../../src/language/writing.js';
import type { InstantInput } from '../../src/time/instant.js';
import { marginTo } from '../../src/time/margin.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './margin.properties.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const deadline = '2024-06-24T10:00:00+02:00';
const toDeadline = (now: InstantInput) => marginTo(deadline, now, 'Europe/Oslo');
const none = { days: 0, hours: 0, minutes: 0, seconds: 0 };

describe('a margin', () => {
  it('has the milliseconds that are left, and none when it is the very moment', () => {
    expect(toDeadline('2024-06-22T06:00:00+02:00')).toStrictEqual({
      ...none,
      ms: 2 * DAY + 4 * HOUR,
      days: 2,
      hours: 4,
    });
    expect(toDeadline('2024-06-24T08:00:00Z')).toStrictEqual({ ms: 0, ...none });
  });

  it('C03: is below zero when it is late, by as much as it is late', () => {
    expect(toDeadline('2024-06-24T10:00:03+02:00')).toStrictEqual({
      ...none,
      ms: -3 * SECOND,
      seconds: 3,
    });
    expect(toDeadline('2024-06-24T10:00:00.000001+02:00')).toStrictEqual({ ms: -0.001, ...none });
    expect(toDeadline('2024-06-24T09:59:59.999999+02:00')).toStrictEqual({ ms: 0.001, ...none });
  });

  it('takes moments in each of their forms', () => {
    const ms = Date.UTC(2024, 5, 24, 7);
    const forms = ['2024-06-24T07:00:00Z', new Date(ms), { epochMilliseconds: ms }];
    for (const now of forms) expect(toDeadline(now)).toStrictEqual({ ms: HOUR, ...none, hours: 1 });
  });

  it('has the days and the time of Temporal, near the changes of the clocks above all', () => {
    properties.hasTheDaysAndTheTimeOfTemporal(100);
  });

  it('added to the earlier moment gives the later one, the fraction of a second apart', () => {
    properties.addedToTheEarlierMomentGivesTheLater(100);
  });

  it('is the same length whether it is left or late', () => {
    properties.isTheSameLengthLeftOrLate(100);
  });
});

describe('a margin across a change of the clocks in Oslo', () => {
  const until = (at: string, now: string) => marginTo(at, now, 'Europe/Oslo');

  it('counts the days of the calendar: from Friday at 10 to Monday at 10 there are three', () => {
    const autumn = until('2024-10-28T10:00:00+01:00', '2024-10-25T10:00:00+02:00');
    expect(autumn).toStrictEqual({ ms: 73 * HOUR, ...none, days: 3 });
    const spring = until('2024-04-01T10:00:00+02:00', '2024-03-29T10:00:00+01:00');
    expect(spring).toStrictEqual({ ms: 71 * HOUR, ...none, days: 3 });
  });

  it('counts the hours that pass where no day does', () => {
    expect(until('2024-10-27T10:00:00+01:00', '2024-10-27T00:00:00+02:00').hours).toBe(11);
    expect(until('2024-03-31T10:00:00+02:00', '2024-03-31T00:00:00+01:00').hours).toBe(9);
  });

  it('counts from the second 02:30 when it is the second that the clocks show', () => {
    const [now, at] = ['2024-10-27T02:30:00+01:00', '2024-10-28T02:00:00+01:00'];
    expect(until(at, now)).toStrictEqual({
      ms: 23.5 * HOUR,
      ...none,
      hours: 23,
      minutes: 30,
    });
  });

  it('is a day when the clocks show what a skipped time is read as', () => {
    const now = '2024-03-30T02:30:00+01:00';
    expect(until('2024-03-31T03:29:59+02:00', now)).toMatchObject({ days: 0, hours: 23 });
    expect(until('2024-03-31T03:30:00+02:00', now)).toMatchObject({ days: 1, hours: 0 });
  });
});

describe('a formatted margin', () => {
  const formatted = (at: string, now: string) =>
    (['nb', 'nn', 'en'] as const).map((language) =>
      writing(language).margin(marginTo(at, now, 'Europe/Oslo')),
    );

  it.each([
    ['2024-06-22T06:00:00+02:00', '2 dager og 4 timer', '2 dagar og 4 timar', '2 days and 4 hours'],
    ['2024-06-23T09:00:00+02:00', '1 dag og 1 time', '1 dag og 1 time', '1 day and 1 hour'],
    [
      '2024-06-24T08:59:00+02:00',
      '1 time og 1 minutt',
      '1 time og 1 minutt',
      '1 hour and 1 minute',
    ],
    ['2024-06-24T09:00:00+02:00', '1 time', '1 time', '1 hour'],
    ['2024-06-24T09:58:00+02:00', '2 minutter', '2 minutt', '2 minutes'],
    ['2024-06-24T09:59:00.001+02:00', '59 sekunder', '59 sekund', '59 seconds'],
    ['2024-06-24T09:59:57+02:00', '3 sekunder', '3 sekund', '3 seconds'],
    ['2024-06-24T09:59:59.999+02:00', '1 ms', '1 ms', '1 ms'],
    ['2024-06-24T09:59:59.999999+02:00', 'under 1 ms', 'under 1 ms', 'less than 1 ms'],
  ])('at %s with the deadline to come', (now, bokmål, nynorsk, english) => {
    expect(formatted(deadline, now)).toEqual([
      `${bokmål} igjen`,
      `${nynorsk} igjen`,
      `${english} left`,
    ]);
  });

  it.each([
    ['2024-06-24T10:00:00.000001+02:00', 'under 1 ms', 'under 1 ms', 'less than 1 ms'],
    ['2024-06-24T10:00:00.001+02:00', '1 ms', '1 ms', '1 ms'],
    ['2024-06-24T10:00:03+02:00', '3 sekunder', '3 sekund', '3 seconds'],
    ['2024-06-24T10:02:00+02:00', '2 minutter', '2 minutt', '2 minutes'],
    ['2024-06-26T14:00:00+02:00', '2 dager og 4 timer', '2 dagar og 4 timar', '2 days and 4 hours'],
  ])('C03: at %s as late', (now, bokmål, nynorsk, english) => {
    expect(formatted(deadline, now)).toEqual([
      `${bokmål} for sent`,
      `${nynorsk} for seint`,
      `${english} late`,
    ]);
  });

  it('at the very moment in a word', () => {
    expect(formatted(deadline, '2024-06-24T08:00:00Z')).toEqual(['nå', 'no', 'now']);
  });

  // In 2004 a number of milliseconds loses a bit, so that microseconds differ by a little on either side.
  it.each([
    ['2004-11-04T10:00:00.000005Z', '2004-11-03T10:00:00.000005Z', '1 dag igjen'],
    ['2004-12-31T10:00:00.000003Z', '2003-12-31T10:00:00.000003Z', '366 dager igjen'],
  ])(
    'in whole days from the same microsecond to the same, whatever a number can hold',
    (at, now, expected) => {
      expect(writing('nb').margin(marginTo(at, now, 'UTC'))).toBe(expected);
    },
  );

  it('at the first and the last moments that a timestamp can express', () => {
    const all = marginTo('9998-12-31T23:59:59Z', '1000-01-01T00:00:00Z', 'Pacific/Kiritimati');
    expect(Number.isSafeInteger(all.days)).toBe(true);
    const first = '1000-01-01T00:00:00Z';
    expect(marginTo('1000-01-03T00:00:00Z', first, 'Pacific/Pago_Pago').days).toBe(2);
    expect(
      marginTo('9998-12-31T23:00:00Z', '9998-12-29T23:00:00Z', 'Pacific/Kiritimati').days,
    ).toBe(2);
  });

  it('in days of the calendar across the change of the clocks', () => {
    expect(formatted('2024-10-28T10:00:00+01:00', '2024-10-25T10:00:00+02:00')).toEqual([
      '3 dager igjen',
      '3 dagar igjen',
      '3 days left',
    ]);
  });
});

describe('a margin is refused', () => {
  it.each([
    ['2024-06-24T10:00:00', deadline, 'Europe/Oslo', 'instant.naive'],
    [deadline, '2024-06-24T10:00:00', 'Europe/Oslo', 'instant.naive'],
    [deadline, 'now', 'Europe/Oslo', 'instant.invalid'],
    [deadline, deadline, 'Oslo', 'zone.unknown'],
  ])('from %s to %s in %s: %s', (at, now, zone, code) => {
    expect(() => marginTo(at, now, zone)).toThrow(errorWithCode(code));
  });
});
