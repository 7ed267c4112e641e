import { describe, expect, it } from 'vitest';
import { seatInOne } from '../../src/seats/seating.js';
import type { Seats } from '../../src/seats/seats.js';
import { minimalShortage } from '../../src/seats/shortage.js';
import { candidates } from './matching.js';
import * as properties from './shortage.properties.js';
import { shortageOf } from './shortages.js';

describe('a shortage', () => {
  it('C02: exists exactly when not every seat can be filled', () => {
    properties.isThereWhenNotEverySeatCanBeFilled(100);
  });

  it('C02: names categories with fewer candidates than seats (Hall 1935)', () => {
    properties.namesCategoriesWithTooFewCandidates(100);
  });

  it('C02: is minimal: one seat more than its candidates is the smallest set that cannot be filled (brute force)', () => {
    properties.isTheSmallest(100);
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

  it('is of the one category with the fewest candidates where a person sits in every category', () => {
    properties.isOfOneCategoryWherePersonsSitInAll(100);
  });
});

describe('a group of 1 000 in 20 categories', () => {
  const seats: Seats = Array.from({ length: 20 }, (_, i) => ({ category: `c${i}`, count: 50 }));

  it('is seated where each member fits in three categories', () => {
    // A member fits in its own category and the two after it; nobody sits in its own at the end.
    const members = Array.from({ length: 1000 }, (_, i) => ({
      id: `p${i}`,
      categories: [0, 1, 2].map((step) => `c${(i + step) % 20}`),
    }));
    const { choices } = candidates({ seats, members });
    const seating = seatInOne(choices, seats);
    expect(seating.map((persons) => persons.length)).toEqual(seats.map(() => 50));
    expect(new Set(seating.flat()).size).toBe(1000);
    expect(minimalShortage(choices, seats, seating)).toBeUndefined();
  });

  it('that lacks one person lacks it in all categories together', () => {
    const categories = seats.map(({ category }) => category);
    const members = Array.from({ length: 999 }, (_, i) => ({ id: `p${i}`, categories }));
    const shortage = shortageOf({ seats, members });
    expect(shortage).toMatchObject({ categories, seats: 1000 });
    expect(shortage?.candidates).toHaveLength(999);
  });

  it('has the smallest of several shortages reported', () => {
    // Two categories share 99 members for their 100 seats, all others have 901 for 900.
    const members = Array.from({ length: 1000 }, (_, i) => ({
      id: `p${i}`,
      categories: (i < 99 ? seats.slice(0, 2) : seats.slice(2)).map(({ category }) => category),
    }));
    expect(shortageOf({ seats, members })).toMatchObject({ categories: ['c0', 'c1'], seats: 100 });
  });
});
