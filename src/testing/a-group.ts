import type { Member } from '../application/application.js';
import type { Call } from '../call/call.js';
import { UtlysningError } from '../parse/error.js';
import { requireList } from '../parse/require.js';
import { fewestFor, type PersonFills, type Seat, seatsInOrder } from '../seats/seats.js';

/** The maximum number of members that an application can list. */
export const MAX_MEMBERS = 1000;

/** The maximum number of members that the call accepts. */
export function maximumMembers({ group }: Call): number {
  return Math.min(group?.size?.maximum ?? MAX_MEMBERS, MAX_MEMBERS);
}

/** The seats of the group of a call; none where it asks for no group. */
export function seatsOf({ group }: Call): readonly Seat[] {
  return seatsInOrder(group?.seats ?? {});
}

/** The categories that one member more may be put forward for: those without a maximum. */
export function openCategories(call: Call): readonly string[] {
  return seatsOf(call).flatMap(({ category, maximum }) =>
    maximum === Number.POSITIVE_INFINITY ? [category] : [],
  );
}

/** How a member counts who is put forward for several categories. */
export function personFillsOf({ group }: Call): PersonFills {
  return group?.personFills ?? 'one-seat';
}

/**
 * A member of a group: a key, and the categories that the member is put forward for. Two members
 * with one key are one.
 *
 * @example
 * ```ts
 * import { aMember } from 'utlysning/testing';
 *
 * aMember('p1', 'department', 'leadership');
 * // => { id: 'p1', categories: ['department', 'leadership'] }
 * ```
 */
export function aMember(id: string, ...categories: readonly string[]): Member {
  return { id, categories };
}

/**
 * A group of so many members, `p1`, `p2` and so on: for each one a category, or a list of
 * several or none.
 *
 * @throws `UtlysningError` `testing.people` for something else.
 *
 * @example
 * ```ts
 * import { aGroup } from 'utlysning/testing';
 *
 * aGroup('administration', ['department', 'leadership']);
 * // => [{ id: 'p1', categories: ['administration'] }, { id: 'p2', categories: ['department', 'leadership'] }]
 * ```
 */
export function aGroup(...people: readonly (string | readonly string[])[]): readonly Member[] {
  return people.map((one, index) => {
    const categories = typeof one === 'string' ? [one] : one;
    requireList(categories, 'testing.people', 'a category, or a list of them, for each member');
    return aMember(`p${index + 1}`, ...categories);
  });
}

/** The categories that each of some members is put forward for. */
export type People = readonly (readonly string[])[];

/**
 * The categories of members who just fill the seats of a call: one member for each seat, or where
 * these are more than the call accepts, as few as can sit in every category. Where the group has to
 * be larger, the others are of no category.
 *
 * @throws `UtlysningError` `testing.seats` for a call that no application can fill the seats of.
 */
export function peopleFor(call: Call): People {
  const seats = seatsOf(call);
  const minimums = seats.map(({ minimum }) => minimum);
  const fewest = fewestFor(minimums, personFillsOf(call));
  const maximum = maximumMembers(call);
  if (fewest > maximum) {
    throw new UtlysningError(
      'testing.seats',
      `the seats need ${fewest} members, and an application can list ${maximum}`,
    );
  }
  const forEachSeat = seats.flatMap(({ category, minimum }) =>
    Array.from({ length: minimum }, () => [category]),
  );
  if (forEachSeat.length <= maximum) return largeEnough(call, forEachSeat);
  const forSeveral = Array.from({ length: fewest }, (_, index) =>
    seats.filter(({ minimum }) => index < minimum).map(({ category }) => category),
  );
  return largeEnough(call, forSeveral);
}

/** The same members, and others of no category until the group is as large as it has to be. */
export function largeEnough({ group }: Call, people: People): People {
  return grownTo(group?.size?.minimum ?? 0, people);
}

/** The same members, and others of no category until they are so many. */
export function grownTo(size: number, people: People): People {
  const missing = Math.max(0, size - people.length);
  return [...people, ...Array.from({ length: missing }, () => [])];
}

/** How many seats a call has to have filled, each counted. */
export function seatCount(call: Call): number {
  return seatsOf(call).reduce((sum, { minimum }) => sum + minimum, 0);
}

/**
 * A group with one member too many of a category that has a maximum; undefined where there is none, or
 * where the call does not accept as many members.
 */
export function overfull(call: Call): { category: string; people: People } | undefined {
  const people = peopleFor(call);
  for (const { category, maximum } of seatsOf(call)) {
    if (maximum === Number.POSITIVE_INFINITY) continue;
    const has = people.filter((own) => own.includes(category)).length;
    const more = Array.from({ length: maximum + 1 - has }, () => [category]);
    if (people.length + more.length <= maximumMembers(call)) {
      return { category, people: [...people, ...more] };
    }
  }
  return undefined;
}

/** The same people, but one of those for a category is put forward for it no more. */
export function without(people: People, category: string): People {
  const first = people.findIndex((own) => own.includes(category));
  return people.map((own, index) => (index === first ? own.filter((id) => id !== category) : own));
}
