import fc from 'fast-check';
import { expect } from 'vitest';
import { maximumBias } from '../../src/lottery/entropy.js';

/**
 * The best share of `d` outcomes that `tries` tries can be expected to give, exactly, in millionths.
 * In one try each outcome gives a place with probability `wins / of`, independently: the number of
 * outcomes with a place is binomial, and the maximum of the tries is at most `k` with the probability
 * that each of them is.
 */
export function bestShare(d: number, wins: number, of: number, tries: number): number {
  const scale = BigInt(of) ** BigInt(d * tries);
  let atMost = 0n;
  let binomial = 1n;
  let sum = 0n;
  for (let k = 0; k < d; k += 1) {
    atMost += binomial * BigInt(wins) ** BigInt(k) * BigInt(of - wins) ** BigInt(d - k);
    binomial = (binomial * BigInt(d - k)) / BigInt(k + 1);
    sum += scale - atMost ** BigInt(tries);
  }
  return Number((sum * 1_000_000n) / (BigInt(d) * scale)) / 1_000_000;
}

/** What is found exactly is within the stated bound. */
export function boundsTheExactBias(numRuns: number): void {
  const cases = fc.record({
    d: fc.integer({ min: 1, max: 24 }),
    of: fc.integer({ min: 1, max: 12 }),
    share: fc.nat(),
    tries: fc.integer({ min: 2, max: 30 }),
  });
  fc.assert(
    fc.property(cases, ({ d, of, share, tries }) => {
      const wins = share % (of + 1);
      const bias = bestShare(d, wins, of, tries) - wins / of;
      expect(bias * 100).toBeLessThanOrEqual(maximumBias(BigInt(d), tries) + 1e-3);
    }),
    { numRuns },
  );
}
