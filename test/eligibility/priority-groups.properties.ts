import fc from 'fast-check';
import { expect } from 'vitest';
import { admitted } from './priority-call.js';

/** The priority groups give every place while somebody is left to take it. */
export function givesEveryPlaceWhileSomebodyWaits(numRuns: number): void {
  const counts = fc.array(fc.nat(9), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(counts, (counts) => {
      const given = admitted(counts).map(({ places, eligible }) =>
        Math.min(places, eligible.length),
      );
      const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
      expect(total(given)).toBe(Math.min(6, total(counts)));
      // Nobody gets a place while somebody in an earlier group goes without.
      const isFull = given.map((count, at) => count === counts[at]);
      given.forEach((count, at) => {
        if (count > 0) expect(isFull.slice(0, at)).not.toContain(false);
      });
    }),
    { numRuns },
  );
}
