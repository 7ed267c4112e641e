import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { writing } from '../../src/language/writing.js';

const en = writing('en');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A duration is never empty, and never written longer than it is. */
export function neverRoundsADurationUp(numRuns: number): void {
  const sizes = { day: DAY, hour: HOUR, minute: MINUTE, second: SECOND };
  fc.assert(
    fc.property(fc.integer({ min: SECOND, max: 400 * DAY }), (ms) => {
      const parts = en.duration(ms).split(' and ');
      const sizesOfParts = parts.map((part) => {
        const [count, unit = ''] = part.split(' ');
        return Number(count) * sizes[unit.replace(/s$/, '') as keyof typeof sizes];
      });
      expect(parts.length).toBeLessThanOrEqual(2);
      const total = sizesOfParts.reduce((sum, size) => sum + size, 0);
      const step = ms >= DAY ? HOUR : ms >= HOUR ? MINUTE : SECOND;
      expect(ms - total).toBeGreaterThanOrEqual(0);
      expect(ms - total).toBeLessThan(step);
    }),
    { numRuns },
  );
}

/**
 * From a time of a day to the same time some days later are so many days, whatever the clocks do in
 * between. The oracle is Temporal.
 */
export function countsDaysOfTheCalendar(numRuns: number): void {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 2, max: 400 }),
      fc.constantFrom('Europe/Oslo', 'Europe/Lisbon', 'America/New_York', 'UTC'),
      (day, hour, days, zone) => {
        const date = Temporal.PlainDate.from('1981-01-01').add({ days: day });
        const from = date.toPlainDateTime({ hour });
        const to = from.add({ days });
        const [start, end] = [from, to].map((wall) => wall.toZonedDateTime(zone));
        // The clocks skip one of the two times.
        fc.pre(start?.hour === hour && end?.hour === hour);
        const moments = [start, end].map((zoned) => String(zoned?.toInstant()));

        const text = en.between(moments[0] ?? '', moments[1] ?? '', zone);

        expect(text).toBe(`${days} days`);
        expect(en.between(moments[1] ?? '', moments[0] ?? '', zone)).toBe(text);
      },
    ),
    { numRuns },
  );
}
