import fc from 'fast-check';
import { expect } from 'vitest';
import { Tally } from '../../src/lottery/tally.js';

/** A `Tally` counts what lies before a position as a list does. */
export function countsLikeAList(numRuns: number): void {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 70 }),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(1 as const, -1 as const))),
      (length, marks) => {
        const tally = new Tally(length);
        const list = new Array<number>(length).fill(0);
        for (const [where, amount] of marks) {
          tally.add(where % length, amount);
          list[where % length] = (list[where % length] ?? 0) + amount;
        }
        for (let position = 0; position <= length; position += 1) {
          const sum = list.slice(0, position).reduce((total, count) => total + count, 0);
          expect(tally.before(position)).toBe(sum);
        }
      },
    ),
    { numRuns },
  );
}

/** A `Tally` finds the n-th mark as a list does. */
export function findsLikeAList(numRuns: number): void {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 70 }), (marked) => {
      const tally = new Tally(marked.length);
      const places = [...marked.keys()].filter((place) => marked[place]);
      for (const place of places) tally.add(place, 1);
      expect(places.map((_, count) => tally.placeAfter(count))).toEqual(places);
    }),
    { numRuns },
  );
}
