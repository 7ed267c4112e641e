import fc from 'fast-check';
import { expect } from 'vitest';
import { parseBeacon } from '../../src/drand/index.js';

/** `parseBeacon` gives a result for any value. */
export function parsesAnythingWithoutThrowing(numRuns: number): void {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(parseBeacon(input).ok).toBe(false);
    }),
    { numRuns },
  );
}
