import fc from 'fast-check';
import { expect } from 'vitest';
import { seatsOf } from '../../src/seats/filled-seats.js';
import {
  type Counts,
  common,
  fillings,
  type Instance,
  instances,
  people,
  seatsOfCounts,
  subsets,
  sum,
} from './matching.js';
import { shortagesOf } from './shortages.js';

/** The members who were put forward for at least one of some categories. */
const putForward = ({ members }: Instance, categories: readonly string[]) =>
  [...people(members)]
    .filter(([, own]) => categories.some((category) => own.has(category)))
    .map(([id]) => id);

const namesOf = (seats: Counts) => seats.map(({ category }) => category);
const seatsIn = (seats: Counts) => sum(seats.map(({ count }) => count));

/** How many more seats some categories have than candidates. */
const lack = (instance: Instance, seats: Counts) =>
  seatsIn(seats) - putForward(instance, namesOf(seats)).length;

/** There is a shortage exactly when not every seat can be filled. */
export function isThereWhenNotEverySeatCanBeFilled(numRuns: number): void {
  fc.assert(
    fc.property(instances, (instance) => {
      const full = instance.seats.map(({ count }) => count).join();
      expect(shortagesOf(instance).length === 0).toBe(fillings(instance).has(full));
    }),
    { numRuns },
  );
}

/** A shortage names categories with fewer candidates than seats, in their order (Hall 1935). */
export function namesCategoriesWithTooFewCandidates(numRuns: number): void {
  fc.assert(
    fc.property(instances, (instance) => {
      for (const { categories, seats, candidates } of shortagesOf(instance)) {
        const named = instance.seats.filter(({ category }) => categories.includes(category));
        expect(namesOf(named)).toEqual(categories);
        expect(seats).toBe(seatsIn(named));
        expect([...candidates].sort()).toEqual(putForward(instance, categories).sort());
        expect(candidates.length).toBeLessThan(seats);
      }
    }),
    { numRuns },
  );
}

/** All shortages together lack as many candidates as seats stay empty, by brute force. */
export function lackTogetherWhatIsMissing(numRuns: number): void {
  fc.assert(
    fc.property(instances, (instance) => {
      const most = Math.max(
        ...[...fillings(instance)].map((filling) => sum(filling.split(',').map(Number))),
      );
      const lacking = shortagesOf(instance).map((one) => one.seats - one.candidates.length);
      expect(sum(lacking)).toBe(seatsIn(instance.seats) - most);
    }),
    { numRuns },
  );
}

/** Every set of categories that lacks as many has the categories of all shortages, by brute force. */
export function areTheSmallestThatLackAsMany(numRuns: number): void {
  fc.assert(
    fc.property(instances, (instance) => {
      const sets = subsets(instance.seats);
      const most = Math.max(...sets.map((set) => lack(instance, set)));
      const smallest = common(sets.filter((set) => lack(instance, set) === most));
      const found = shortagesOf(instance).flatMap(({ categories }) => categories);
      expect([...found].sort()).toEqual(namesOf(smallest));
    }),
    { numRuns },
  );
}

/** No candidate is in two shortages, and in each the categories hang together by their candidates. */
export function shareNoCandidates(numRuns: number): void {
  fc.assert(
    fc.property(instances, (instance) => {
      const shortages = shortagesOf(instance);
      const all = shortages.flatMap(({ candidates }) => candidates);
      expect(new Set(all).size).toBe(all.length);
      for (const { categories } of shortages) {
        for (const some of subsets(categories)) {
          const others = categories.filter((category) => !some.includes(category));
          if (some.length === 0 || others.length === 0) continue;
          const both = common([putForward(instance, some), putForward(instance, others)]);
          expect(both).not.toEqual([]);
        }
      }
    }),
    { numRuns },
  );
}

/** Where a member sits in every category, a shortage is of one category with too few candidates. */
export function areOfOneCategoryWhereMembersSitInAll(numRuns: number): void {
  fc.assert(
    fc.property(instances, (instance) => {
      const fill = seatsOf(seatsOfCounts(instance.seats), 'every-category');
      const found = fill(instance.members)
        .shortages()
        .map(({ candidates, ...rest }) => ({ ...rest, candidates: [...candidates].sort() }));
      const short = instance.seats.filter((seat) => lack(instance, [seat]) > 0);
      expect(found).toEqual(
        short.map(({ category, count }) => ({
          categories: [category],
          seats: count,
          candidates: putForward(instance, [category]).sort(),
        })),
      );
    }),
    { numRuns },
  );
}
