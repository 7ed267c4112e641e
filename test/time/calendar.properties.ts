import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { addDays, endOfDay, firstDayOf, lastDayOf, startOfDay } from '../../src/time/calendar.js';
import { zonesOfMidnight } from './zones-of-midnight.js';

const years = fc.integer({ min: 1001, max: 9997 });
const months = fc.integer({ min: 1, max: 12 });
const days = fc
  .tuple(years, months, fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => Temporal.PlainDate.from({ year, month, day }));
const recentDays = fc
  .integer({ min: 0, max: 58 * 365 })
  .map((count) => Temporal.PlainDate.from('1980-01-01').add({ days: count }));

const start = (day: Temporal.PlainDate, zone: string) =>
  day.toZonedDateTime(zone).startOfDay().epochMilliseconds;

export function addsDaysAsTemporalDoes(numRuns: number): void {
  const counts = fc.oneof(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -400, max: 400 }));
  fc.assert(
    fc.property(days, counts, (date, count) => {
      expect(addDays(date.toString(), count)).toBe(date.add({ days: count }).toString());
    }),
    { numRuns },
  );
}

export function findsTheFirstAndLastDayOfAMonthAsTemporalDoes(numRuns: number): void {
  fc.assert(
    fc.property(years, months, (year, month) => {
      const expected = Temporal.PlainYearMonth.from({ year, month });
      const text = expected.toString();
      expect(firstDayOf(text)).toBe(expected.toPlainDate({ day: 1 }).toString());
      expect(lastDayOf(text)).toBe(expected.toPlainDate({ day: expected.daysInMonth }).toString());
    }),
    { numRuns },
  );
}

export function beginsAndEndsADayAsTemporalDoes(numRuns: number): void {
  fc.assert(
    fc.property(recentDays, fc.constantFrom(...zonesOfMidnight), (day, zone) => {
      expect(startOfDay(day.toString(), zone)).toBe(start(day, zone));
      expect(endOfDay(day.toString(), zone)).toBe(start(day.add({ days: 1 }), zone));
    }),
    { numRuns },
  );
}
