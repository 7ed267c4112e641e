import fc from 'fast-check';
import { expect } from 'vitest';
import { type Beacon, drandVerifier, quicknet } from '../../src/drand/index.js';

/** `drandVerifier` never throws. */
export function neverThrows(numRuns: number): void {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (hash, given) => {
      expect(drandVerifier(hash as string, given as Beacon).outcome).toBe('undetermined');
      expect(drandVerifier(quicknet.hash, given as Beacon).outcome).toBe('not-met');
    }),
    { numRuns },
  );
}
