import fc from 'fast-check';
import { expect } from 'vitest';
import { seatsOf } from '../../src/seats/filled-seats.js';
import type { PersonFills, Seat } from '../../src/seats/seats.js';
import { leaveAll, leaveForSeveral, weightings } from './leaving.js';
import {
  assignments,
  type Bounded,
  boundedInstances,
  common,
  fillings,
  people,
  subsets,
  sum,
} from './matching.js';

const filled = ({ seats, members }: Bounded, personFills: PersonFills = 'one-seat') =>
  seatsOf(seats, personFills)(members);

const categoriesOf = (seats: readonly Seat[]) => seats.map(({ category }) => category);
const maximumOf = (seats: readonly Seat[]) => sum(seats.map(({ maximum }) => maximum));

/** The members who were put forward for some of the seats, and for none but these categories. */
const onlyIn = ({ seats, members }: Bounded, categories: readonly string[]) =>
  [...people(members)]
    .map(([id, own]) => ({
      id,
      own: categoriesOf(seats).filter((category) => own.has(category)),
    }))
    .filter(({ own }) => own.length > 0 && own.every((category) => categories.includes(category)))
    .map(({ id }) => id);

/** How many more members than they may have some categories have. */
const excess = (instance: Bounded, seats: readonly Seat[]) =>
  onlyIn(instance, categoriesOf(seats)).length - maximumOf(seats);

/** As many are too many as have to stay out of every assignment, by brute force. */
export function countsWhoHasToStayOut(numRuns: number): void {
  fc.assert(
    fc.property(boundedInstances, (instance) => {
      const { seats, members } = instance;
      const room = seats.map(({ category, maximum }) => ({
        category,
        count: Math.min(maximum, members.length),
      }));
      const most = Math.max(
        ...[...fillings({ seats: room, members })].map((load) => sum(load.split(',').map(Number))),
      );
      const all = onlyIn(instance, categoriesOf(seats)).length;
      expect(filled(instance).crowding().over).toBe(all - most);
    }),
    { numRuns },
  );
}

/** A surplus names categories, how many they may have, and the more members who have no other. */
export function namesCategoriesWithTooManyMembers(numRuns: number): void {
  fc.assert(
    fc.property(boundedInstances, (instance) => {
      for (const { categories, maximum, members } of filled(instance).crowding().surpluses) {
        const named = instance.seats.filter(({ category }) => categories.includes(category));
        expect(categoriesOf(named)).toEqual(categories);
        expect(maximum).toBe(maximumOf(named));
        expect([...members].sort()).toEqual(onlyIn(instance, categories).sort());
        expect(members.length).toBeGreaterThan(maximum);
      }
    }),
    { numRuns },
  );
}

/** All surpluses together are as many too many as the group has, and no smaller set is, by brute force. */
export function areTheSmallestWithAsManyTooMany(numRuns: number): void {
  fc.assert(
    fc.property(boundedInstances, (instance) => {
      const { over, surpluses } = filled(instance).crowding();
      const sets = subsets(instance.seats);
      const most = Math.max(...sets.map((set) => excess(instance, set)));
      const smallest = common(sets.filter((set) => excess(instance, set) === most));
      expect(over).toBe(most);
      expect(surpluses.flatMap(({ categories }) => categories).sort()).toEqual(
        categoriesOf(smallest),
      );
      expect(sum(surpluses.map(({ members, maximum }) => members.length - maximum))).toBe(over);
    }),
    { numRuns },
  );
}

/** No member is in two surpluses, and in each the categories hang together by their members. */
export function shareNoMembers(numRuns: number): void {
  fc.assert(
    fc.property(boundedInstances, (instance) => {
      const { surpluses } = filled(instance).crowding();
      const all = surpluses.flatMap(({ members }) => members);
      expect(new Set(all).size).toBe(all.length);
      for (const { categories, members } of surpluses) {
        for (const some of subsets(categories)) {
          const others = categories.filter((category) => !some.includes(category));
          if (some.length === 0 || others.length === 0) continue;
          const apart = [...onlyIn(instance, some), ...onlyIn(instance, others)];
          expect(members.length).toBeGreaterThan(apart.length);
        }
      }
    }),
    { numRuns },
  );
}

/** When those who are too many leave, whoever of them that is, no category has too many. */
export function isMendedWhoeverLeaves(numRuns: number): void {
  fc.assert(
    fc.property(boundedInstances, weightings, (instance, weights) => {
      const { seats, members } = instance;
      const { over, departures } = filled(instance).crowding();
      const way = departures('all');
      const rest = leaveAll(members, way, weights);
      expect(sum(way.map(({ leaving }) => leaving))).toBe(over);
      expect(filled({ seats, members: rest }).crowding().over).toBe(0);
    }),
    { numRuns },
  );
}

/** Those who fill no seat are enough to leave, and when they do, as many seats are filled. */
export function canBeMendedByThoseInNoSeat(numRuns: number): void {
  fc.assert(
    fc.property(boundedInstances, weightings, (instance, weights) => {
      const { seats, members } = instance;
      const before = filled(instance);
      const way = before.crowding().departures('spare');
      const after = filled({ seats, members: leaveAll(members, way, weights) });
      expect(before.spare()).toEqual(expect.arrayContaining(way.flatMap(({ of }) => of)));
      expect(after.crowding().over).toBe(0);
      expect(after.seated).toEqual(before.seated);
    }),
    { numRuns },
  );
}

/**
 * The minimum can be filled and nobody is too many exactly when one assignment of all members does
 * both, by brute force (Mendelsohn and Dulmage 1958).
 */
export function isJudgedApartFromTheMinimum(numRuns: number): void {
  fc.assert(
    fc.property(boundedInstances, (instance) => {
      const { seats, members } = instance;
      const room = seats.map(({ category, maximum }) => ({
        category,
        count: Math.min(maximum, members.length),
      }));
      const canBoth = [...assignments({ seats: room, members })].some((load) =>
        load.split(',').every((count, at) => Number(count) >= (seats[at]?.minimum ?? 0)),
      );
      const group = filled(instance);
      expect(group.missing === 0 && group.crowding().over === 0).toBe(canBoth);
    }),
    { numRuns },
  );
}

/** Where a member counts in every category, each with too many is a surplus of its own. */
export function isOfEachCategoryWhereMembersCountInAll(numRuns: number): void {
  fc.assert(
    fc.property(boundedInstances, weightings, (instance, weights) => {
      const { seats, members } = instance;
      const { over, surpluses, departures } = filled(instance, 'every-category').crowding();
      const put = [...people(members)];
      const crowded = seats
        .map(({ category, maximum }) => ({
          categories: [category],
          maximum,
          members: put.filter(([, own]) => own.has(category)).map(([id]) => id),
        }))
        .filter(({ members, maximum }) => members.length > maximum);
      const sorted = surpluses.map((one) => ({ ...one, members: [...one.members].sort() }));
      expect(sorted).toEqual(crowded.map((one) => ({ ...one, members: one.members.sort() })));
      expect(over).toBe(
        Math.max(0, ...crowded.map(({ members, maximum }) => members.length - maximum)),
      );
      const rest = leaveForSeveral(members, departures('all'), weights);
      expect(filled({ seats, members: rest }, 'every-category').crowding().over).toBe(0);
    }),
    { numRuns },
  );
}
