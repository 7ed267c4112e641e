import { describe, expect, it } from 'vitest';
import { seatsOf } from '../../src/seats/filled-seats.js';
import { seatsOfCounts } from './matching.js';
import * as properties from './shortage.properties.js';
import { shortagesOf } from './shortages.js';

/** Members p0, p1, … with these categories. */
const membersOf = (...all: readonly (readonly string[])[]) =>
  all.map((categories, n) => ({ id: `p${n}`, categories }));

describe('the shortages of a group', () => {
  it('C02: exist exactly when not every seat can be filled', () => {
    properties.isThereWhenNotEverySeatCanBeFilled(100);
  });

  it('C02: name categories with fewer candidates than seats (Hall 1935)', () => {
    properties.namesCategoriesWithTooFewCandidates(100);
  });

  it('C02: lack together as many candidates as seats stay empty (brute force)', () => {
    properties.lackTogetherWhatIsMissing(100);
  });

  it('C02: are in every set of categories that lacks as many (brute force)', () => {
    properties.areTheSmallestThatLackAsMany(100);
  });

  it('C02: share no candidates, and cannot be divided further', () => {
    properties.shareNoCandidates(100);
  });

  it('are each of one category where a member sits in every category', () => {
    properties.areOfOneCategoryWhereMembersSitInAll(100);
  });

  it.each([2, 3, 6, 10, 60])(
    'C02: are found along a chain: %i seats, and one member between each two',
    (n) => {
      const seats = Array.from({ length: n }, (_, i) => ({ category: `c${i}`, count: 1 }));
      const members = membersOf(...Array.from({ length: n - 1 }, (_, i) => [`c${i}`, `c${i + 1}`]));
      expect(shortagesOf({ seats, members })).toEqual([
        {
          categories: seats.map(({ category }) => category),
          seats: n,
          candidates: members.map(({ id }) => id).sort(),
        },
      ]);
    },
  );

  it('explain each empty seat: one that nobody is put forward for, and two that share a member', () => {
    const seats = ['a', 'b', 'c'].map((category) => ({ category, count: 1 }));
    expect(shortagesOf({ seats, members: membersOf(['b', 'c']) })).toEqual([
      { categories: ['a'], seats: 1, candidates: [] },
      { categories: ['b', 'c'], seats: 2, candidates: ['p0'] },
    ]);
  });

  it('L10: are found in 60 categories that all lack members', () => {
    const seats = Array.from({ length: 60 }, (_, i) => ({ category: `c${i}`, count: 2 }));
    const categories = seats.map(({ category }) => category);
    const members = membersOf(...categories.slice(1).map((own, i) => [`c${i}`, own]));
    expect(shortagesOf({ seats, members })).toMatchObject([{ categories, seats: 120 }]);
  });

  it('leave out categories whose own candidates are enough', () => {
    const seats = ['a', 'b'].map((category) => ({ category, count: 1 }));
    expect(shortagesOf({ seats, members: membersOf(['a', 'b'], ['b']) })).toEqual([]);
    expect(shortagesOf({ seats, members: membersOf(['b'], ['b']) })).toEqual([
      { categories: ['a'], seats: 1, candidates: [] },
    ]);
  });
});

describe('a group of 1 000 in 20 categories', () => {
  const seats = Array.from({ length: 20 }, (_, i) => ({ category: `c${i}`, count: 50 }));
  const categories = seats.map(({ category }) => category);

  it('is seated where each member fits in three categories', () => {
    // A member fits in its own category and the two after it; nobody sits in its own at the end.
    const members = membersOf(
      ...Array.from({ length: 1000 }, (_, i) => [0, 1, 2].map((step) => `c${(i + step) % 20}`)),
    );
    const filled = seatsOf(seatsOfCounts(seats), 'one-seat')(members);
    const seating = Object.values(filled.seating());
    expect(seating.map((members) => members.length)).toEqual(seats.map(() => 50));
    expect(new Set(seating.flat()).size).toBe(1000);
    expect(filled.shortages()).toEqual([]);
  });

  it('that lacks one member lacks it in all categories together', () => {
    const members = membersOf(...Array.from({ length: 999 }, () => categories));
    const [shortage] = shortagesOf({ seats, members });
    expect(shortage).toMatchObject({ categories, seats: 1000 });
    expect(shortage?.candidates).toHaveLength(999);
  });

  it('has no category in a shortage that can be filled', () => {
    // Two categories share 99 members for their 100 seats, all others have 901 for 900.
    const members = membersOf(
      ...Array.from({ length: 1000 }, (_, i) =>
        i < 99 ? categories.slice(0, 2) : categories.slice(2),
      ),
    );
    const shortages = shortagesOf({ seats, members });
    expect(shortages).toMatchObject([{ categories: ['c0', 'c1'], seats: 100 }]);
  });
});
