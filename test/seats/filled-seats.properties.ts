import fc from 'fast-check';
import { expect } from 'vitest';
import { seatsOf } from '../../src/seats/filled-seats.js';
import { boundedInstances } from './matching.js';

/** A group is seated the same whether or not other groups were seated before it. */
export function judgesEachGroupByItself(numRuns: number): void {
  for (const personFills of ['one-seat', 'every-category'] as const) {
    fc.assert(
      fc.property(
        boundedInstances,
        fc.array(
          boundedInstances.map(({ members }) => members),
          { minLength: 1 },
        ),
        ({ seats, members }, before) => {
          const fill = seatsOf(seats, personFills);
          for (const others of before) fill(others);
          const [found, alone] = [fill(members), seatsOf(seats, personFills)(members)];
          expect(JSON.stringify(found)).toBe(JSON.stringify(alone));
          for (const ask of ['seating', 'spare', 'shortages'] as const) {
            expect(found[ask]()).toEqual(alone[ask]());
          }
          expect(found.crowding().surpluses).toEqual(alone.crowding().surpluses);
        },
      ),
      { numRuns },
    );
  }
}
