import { type Part, partsOf } from './parts.js';
import { type Choices, candidatesOf, type Seating, seatInOne } from './seating.js';

/**
 * Why a group has too many members of some categories, by Hall's theorem for the members: these
 * members have no other category, and the categories may have fewer of them.
 *
 * Where a member counts in one category, all surpluses of a group together have as many members
 * too many as the group does, and no smaller set of categories has. So they are the same however
 * members are assigned. No member is in two of them, and none of them can be divided further.
 */
export interface Surplus {
  /** The categories; several where their members could count in one or another. */
  readonly categories: readonly string[];
  /** How many members these categories may have together. */
  readonly maximum: number;
  /** The ids of the members who count in none but these: more than the maximum. */
  readonly members: readonly string[];
}

/** A surplus, and those of its members who are left over where all others are assigned. */
export interface Excess extends Part {
  readonly left: readonly number[];
}

/**
 * The surpluses where each member counts in one of its categories.
 *
 * @param seating a seating of the minimum: whoever sits there is not left over.
 */
export function surplusesInOne(
  choices: Choices,
  maxima: readonly number[],
  seating: Seating,
): readonly Excess[] {
  // Who has a category without a maximum counts there, and never makes a category too large.
  const bound = choices.map((own) =>
    own.every((category) => maxima[category] !== Number.POSITIVE_INFINITY) ? own : [],
  );
  const isBound = (member: number) => bound[member]?.length !== 0;
  const start = seating.map((members) => members.filter(isBound));
  const { seating: assigned } = seatInOne(bound, maxima, start);
  const isAssigned = new Set(assigned.flat());
  const left = [...bound.keys()].filter((member) => isBound(member) && !isAssigned.has(member));
  if (left.length === 0) return [];
  const found = new Set(left.flatMap((member) => bound[member] ?? []));
  for (const category of found) {
    for (const member of assigned[category] ?? []) {
      for (const other of bound[member] ?? []) found.add(other);
    }
  }
  const within = bound.map((own) => (own.every((category) => found.has(category)) ? own : []));
  return partsOf(found, within).map(({ categories, members }) => ({
    categories,
    members,
    left: members.filter((member) => !isAssigned.has(member)),
  }));
}

/** The surpluses where each member counts in every category: each is of one category. */
export function surplusesInEvery(choices: Choices, maxima: readonly number[]): readonly Excess[] {
  return candidatesOf(choices, maxima.length).flatMap((members, category) => {
    const left = members.slice(maxima[category]);
    return left.length === 0 ? [] : [{ categories: [category], members, left }];
  });
}
