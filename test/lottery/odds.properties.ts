import { expect } from 'vitest';
import { chiSquareTail } from '../../src/lottery/chi-square.js';
import { simulateOdds } from '../../src/lottery/odds.js';
import { entrants } from './draws.js';

/** Fair draws by ticket and by shuffle are found fair, with five seeds. */
export function findsAFairDrawFair(numRuns: number): void {
  for (const method of ['ticket', 'shuffle'] as const) {
    for (const seed of [1, 2, 3, 4, 5]) {
      const odds = simulateOdds(entrants(12), 5, { runs: numRuns, seed, method });
      expect(odds.degreesOfFreedom).toBe(11);
      // Of ten fair draws, one in a thousand times one is below this.
      expect(odds.pValue).toBeGreaterThan(0.0001);
      expect(odds.pValue).toBe(chiSquareTail(odds.chiSquare, 11));
    }
  }
}

/** The statistic of fair draws is distributed as chi-square with 5 degrees of freedom. */
export function hasTheStatedDistribution(numRuns: number): void {
  let [sum, below] = [0, 0];
  for (let seed = 0; seed < numRuns; seed += 1) {
    const { chiSquare, pValue } = simulateOdds(entrants(6), 3, { runs: 40, seed });
    sum += chiSquare;
    below += Number(pValue < 0.1);
  }
  // Within four standard deviations. Without the covariance of drawing without replacement the
  // mean would be 3.
  expect(Math.abs(sum / numRuns - 5)).toBeLessThan(4 * Math.sqrt(10 / numRuns));
  // The statistic takes few values, so that its tail is not exactly that of the distribution.
  const deviation = Math.sqrt(numRuns * 0.1 * 0.9);
  expect(Math.abs(below - numRuns * 0.1)).toBeLessThan(4 * deviation + numRuns * 0.02);
}
