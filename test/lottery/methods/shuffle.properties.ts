import fc from 'fast-check';
import { expect } from 'vitest';
import { shuffle } from '../../../src/lottery/methods/shuffle.js';
import { aSeed, ids } from '../arbitraries.js';
import * as reference from '../reference-draw.js';

/** The order is that of an independent Fisher–Yates shuffle. */
export function shufflesLikeFisherYates(numRuns: number): void {
  fc.assert(
    fc.property(aSeed, ids, (seed, list) => {
      expect(shuffle(seed, list)).toEqual(reference.shuffled(seed, list).order);
    }),
    { numRuns },
  );
}
