import { describe, expect, it } from 'vitest';
import { seatsOf } from '../../src/seats/filled-seats.js';
import { type PersonFills, type Seats, seatsInOrder } from '../../src/seats/seats.js';
import * as properties from './surplus.properties.js';

/** Who is too many of members p0, p1, … with these categories. */
const crowdingOf = (
  seats: Seats,
  all: readonly (readonly string[])[],
  personFills: PersonFills = 'one-seat',
) => {
  const members = all.map((categories, n) => ({ id: `p${n}`, categories }));
  const { over, surpluses, departures } = seatsOf(
    seatsInOrder(seats),
    personFills,
  )(members).crowding();
  return { over, surpluses, leave: departures('all') };
};

const atMost = (maximum: number) => ({ minimum: 0, maximum });

describe('the maximum of a category', () => {
  it('is exceeded by one member more, whichever of them that is', () => {
    expect(crowdingOf({ a: atMost(2) }, [['a'], ['a']]).over).toBe(0);
    expect(crowdingOf({ a: atMost(2) }, [['a'], ['a'], ['a']])).toEqual({
      over: 1,
      surpluses: [{ categories: ['a'], maximum: 2, members: ['p0', 'p1', 'p2'] }],
      leave: [{ leaving: 1, of: ['p0', 'p1', 'p2'] }],
    });
  });

  it('of 0 allows nobody who has no other category', () => {
    const seats = { a: atMost(0), b: 0 };
    expect(crowdingOf(seats, [['a', 'b'], ['b'], []]).over).toBe(0);
    expect(crowdingOf(seats, [['a'], ['b']])).toMatchObject({
      over: 1,
      surpluses: [{ categories: ['a'], maximum: 0, members: ['p0'] }],
    });
  });

  it('does not count a member of no category, or of another', () => {
    expect(crowdingOf({ a: atMost(0) }, [[], ['x']]).over).toBe(0);
  });

  it('is not exceeded by who can count in another category', () => {
    const seats = { a: atMost(1), b: atMost(1) };
    expect(crowdingOf(seats, [['a'], ['a', 'b']]).over).toBe(0);
  });

  it('is exceeded in two categories together when their members have no other', () => {
    const seats = { a: atMost(1), b: atMost(1), c: atMost(1) };
    expect(crowdingOf(seats, [['a', 'b'], ['a', 'b'], ['a', 'b'], ['c']])).toEqual({
      over: 1,
      surpluses: [{ categories: ['a', 'b'], maximum: 2, members: ['p0', 'p1', 'p2'] }],
      leave: [{ leaving: 1, of: ['p0', 'p1', 'p2'] }],
    });
  });

  it('is kept when as many leave as are too many, of those who can stand in for each other', () => {
    const seats = { a: atMost(1), b: atMost(1) };
    // Whoever of the two with `a` alone stays, one of the two others can stay as well.
    const { over, leave } = crowdingOf(seats, [['a'], ['a'], ['a', 'b'], ['b']]);
    expect(over).toBe(2);
    expect(leave).toEqual([
      { leaving: 1, of: ['p0', 'p1'] },
      { leaving: 1, of: ['p2'] },
    ]);
  });

  it('counts a member in every category where the call does', () => {
    const seats = { a: atMost(1), b: atMost(1) };
    const crowding = crowdingOf(seats, [['a'], ['a', 'b'], ['b']], 'every-category');
    expect(crowding).toEqual({
      over: 1,
      surpluses: [
        { categories: ['a'], maximum: 1, members: ['p0', 'p1'] },
        { categories: ['b'], maximum: 1, members: ['p2', 'p1'] },
      ],
      leave: [
        { leaving: 1, of: ['p0', 'p1'] },
        { leaving: 1, of: ['p2', 'p1'] },
      ],
    });
  });

  it('makes as many too many as have to stay out (brute force)', () => {
    properties.countsWhoHasToStayOut(100);
  });

  it('is exceeded in categories with more members who have no other (Hall 1935)', () => {
    properties.namesCategoriesWithTooManyMembers(100);
  });

  it('is exceeded in no smaller set of categories by as many (brute force)', () => {
    properties.areTheSmallestWithAsManyTooMany(100);
  });

  it('is exceeded in parts that share no members', () => {
    properties.shareNoMembers(100);
  });

  it('is kept whoever leaves of those who are named', () => {
    properties.isMendedWhoeverLeaves(100);
  });

  it('can be kept without taking anybody out of a seat', () => {
    properties.canBeMendedByThoseInNoSeat(100);
  });

  it('is judged apart from the minimum, and one assignment keeps both (brute force)', () => {
    properties.isJudgedApartFromTheMinimum(100);
  });

  it('is of each category by itself where a member counts in all', () => {
    properties.isOfEachCategoryWhereMembersCountInAll(100);
  });
});
