import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/application/application.js';
import { seatOnce } from '../../src/seats/seating.js';
import type { Seats } from '../../src/seats/seats.js';
import { lonelyShortage, sharedShortage } from '../../src/seats/shortage.js';
import {
  candidates,
  fillings,
  type Instance,
  instances,
  people,
  setsOfSeats,
  sum,
} from './matching.js';

/** The smallest shortage, with the ids of its candidates. */
const shortageOf = ({ seats, members }: Instance) => {
  const { persons, masks } = candidates({ seats, members });
  const found = sharedShortage(masks, seats, seatOnce(masks, seats));
  return found && { ...found, candidates: found.places.map((place) => persons[place]?.id) };
};

/** The persons who were put forward for at least one of some categories. */
const putForward = (members: readonly Member[], categories: readonly string[]) =>
  [...people(members)]
    .filter(([, own]) => categories.some((category) => own.has(category)))
    .map(([id]) => id);

describe('a shortage', () => {
  it('C02: is there just when not every seat can be filled', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const full = instance.seats.map(({ count }) => count).join();
        expect(shortageOf(instance) === undefined).toBe(fillings(instance).has(full));
      }),
      { numRuns: 300 },
    );
  });

  it('C02: names categories whose seats have fewer candidates than there are seats (Hall 1935)', () => {
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
      { numRuns: 300 },
    );
  });

  it('C02: is the smallest: one seat more than its candidates is the smallest set that cannot be filled (brute force)', () => {
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
      { numRuns: 500 },
    );
  });

  it.each([2, 3, 6, 10])(
    'C02: is found along a chain: %i seats, and one person between each two',
    (n) => {
      const seats = Array.from({ length: n }, (_, i) => ({ category: `c${i}`, count: 1 }));
      const members = Array.from({ length: n - 1 }, (_, i) => ({
        id: `p${i}`,
        categories: [`c${i}`, `c${i + 1}`],
      }));
      const categories = seats.map(({ category }) => category);
      const shortage = shortageOf({ seats, members });
      expect(shortage).toMatchObject({ categories, seats: n });
      expect(shortage?.candidates).toHaveLength(n - 1);
    },
  );

  it('of several is the one with the fewest candidates, and then with the fewest categories', () => {
    const seats = [
      { category: 'a', count: 1 },
      { category: 'b', count: 1 },
      { category: 'c', count: 2 },
    ];
    const both = { id: 'p1', categories: ['a', 'b'] };
    const one = { id: 'p2', categories: ['c'] };
    expect(shortageOf({ seats, members: [both, one] })?.categories).toEqual(['c']);
    const more = seats.with(2, { category: 'c', count: 3 });
    const two = [one, { id: 'p3', categories: ['c'] }];
    expect(shortageOf({ seats: more, members: [both, ...two] })?.categories).toEqual(['a', 'b']);
  });

  it('where a person sits in every category is that of one category, with the fewest candidates', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const { persons, masks } = candidates(instance);
        const shortage = lonelyShortage(masks, instance.seats);
        const short = instance.seats
          .map(({ category, count }) => ({
            had: putForward(instance.members, [category]).length,
            count,
          }))
          .filter(({ had, count }) => had < count);
        expect(shortage === undefined).toBe(short.length === 0);
        if (shortage === undefined) return;
        expect(shortage.categories).toHaveLength(1);
        expect(shortage.places.length).toBe(Math.min(...short.map(({ had }) => had)));
        expect(shortage.places.map((place) => persons[place]?.id).sort()).toEqual(
          putForward(instance.members, shortage.categories).sort(),
        );
      }),
    );
  });
});

describe('a group of 1 000 in 20 categories', () => {
  const seats: Seats = Array.from({ length: 20 }, (_, i) => ({ category: `c${i}`, count: 50 }));
  const timed = <T>(name: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    console.info(`${name}: ${Math.round(performance.now() - start)} ms`);
    return result;
  };

  it('is seated, each where it fits with a little shifting', () => {
    // A member fits in its own category and the two after it; nobody sits in its own at the end.
    const members = Array.from({ length: 1000 }, (_, i) => ({
      id: `p${i}`,
      categories: [0, 1, 2].map((step) => `c${(i + step) % 20}`),
    }));
    const found = candidates({ seats, members }).masks;
    const seating = timed('1 000 members seated', () => seatOnce(found, seats));
    expect(seating.seated.map((persons) => persons.length)).toEqual(seats.map(() => 50));
    expect(new Set(seating.seated.flat()).size).toBe(1000);
    expect(sharedShortage(found, seats, seating)).toBeUndefined();
  });

  it('that lacks one person lacks it in all categories together', () => {
    const categories = seats.map(({ category }) => category);
    const members = Array.from({ length: 999 }, (_, i) => ({ id: `p${i}`, categories }));
    const shortage = timed('a shortage among 20 categories', () => shortageOf({ seats, members }));
    expect(shortage).toMatchObject({ categories, seats: 1000 });
    expect(shortage?.candidates).toHaveLength(999);
  });

  it('is told of the smallest shortage where there are several', () => {
    // Two categories share 99 members for their 100 seats, all others have 901 for 900.
    const members = Array.from({ length: 1000 }, (_, i) => ({
      id: `p${i}`,
      categories: (i < 99 ? seats.slice(0, 2) : seats.slice(2)).map(({ category }) => category),
    }));
    expect(shortageOf({ seats, members })).toMatchObject({ categories: ['c0', 'c1'], seats: 100 });
  });
});
