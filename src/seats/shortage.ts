import { bitCount, type Masks, type Seating } from './seating.js';
import type { Seats } from './seats.js';

/**
 * Why a group cannot be seated, by Hall's theorem: the seats of these categories share too few
 * candidates. Of all such sets it is one with the fewest candidates, so that any
 * `candidates.length + 1` of its seats are a smallest set of seats that cannot all be filled.
 */
export interface Shortage {
  /** The categories whose seats are short of candidates. */
  readonly categories: readonly string[];
  /** How many seats these categories have. */
  readonly seats: number;
  /** The ids of everyone who was put forward for at least one of them: fewer than the seats. */
  readonly candidates: readonly string[];
}

/** A shortage by the places that its candidates have in a list. */
export interface ShortagePlaces extends Omit<Shortage, 'candidates'> {
  /** The places of everyone who was put forward for at least one of the categories. */
  readonly places: readonly number[];
}

/** The smallest set of seats that share too few candidates, where one person fills one seat. */
export function sharedShortage(
  masks: Masks,
  seats: Seats,
  seating: Seating,
): ShortagePlaces | undefined {
  const involved = reachable(masks, seats, seating);
  if (involved.length === 0) return undefined;
  const counts = involved.map((category) => seats[category]?.count ?? 0);
  const reached = reachedBy(masks, involved);
  const wanted = new Int32Array(reached.length);
  let best = 0;
  for (let set = 1; set < reached.length; set += 1) {
    const lowest = 31 - Math.clz32(set & -set);
    wanted[set] = at(wanted, set & (set - 1)) + (counts[lowest] ?? 0);
    if (at(wanted, set) <= at(reached, set)) continue;
    const fewer = at(reached, set) - at(reached, best);
    if (best === 0 || fewer < 0 || (fewer === 0 && bitCount(set) < bitCount(best))) best = set;
  }
  return describe(
    masks,
    seats,
    involved.filter((_, bit) => best & (1 << bit)),
  );
}

/** The category that is short and has the fewest candidates, where a person fills a seat in every category. */
export function lonelyShortage(masks: Masks, seats: Seats): ShortagePlaces | undefined {
  const short = seats
    .map((_, category) => describe(masks, seats, [category]))
    .filter((shortage) => shortage.places.length < shortage.seats);
  short.sort((a, b) => a.places.length - b.places.length);
  return short[0];
}

/**
 * The categories from which an alternating path leads to an empty seat. A smallest set of seats
 * that cannot be filled lies within them: the other seats have persons of their own.
 */
function reachable(masks: Masks, seats: Seats, { seated }: Seating): readonly number[] {
  const queue: number[] = [];
  for (const [category, { count }] of seats.entries()) {
    if ((seated[category]?.length ?? 0) < count) queue.push(category);
  }
  const seen = new Set(queue);
  for (const category of queue) {
    for (const [other, persons] of seated.entries()) {
      const leads = persons.some((person) => (masks[person] ?? 0) & (1 << category));
      if (!leads || seen.has(other)) continue;
      seen.add(other);
      queue.push(other);
    }
  }
  return [...seen].sort((a, b) => a - b);
}

/** For every set of the involved categories, as bits, how many persons are in at least one of them. */
function reachedBy(masks: Masks, involved: readonly number[]): Int32Array {
  const size = 1 << involved.length;
  const within = new Int32Array(size);
  for (const mask of masks) {
    let own = 0;
    involved.forEach((category, bit) => {
      if (mask & (1 << category)) own |= 1 << bit;
    });
    within[own] = at(within, own) + 1;
  }
  for (let bit = 1; bit < size; bit <<= 1) {
    for (let set = 0; set < size; set += 1) {
      if (set & bit) within[set] = at(within, set) + at(within, set ^ bit);
    }
  }
  return within.map((_, set) => masks.length - at(within, size - 1 - set));
}

function describe(masks: Masks, seats: Seats, categories: readonly number[]): ShortagePlaces {
  const wanted = categories.reduce((bits, category) => bits | (1 << category), 0);
  return {
    categories: categories.map((category) => seats[category]?.category ?? ''),
    seats: categories.reduce((total, category) => total + (seats[category]?.count ?? 0), 0),
    places: [...masks.keys()].filter((person) => (masks[person] ?? 0) & wanted),
  };
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}
