import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { isDay } from '../../src/time/day.js';

const digits = (max: number, width: number) =>
  fc.nat(max).map((n) => String(n).padStart(width, '0'));

export function existsWhereTemporalHasOne(numRuns: number): void {
  fc.assert(
    fc.property(digits(9999, 4), digits(13, 2), digits(32, 2), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      let exists = true;
      try {
        Temporal.PlainDate.from(text);
      } catch {
        exists = false;
      }
      expect(isDay(text)).toBe(exists);
    }),
    { numRuns },
  );
}
