import fc from 'fast-check';
import { expect } from 'vitest';
import { isOrgnr } from '../../src/application/orgnr.js';
import { orgnrOf } from './orgnr-of.js';

/** Eight digits have the one check digit that makes the weighted sum divide by 11, or none. */
export function hasOneCheckDigitOrNone(numRuns: number): void {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{7}$/), (eight) => {
      const expected = orgnrOf(eight);
      for (let last = 0; last <= 9; last += 1) {
        expect(isOrgnr(eight + last)).toBe(eight + last === expected);
      }
    }),
    { numRuns },
  );
}

/** Nine digits of which the first is 0 are none, whatever the check digit. */
export function neverBeginsWithZero(numRuns: number): void {
  const numbers = fc
    .stringMatching(/^0\d{7}$/)
    .map(orgnrOf)
    .filter((number) => number !== undefined);
  fc.assert(
    fc.property(numbers, (number) => {
      expect(isOrgnr(number)).toBe(false);
    }),
    { numRuns },
  );
}

/** An organisation number with one wrong digit or two neighbours swapped is not valid. */
export function isFoundOutByOneWrongDigitOrASwap(numRuns: number): void {
  const numbers = fc
    .stringMatching(/^[1-9]\d{7}$/)
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
