import fc from 'fast-check';
import { expect } from 'vitest';
import { rfc3797 } from '../../../src/lottery/methods/rfc3797.js';
import { aSeed, ids } from '../arbitraries.js';
import * as reference from '../reference-draw.js';

/** A draw by RFC 3797 agrees with arithmetic on whole numbers of 128 bits. */
export function drawsLike128BitArithmetic(numRuns: number): void {
  fc.assert(
    fc.property(fc.oneof(aSeed, fc.string()), ids, (key, pool) => {
      expect(rfc3797(key, pool)).toEqual(reference.rfc3797(key, pool));
    }),
    { numRuns },
  );
}
