import fc from 'fast-check';
import { expect } from 'vitest';
import type { Member } from '../../src/application/application.js';
import { shortCategory } from '../../src/seats/shortage.js';
import { candidates, fillings, instances, people, setsOfSeats, sum } from './matching.js';
import { shortageOf } from './shortages.js';

/** The persons who were put forward for at least one of some categories. */
const putForward = (members: readonly Member[], categories: readonly string[]) =>
  [...people(members)]
    .filter(([, own]) => categories.some((category) => own.has(category)))
    .map(([id]) => id);

/** There is a shortage exactly when not every seat can be filled. */
export function isThereWhenNotEverySeatCanBeFilled(numRuns: number): void {
  fc.assert(
    fc.property(instances, (instance) => {
      const full = instance.seats.map(({ count }) => count).join();
      expect(shortageOf(instance) === undefined).toBe(fillings(instance).has(full));
    }),
    { numRuns },
  );
}

/** A shortage names categories with fewer candidates than seats (Hall 1935). */
export function namesCategoriesWithTooFewCandidates(numRuns: number): void {
  fc.assert(
    fc.property(instances, (instance) => {
      const shortage = shortageOf(instance);
      if (shortage === undefined) return;
      const { categories } = shortage;
      const named = instance.seats.filter(({ category }) => categories.includes(category));
      expect(named.map(({ category }) => category)).toEqual(categories);
      expect(shortage.seats).toBe(sum(named.map(({ count }) => count)));
      expect([...shortage.candidates].sort()).toEqual(
        putForward(instance.members, categories).sort(),
      );
      expect(shortage.candidates.length).toBeLessThan(shortage.seats);
    }),
    { numRuns },
  );
}

/** A shortage is minimal: its candidates and one more are the smallest set of seats that cannot be filled, by brute force. */
export function isTheSmallest(numRuns: number): void {
  fc.assert(
    fc.property(instances, (instance) => {
      const shortage = shortageOf(instance);
      if (shortage === undefined) return;
      const can = fillings(instance);
      const sizes = setsOfSeats(instance.seats)
        .filter((set) => !can.has(set.join()))
        .map(sum);
      expect(shortage.candidates.length + 1).toBe(Math.min(...sizes));
    }),
    { numRuns },
  );
}

/** Where a person sits in every category, a shortage is of one category, the one with the fewest candidates. */
export function isOfOneCategoryWherePersonsSitInAll(numRuns: number): void {
  fc.assert(
    fc.property(instances, (instance) => {
      const { persons, choices } = candidates(instance);
      const shortage = shortCategory(choices, instance.seats);
      const short = instance.seats
        .map(({ category, count }) => ({
          had: putForward(instance.members, [category]).length,
          count,
        }))
        .filter(({ had, count }) => had < count);
      expect(shortage === undefined).toBe(short.length === 0);
      if (shortage === undefined) return;
      expect(shortage.categories).toHaveLength(1);
      expect(shortage.candidates.length).toBe(Math.min(...short.map(({ had }) => had)));
      expect(shortage.candidates.map((place) => persons[place]?.id).sort()).toEqual(
        putForward(
          instance.members,
          shortage.categories.map((at) => instance.seats[at]?.category ?? ''),
        ).sort(),
      );
    }),
    { numRuns },
  );
}
