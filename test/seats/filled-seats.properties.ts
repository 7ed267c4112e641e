import fc from 'fast-check';
import { expect } from 'vitest';
import { seatsOf } from '../../src/seats/filled-seats.js';
import { instances } from './matching.js';

/** A group is seated the same whether or not other groups were seated before it. */
export function judgesEachGroupByItself(numRuns: number): void {
  for (const personFills of ['one-seat', 'every-category'] as const) {
    fc.assert(
      fc.property(
        instances,
        fc.array(
          instances.map(({ members }) => members),
          { minLength: 1 },
        ),
        ({ seats, members }, before) => {
          const fill = seatsOf(seats, personFills);
          for (const others of before) fill(others);
          const [found, alone] = [fill(members), seatsOf(seats, personFills)(members)];
          expect(JSON.stringify(found)).toBe(JSON.stringify(alone));
          expect(found.seating()).toEqual(alone.seating());
          expect(found.spare()).toEqual(alone.spare());
        },
      ),
      { numRuns },
    );
  }
}
