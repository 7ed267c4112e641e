import { type Choices, emptyIn, type Seating, seatingOrder } from './seating.js';
import type { Seats } from './seats.js';

/**
 * Why a group cannot be seated, by Hall's theorem: the seats of these categories share too few
 * candidates. Of all such sets it is one with the fewest candidates, so that any
 * `candidates.length + 1` of its seats are a smallest set of seats that cannot all be filled.
 */
export interface Shortage {
  /** The categories whose seats have too few candidates. */
  readonly categories: readonly string[];
  /** How many seats these categories have. */
  readonly seats: number;
  /** The ids of everyone who was put forward for at least one of them: fewer than the seats. */
  readonly candidates: readonly string[];
}

/** A shortage with the indexes of its categories and of its candidates. */
export interface ShortageIndexes {
  readonly categories: readonly number[];
  readonly candidates: readonly number[];
}

/**
 * The shortage with the fewest candidates, and then the fewest categories, where one person fills
 * one seat; undefined when no seat is empty. No quick way to find it is known, so it is chosen from
 * all sets of the involved categories, at most 2 ** 20: here, the bits of a number are such a set.
 */
export function minimalShortage(
  choices: Choices,
  seats: Seats,
  seating: Seating,
): ShortageIndexes | undefined {
  const empty = emptyIn(seating, seats);
  const missing = empty.reduce((sum, count) => sum + count, 0);
  const involved = involvedIn(choices, seating, empty);
  // With one empty seat, every shortage has all the involved categories.
  if (missing < 2) return missing === 0 ? undefined : shortageOf(choices, involved);

  const reached = reachedBy(choices, involved);
  const seatsIn = new Int32Array(reached.length);
  const sizes = new Int32Array(reached.length);
  let best = 0;
  for (let set = 1; set < reached.length; set += 1) {
    const rest = set & (set - 1);
    const first = involved[31 - Math.clz32(set ^ rest)] ?? 0;
    seatsIn[set] = at(seatsIn, rest) + (seats[first]?.count ?? 0);
    sizes[set] = at(sizes, rest) + 1;
    if (at(seatsIn, set) <= at(reached, set)) continue;
    const fewer = at(reached, set) - at(reached, best) || at(sizes, set) - at(sizes, best);
    if (best === 0 || fewer < 0) best = set;
  }
  return shortageOf(
    choices,
    involved.filter((_, bit) => best & (1 << bit)),
  );
}

/** The category that has the fewest candidates and too few, where a person fills a seat in each. */
export function shortCategory(choices: Choices, seats: Seats): ShortageIndexes | undefined {
  return seats
    .map((_, category) => shortageOf(choices, [category]))
    .filter(({ candidates }, category) => candidates.length < (seats[category]?.count ?? 0))
    .sort((a, b) => a.candidates.length - b.candidates.length)[0];
}

/**
 * The categories from which persons could move, one after another, to an empty seat. They contain
 * every smallest shortage: all their candidates sit in them.
 */
function involvedIn(
  choices: Choices,
  seating: Seating,
  empty: readonly number[],
): readonly number[] {
  const found = new Set(empty.flatMap((count, category) => (count > 0 ? [category] : [])));
  for (const category of found) {
    for (const [other, persons] of seating.entries()) {
      if (persons.some((person) => choices[person]?.includes(category))) found.add(other);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** For every set of the involved categories, how many persons are candidates for any of them. */
function reachedBy(choices: Choices, involved: readonly number[]): Int32Array {
  const size = 1 << involved.length;
  const within = new Int32Array(size);
  for (const own of choices) {
    const set = involved.reduce(
      (bits, at, bit) => (own.includes(at) ? bits | (1 << bit) : bits),
      0,
    );
    within[set] = at(within, set) + 1;
  }
  for (let bit = 1; bit < size; bit <<= 1) {
    for (let set = 0; set < size; set += 1) {
      if (set & bit) within[set] = at(within, set) + at(within, set ^ bit);
    }
  }
  return within.map((_, set) => choices.length - at(within, size - 1 - set));
}

function shortageOf(choices: Choices, categories: readonly number[]): ShortageIndexes {
  const isCandidate = (person: number) => choices[person]?.some((own) => categories.includes(own));
  return { categories, candidates: seatingOrder(choices).filter(isCandidate) };
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}
