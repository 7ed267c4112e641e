import type { Part } from './parts.js';
import { type Choices, candidatesOf } from './seating.js';

/**
 * Why seats stay empty, by Hall's theorem: the seats of these categories share too few candidates.
 *
 * All shortages of a group together lack as many candidates as any set of its categories does, and
 * no smaller set lacks as many (König, Dulmage and Mendelsohn). So they are the same however the
 * group is seated. No candidate is in two of them, and none of them can be divided further.
 */
export interface Shortage {
  /** The categories whose seats have too few candidates. */
  readonly categories: readonly string[];
  /** How many seats these categories have. */
  readonly seats: number;
  /** The ids of everyone who was put forward for at least one of them: fewer than the seats. */
  readonly candidates: readonly string[];
}

/** The shortages where each member fills a seat in every category: each is of one category. */
export function shortagesInEvery(choices: Choices, counts: readonly number[]): readonly Part[] {
  return candidatesOf(choices, counts.length).flatMap((members, category) =>
    members.length < (counts[category] ?? 0) ? [{ categories: [category], members }] : [],
  );
}
