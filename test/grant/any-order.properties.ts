import fc from 'fast-check';
import { expect } from 'vitest';
import { anyGrant, settled } from './any-grant.js';

/** The order in which claims are handed in never matters; only their sequence does. */
export function isTheSameInAnyOrder(numRuns: number): void {
  const shuffled = anyGrant.chain((any) =>
    fc.tuple(fc.constant(any), fc.shuffledSubarray(any.claims, { minLength: any.claims.length })),
  );
  fc.assert(
    fc.property(shuffled, ([any, claims]) => {
      const { items: _, ...other } = settled(any, claims);
      const { items: __, ...first } = settled(any, any.claims);

      expect(other.lines).toEqual(first.lines);
      expect(other.total.accepted).toBe(first.total.accepted);
      expect(other.remarks).toEqual(first.remarks);
    }),
    { numRuns },
  );
}
