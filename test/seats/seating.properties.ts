import fc from 'fast-check';
import { expect } from 'vitest';
import { choicesOf, unique } from '../../src/seats/candidates.js';
import { type Seating, seatInEvery, seatInOne } from '../../src/seats/seating.js';
import { fillings, type Instance, instances, people, seatsOfCounts, sum } from './matching.js';

/** Each member once, what each could fill, and how many seats there are. */
function input({ seats, members }: Instance) {
  const persons = unique(members);
  const choices = choicesOf(persons, seatsOfCounts(seats));
  return { persons, choices, counts: seats.map(({ count }) => count) };
}

/** The ids of those who sit in each category, by the library. */
function seated(instance: Instance): string[][] {
  const { persons, choices, counts } = input(instance);
  return named(seatInOne(choices, counts).seating, persons);
}

const named = (seating: Seating, persons: readonly { readonly id: string }[]) =>
  seating.map((places) => places.map((at) => persons[at]?.id ?? ''));

/** A seating seats nobody twice, only candidates of a category, and at most as many as there are seats. */
export function seatsNobodyTwice(numRuns: number): void {
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
    { numRuns },
  );
}

/** A seating fills as many seats as any seating could, by brute force. */
export function fillsAsManySeatsAsPossible(numRuns: number): void {
  fc.assert(
    fc.property(instances, (instance) => {
      const best = Math.max(
        ...[...fillings(instance)].map((filling) => sum(filling.split(',').map(Number))),
      );
      expect(seated(instance).flat()).toHaveLength(best);
    }),
    { numRuns },
  );
}

/** Of the largest seatings it is the one that fills the first categories first, by brute force. */
export function fillsTheFirstCategoriesFirst(numRuns: number): void {
  fc.assert(
    fc.property(instances, (instance) => {
      const first = [...fillings(instance)].sort().at(-1);
      expect(
        seated(instance)
          .map((persons) => persons.length)
          .join(),
      ).toBe(first);
    }),
    { numRuns },
  );
}

/** A seating is the same in any order of the members. */
export function isTheSameInAnyOrderOfMembers(numRuns: number): void {
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
    { numRuns },
  );
}

/** A seating that grows out of one with fewer seats is as large, and unseats nobody. */
export function unseatsNobodyWhenItGrows(numRuns: number): void {
  const growing = instances.chain((instance) =>
    fc.tuple(fc.constant(instance), fc.tuple(...instance.seats.map(({ count }) => fc.nat(count)))),
  );
  fc.assert(
    fc.property(growing, ([instance, fewer]) => {
      const { persons, choices, counts } = input(instance);
      const start = seatInOne(choices, fewer).seating;
      const grown = named(seatInOne(choices, counts, start).seating, persons);
      expect(grown.flat()).toEqual(expect.arrayContaining(named(start, persons).flat()));
      expect(new Set(grown.flat()).size).toBe(seated(instance).flat().length);
    }),
    { numRuns },
  );
}

/** Where a person sits in every category, each category is filled by itself. */
export function fillsEachCategoryByItself(numRuns: number): void {
  fc.assert(
    fc.property(instances, (instance) => {
      const { persons, choices, counts } = input(instance);
      const put = [...people(instance.members)];
      named(seatInEvery(choices, counts), persons).forEach((ids, i) => {
        const { category, count } = instance.seats[i] as Instance['seats'][number];
        const able = put.filter(([, categories]) => categories.has(category)).map(([id]) => id);
        expect(new Set(ids).size).toBe(Math.min(count, able.length));
        expect(able).toEqual(expect.arrayContaining(ids));
      });
    }),
    { numRuns },
  );
}
