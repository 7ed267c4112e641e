import type { Member } from '../application/application.js';
import type { Call } from '../call/call.js';
import { UtlysningError } from '../parse/error.js';

/** The maximum number of members that an application can list. */
export const MAX_MEMBERS = 1000;

/** The maximum number of persons in a group that the call accepts. */
export function maximumPersons({ group }: Call): number {
  return Math.min(group.most ?? MAX_MEMBERS, MAX_MEMBERS);
}

/**
 * A member of a project group: a key, and the categories that the person is put forward for. Two
 * members with one key are one person.
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
 * A project group of so many people, `p1`, `p2` and so on: for each one a category, or a list of
 * several or none.
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
  return people.map((categories, index) =>
    aMember(`p${index + 1}`, ...(typeof categories === 'string' ? [categories] : categories)),
  );
}

/**
 * The categories of people who just fill the seats of a call: one person for each seat, or where
 * these are more than may be listed, as few as can sit in every category.
 *
 * @throws `UtlysningError` `testing.seats` for a call that no application can fill the seats of.
 */
export function peopleFor(call: Call): readonly (readonly string[])[] {
  const { seats, personFills } = call.group;
  const forEachSeat = seats.flatMap(({ category, count }) =>
    Array.from({ length: count }, () => [category]),
  );
  if (forEachSeat.length <= MAX_MEMBERS) return forEachSeat;
  if (personFills === 'one-seat') {
    throw new UtlysningError(
      'testing.seats',
      `the call has more seats than the ${MAX_MEMBERS} members that an application can list`,
    );
  }
  const fewest = Math.max(...seats.map(({ count }) => count));
  return Array.from({ length: fewest }, (_, index) =>
    seats.filter(({ count }) => index < count).map(({ category }) => category),
  );
}
