import fc from 'fast-check';
import { expect } from 'vitest';
import { isOrgnr } from '../../src/application/orgnr.js';
import { orgnrOf } from './orgnr-of.js';

/** Eight digits have the one check digit that makes the weighted sum divide by 11, or none. */
export function hasOneCheckDigitOrNone(numRuns: number): void {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{8}$/), (eight) => {
      const expected = orgnrOf(eight);
      for (let last = 0; last <= 9; last += 1) {
        expect(isOrgnr(eight + last)).toBe(eight + last === expected);
      }
    }),
    { numRuns },
  );
}

/** An organisation number with one wrong digit or two neighbours swapped is not valid. */
export function isFoundOutByOneWrongDigitOrASwap(numRuns: number): void {
  const numbers = fc
    .stringMatching(/^\d{8}$/)
    .map(orgnrOf)
    .filter((orgnr) => orgnr !== undefined);
  fc.assert(
    fc.property(numbers, fc.nat(8), fc.integer({ min: 1, max: 9 }), (orgnr, at, more) => {
      const digits = [...orgnr];
      const wrong = digits.with(at, String((Number(digits[at]) + more) % 10)).join('');
      expect(isOrgnr(wrong)).toBe(false);
      if (at === 8) return;
      const [a, b] = [digits[at] as string, digits[at + 1] as string];
      const swapped = digits
        .with(at, b)
        .with(at + 1, a)
        .join('');
      expect(isOrgnr(swapped)).toBe(a === b);
    }),
    { numRuns },
  );
}
