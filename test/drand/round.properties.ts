import fc from 'fast-check';
import { expect } from 'vitest';
import { chains, roundAt, roundTime } from '../../src/drand/index.js';

/** The round at a moment comes then or after it, and the round before came before it. */
export function hasTheRoundAtOrAfterAMoment(numRuns: number): void {
  fc.assert(
    fc.property(
      fc.constantFrom(...chains),
      fc.integer({ min: 0, max: 8e12 }),
      fc.integer({ min: 0, max: 999 }),
      (chain, after, micro) => {
        const ms = chain.genesisTime * 1000 + after;
        const t = ms + micro / 1000;
        const round = roundAt(chain, { epochMilliseconds: t });
        expect(roundTime(chain, round)).toBeGreaterThanOrEqual(t);
        if (round > 1) expect(roundTime(chain, round - 1)).toBeLessThan(t);
        expect(roundAt(chain, { epochMilliseconds: roundTime(chain, round) })).toBe(round);
      },
    ),
    { numRuns },
  );
}

/** The round agrees with exact arithmetic for any clock. */
export function agreesWithExactArithmetic(numRuns: number): void {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 0xffff_ffff }),
      fc.integer({ min: 0, max: 4e9 }),
      fc.integer({ min: 0, max: 2e14 }),
      (period, genesisTime, after) => {
        const epochMilliseconds = genesisTime * 1000 + after;
        const step = BigInt(period) * 1000n;
        const exact = Number((BigInt(after) + step - 1n) / step) + 1;
        expect(roundAt({ period, genesisTime }, { epochMilliseconds })).toBe(exact);
      },
    ),
    { numRuns },
  );
}
