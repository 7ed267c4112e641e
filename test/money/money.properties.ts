import fc from 'fast-check';
import { expect } from 'vitest';
import { kroner, type Ore, sumOre } from '../../src/money/money.js';

/** Kroner with two decimals become øre exactly, up to a thousand billion øre. */
export function isExactForTwoDecimals(numRuns: number): void {
  fc.assert(
    fc.property(fc.nat({ max: 1e14 }), (sum) => {
      const text = String(sum).padStart(3, '0');
      expect(kroner(Number(`${text.slice(0, -2)}.${text.slice(-2)}`))).toBe(sum);
    }),
    { numRuns },
  );
}

/** A sum of amounts is exact. */
export function sumsExactly(numRuns: number): void {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1e12 }), { maxLength: 100 }), (sums) => {
      expect(BigInt(sumOre(sums as Ore[]))).toBe(sums.reduce((total, n) => total + BigInt(n), 0n));
    }),
    { numRuns },
  );
}
