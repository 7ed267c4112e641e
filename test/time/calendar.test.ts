import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, endOfDay, firstDayOf, lastDayOf, startOfDay } from '../../src/time/calendar.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './calendar.properties.js';

const utc = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

describe.each(Object.entries(properties))('calendar property', (name, holds) => {
  it(name, () => holds(100));
});

describe('adding days', () => {
  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2023-02-28', '2023-03-01'],
    ['1900-02-28', '1900-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['2024-12-31', '2025-01-01'],
    ['2024-06-30', '2024-07-01'],
    // The clocks of Oslo were set on these days, which changes no calendar.
    ['2024-03-31', '2024-04-01'],
    ['2024-10-27', '2024-10-28'],
  ])('after %s comes %s', (day, next) => {
    expect(addDays(day, 1)).toBe(next);
    expect(addDays(next, -1)).toBe(day);
  });
});

describe('a month', () => {
  it.each([
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2024-12', '2024-12-31'],
    ['2025-04', '2025-04-30'],
  ])('%s ends on %s', (month, last) => {
    expect(firstDayOf(month)).toBe(`${month}-01`);
    expect(lastDayOf(month)).toBe(last);
  });
});

describe('the start of a day', () => {
  it.each([
    ['2024-09-08', 'America/Santiago', '2024-09-08T01:00:00-03:00'],
    ['2024-03-31', 'Asia/Beirut', '2024-03-31T01:00:00+03:00'],
    ['2018-05-05', 'Asia/Pyongyang', '2018-05-05T00:00:00+09:00'],
  ])('%s in %s, which skips midnight, is when the clocks continue', (day, zone, moment) => {
    expect(startOfDay(day, zone)).toBe(utc(moment));
  });

  it.each([
    ['2024-11-03', 'America/Havana', '2024-11-03T00:00:00-04:00'],
    // At one minute past midnight the clocks were set back to the evening before.
    ['2010-11-07', 'America/St_Johns', '2010-11-07T00:00:00-02:30'],
  ])('%s in %s, which has midnight twice, is at the first', (day, zone, moment) => {
    expect(startOfDay(day, zone)).toBe(utc(moment));
  });

  it('of a day that a zone skips is the start of the next day', () => {
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

  it('needs a known zone', () => {
    expect(() => startOfDay('2024-06-24', 'Oslo')).toThrow(errorWithCode('zone.unknown'));
    expect(() => endOfDay('2024-06-24', '')).toThrow(errorWithCode('zone.unknown'));
  });
});
