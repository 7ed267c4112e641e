import fc from 'fast-check';
import { expect } from 'vitest';
import { chains } from '../../src/drand/index.js';
import { drand, roundAt } from './announced-rounds.js';

/** The announced round is the first at or after the draw, on every known network. */
export function announcesTheFirstRoundAtOrAfterTheDraw(numRuns: number): void {
  const after2023 = fc.integer({ min: 1_692_803_367_000, max: 4_102_444_800_000 });
  fc.assert(
    fc.property(fc.constantFrom(...chains), after2023, ({ hash, genesisTime, period }, ms) => {
      const source = roundAt(new Date(ms), drand(hash));
      const round = source?.kind === 'drand' ? source.round : 0;
      const time = (genesisTime + (round - 1) * period) * 1000;
      expect(time >= ms && time - period * 1000 < ms).toBe(true);
    }),
    { numRuns },
  );
}
