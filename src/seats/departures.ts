import type { Choices } from './seating.js';
import type { Excess } from './surplus.js';

/**
 * How many of some members would have to leave a group; it may be any of them. Where a way has
 * several departures, other members leave by each, but a member who counts in every category may
 * leave by several.
 */
export interface Departure {
  /** How many would have to leave. */
  readonly leaving: number;
  /** Of whom, by their ids. */
  readonly of: readonly string[];
}

/** A departure, with the indexes of the members. */
export interface Leavers {
  readonly leaving: number;
  readonly of: readonly number[];
}

/**
 * Who has to leave so that no category has too many members, where each counts in one category.
 * If it is one member, it may be any of the surplus. Of several, it may be any with the same
 * categories as those who are left over: they can stand in for each other.
 *
 * @param among the members who may leave: everybody who is left over, at least.
 */
export function departuresInOne(
  excesses: readonly Excess[],
  choices: Choices,
  among: ReadonlySet<number>,
): readonly Leavers[] {
  return excesses.flatMap(({ members, left }): readonly Leavers[] => {
    if (left.length === 1) return [{ leaving: 1, of: members.filter((one) => among.has(one)) }];
    const isLeft = new Set(left);
    const kinds = new Map<string, { leaving: number; of: number[] }>();
    for (const member of members) {
      const name = choices[member]?.toSorted((a, b) => a - b).join() ?? '';
      const kind = kinds.get(name) ?? { leaving: 0, of: [] };
      if (isLeft.has(member)) kind.leaving += 1;
      if (among.has(member)) kind.of.push(member);
      kinds.set(name, kind);
    }
    return [...kinds.values()].filter(({ leaving }) => leaving > 0);
  });
}

/**
 * The same where each member counts in every category: of each category with too many, so many
 * leave. A member who leaves two of them may do for both.
 */
export function departuresInEvery(excesses: readonly Excess[]): readonly Leavers[] {
  return excesses.map(({ members, left }) => ({ leaving: left.length, of: members }));
}
