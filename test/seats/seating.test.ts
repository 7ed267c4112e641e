import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatEverywhere, seatOnce } from '../../src/seats/seating.js';
import { candidates, fillings, type Instance, instances, people, sum } from './matching.js';

/** The ids of those who sit in each category, by the library. */
function seated({ seats, members }: Instance, seat = seatOnce): string[][] {
  const { persons, masks } = candidates({ seats, members });
  return seat(masks, seats).seated.map((places) => places.map((at) => persons[at]?.id ?? ''));
}

describe('a seating', () => {
  it('C02: seats nobody twice, nobody where it was not put forward, and no more than there are seats', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const found = seated(instance);
        const all = found.flat();
        expect(new Set(all).size).toBe(all.length);
        const put = people(instance.members);
        instance.seats.forEach(({ category, count }, i) => {
          expect(found[i]?.length).toBeLessThanOrEqual(count);
          for (const id of found[i] ?? []) expect(put.get(id)?.has(category)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('C02: fills as many seats as any seating could (brute force)', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const best = Math.max(
          ...[...fillings(instance)].map((filling) => sum(filling.split(',').map(Number))),
        );
        expect(seated(instance).flat()).toHaveLength(best);
      }),
      { numRuns: 500 },
    );
  });

  it('fills the first categories first, as far as that can be done (brute force)', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const first = [...fillings(instance)].sort().at(-1);
        expect(
          seated(instance)
            .map((persons) => persons.length)
            .join(),
        ).toBe(first);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in any order of the members', () => {
    const shuffled = instances.chain((instance) =>
      fc.tuple(
        fc.constant(instance),
        fc.shuffledSubarray([...instance.members], { minLength: instance.members.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([instance, members]) => {
        expect(seated({ ...instance, members })).toEqual(seated(instance));
      }),
    );
  });

  it('in every category fills each by itself', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const put = [...people(instance.members)];
        seated(instance, seatEverywhere).forEach((ids, i) => {
          const { category, count } = instance.seats[i] as Instance['seats'][number];
          const able = put.filter(([, categories]) => categories.has(category)).map(([id]) => id);
          expect(new Set(ids).size).toBe(Math.min(count, able.length));
          expect(able).toEqual(expect.arrayContaining(ids));
        });
      }),
    );
  });
});
