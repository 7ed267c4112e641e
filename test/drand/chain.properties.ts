import fc from 'fast-check';
import { expect } from 'vitest';
import { parseChainInfo } from '../../src/drand/index.js';

const anyFields = Object.fromEntries(
  ['public_key', 'period', 'genesis_time', 'hash', 'groupHash', 'schemeID', 'metadata'].map(
    (key) => [key, fc.anything()],
  ),
);

/** `parseChainInfo` gives a result for any value. */
export function parsesAnythingWithoutThrowing(numRuns: number): void {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record(anyFields)), (input) => {
      expect(parseChainInfo(input).ok).toBe(false);
    }),
    { numRuns },
  );
}
