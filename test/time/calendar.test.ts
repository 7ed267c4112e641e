import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  daysAfter,
  endOfDay,
  firstOf,
  lastOf,
  startOfDay,
} from '../../src/time/calendar.js';
import { coded } from '../parse/coded.js';
import { transitions } from './transitions.js';

const utc = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const start = (day: Temporal.PlainDate, zone: string) =>
  day.toZonedDateTime(zone).startOfDay().epochMilliseconds;

const years = fc.integer({ min: 1001, max: 9997 });
const days = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => Temporal.PlainDate.from({ year, month, day }));

describe('the days beside a day', () => {
  it('are those of Temporal, and lead back to it', () => {
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toString();
        expect(dayAfter(day)).toBe(date.add({ days: 1 }).toString());
        expect(daysAfter(day, -1)).toBe(date.subtract({ days: 1 }).toString());
        expect(daysAfter(day, 400)).toBe(date.add({ days: 400 }).toString());
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2023-02-28', '2023-03-01'],
    ['1900-02-28', '1900-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['2024-12-31', '2025-01-01'],
    ['2024-06-30', '2024-07-01'],
    // The clocks of Oslo were set on these days, which makes no difference to a calendar.
    ['2024-03-31', '2024-04-01'],
    ['2024-10-27', '2024-10-28'],
  ])('after %s comes %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
    expect(daysAfter(next, -1)).toBe(day);
  });
});

describe('a month', () => {
  it('begins and ends as Temporal says', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
        const expected = Temporal.PlainYearMonth.from({ year, month });
        const text = expected.toString();
        expect(firstOf(text)).toBe(expected.toPlainDate({ day: 1 }).toString());
        expect(lastOf(text)).toBe(expected.toPlainDate({ day: expected.daysInMonth }).toString());
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2024-12', '2024-12-31'],
    ['2025-04', '2025-04-30'],
  ])('%s ends on %s', (month, last) => {
    expect(lastOf(month)).toBe(last);
  });
});

/** Zones that have set their clocks at midnight or near it, or have left out a day. */
const zones = [
  'Africa/Cairo',
  'America/Asuncion',
  'America/Havana',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Amman',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Europe/Oslo',
  'Pacific/Apia',
  'Pacific/Kwajalein',
  'UTC',
];

describe('the start of a day', () => {
  it('is that of Temporal, on any day in any zone', () => {
    const recent = fc
      .integer({ min: 0, max: 58 * 365 })
      .map((days) => Temporal.PlainDate.from('1980-01-01').add({ days }));
    fc.assert(
      fc.property(recent, fc.constantFrom(...zones), (day, zone) => {
        expect(startOfDay(day.toString(), zone)).toBe(start(day, zone));
        expect(endOfDay(day.toString(), zone)).toBe(start(day.add({ days: 1 }), zone));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(zones)(
    'is that of Temporal on the days around each change of the clocks in %s',
    (zone) => {
      const wrong = transitions(zone).flatMap((at) => {
        const day = Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(zone)
          .toPlainDate();
        return [-1, 0, 1].flatMap((days) => {
          const near = day.add({ days });
          return startOfDay(near.toString(), zone) === start(near, zone) ? [] : [near.toString()];
        });
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    ['2024-09-08', 'America/Santiago', '2024-09-08T01:00:00-03:00'],
    ['2024-03-31', 'Asia/Beirut', '2024-03-31T01:00:00+03:00'],
    ['2018-05-05', 'Asia/Pyongyang', '2018-05-05T00:00:00+09:00'],
  ])('%s in %s, which skips midnight, is when the clocks go on', (day, zone, moment) => {
    expect(startOfDay(day, zone)).toBe(utc(moment));
  });

  it.each([
    ['2024-11-03', 'America/Havana', '2024-11-03T00:00:00-04:00'],
    // At one minute past midnight the clocks were set back to the evening before.
    ['2010-11-07', 'America/St_Johns', '2010-11-07T00:00:00-02:30'],
  ])('%s in %s, which has midnight twice, is at the first', (day, zone, moment) => {
    expect(startOfDay(day, zone)).toBe(utc(moment));
  });

  it('that a zone left out is that of the next day, and it is over at once', () => {
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(utc('2011-12-31T00:00:00+14:00'));
    expect(endOfDay('2011-12-30', 'Pacific/Apia')).toBe(startOfDay('2011-12-30', 'Pacific/Apia'));
    expect(endOfDay('2011-12-29', 'Pacific/Apia')).toBe(utc('2011-12-31T00:00:00+14:00'));
  });
});

describe('the end of a day', () => {
  it.each([
    ['C19: 1 July 2024 ends in Oslo', '2024-07-01', 'Europe/Oslo', '2024-07-01T22:00:00Z'],
    ['C20: 1 July 2025 ends in Oslo', '2025-07-01', 'Europe/Oslo', '2025-07-01T22:00:00Z'],
    ['a year ends in Oslo', '2024-12-31', 'Europe/Oslo', '2024-12-31T23:00:00Z'],
    ['29 February ends in UTC', '2024-02-29', 'UTC', '2024-03-01T00:00:00Z'],
  ])('%s when the next begins', (_, day, zone, moment) => {
    expect(endOfDay(day, zone)).toBe(utc(moment));
  });

  it.each([
    ['2024-03-31', 'Europe/Oslo', 23],
    ['2024-10-27', 'Europe/Oslo', 25],
    ['2024-06-24', 'Europe/Oslo', 24],
    ['2024-10-06', 'Australia/Lord_Howe', 23.5],
    ['2024-09-08', 'America/Santiago', 23],
    ['2024-11-03', 'America/Havana', 25],
  ])('%s in %s comes %d hours after its start', (day, zone, hours) => {
    expect(endOfDay(day, zone) - startOfDay(day, zone)).toBe(hours * 3_600_000);
  });

  it('is in a zone that is known', () => {
    expect(() => startOfDay('2024-06-24', 'Oslo')).toThrow(coded('zone.unknown'));
    expect(() => endOfDay('2024-06-24', '')).toThrow(coded('zone.unknown'));
  });
});
