import fc from 'fast-check';
import { expect } from 'vitest';
import { chiSquareTail } from '../../src/lottery/chi-square.js';

/** For an even number of degrees the tail is a sum of Poisson terms. */
export function isASumOfPoissonTerms(numRuns: number): void {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 200, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
      (x, half) => {
        let [term, sum] = [Math.exp(-x / 2), 0];
        for (let k = 1; k <= half; k += 1) {
          sum += term;
          term *= x / 2 / k;
        }
        expect(chiSquareTail(x, 2 * half) / sum).toBeCloseTo(1, 9);
      },
    ),
    { numRuns },
  );
}

/** The tail is a probability that falls with the statistic and rises with the degrees. */
export function isAChance(numRuns: number): void {
  const value = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(value, value, fc.integer({ min: 1, max: 2000 }), (a, b, degrees) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const [likely, unlikely] = [chiSquareTail(low, degrees), chiSquareTail(high, degrees)];
      expect(unlikely).toBeGreaterThanOrEqual(0);
      expect(likely).toBeLessThanOrEqual(1);
      expect(unlikely).toBeLessThanOrEqual(likely + 1e-12);
      expect(chiSquareTail(high, degrees + 1)).toBeGreaterThanOrEqual(unlikely - 1e-12);
    }),
    { numRuns },
  );
}
