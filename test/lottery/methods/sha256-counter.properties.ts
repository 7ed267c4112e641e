import fc from 'fast-check';
import { generateN } from 'pure-rand/utils/generateN';
import { skipN } from 'pure-rand/utils/skipN';
import { expect } from 'vitest';
import { sha256Counter } from '../../../src/lottery/methods/sha256-counter.js';
import { aSeed } from '../arbitraries.js';
import { expected } from './sha256-words.js';

/** The words are those of SHA-256 of the seed and a counter, big-endian, over several blocks. */
export function countsSha256OfTheSeed(numRuns: number): void {
  fc.assert(
    fc.property(fc.oneof(aSeed, fc.string()), (seed) => {
      expect(generateN(sha256Counter(seed), 20)).toEqual(expected(seed, 20));
    }),
    { numRuns },
  );
}

/** A clone continues from the same place, and neither moves the other. */
export function hasAnIndependentClone(numRuns: number): void {
  fc.assert(
    fc.property(aSeed, fc.nat(20), fc.nat(20), (seed, before, between) => {
      const one = sha256Counter(seed);
      skipN(one, before);
      const other = one.clone();
      skipN(other, between);
      expect(generateN(one, 10)).toEqual(expected(seed, 10, before));
      expect(generateN(other, 10)).toEqual(expected(seed, 10, before + between));
    }),
    { numRuns },
  );
}

/** The state is complete, and changing the returned array does not change the generator. */
export function hasACompleteState(numRuns: number): void {
  fc.assert(
    fc.property(aSeed, fc.nat(40), (seed, skipped) => {
      const generator = sha256Counter(seed);
      skipN(generator, skipped);
      const state = generator.getState();
      expect(generator.getState()).toEqual(state);
      const again = sha256Counter(Buffer.from(state.slice(0, -1)).toString(), state.at(-1));
      (state as number[]).fill(0);
      const next = generateN(generator, 10);
      expect(generateN(again, 10)).toEqual(next);
      expect(next).toEqual(expected(seed, 10, skipped));
    }),
    { numRuns },
  );
}
