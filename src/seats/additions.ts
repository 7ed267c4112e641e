import { MOST_WAYS } from '../criteria/remedies.js';
import type { Masks, Seating } from './seating.js';
import type { Seats } from './seats.js';

/** Persons who would have to join, each put forward for all of these categories. */
export interface Addition {
  /** The categories that each of them is put forward for. */
  readonly categories: readonly string[];
  /** How many persons would have to join. */
  readonly persons: number;
}

/**
 * Who has to join a group so that every seat is filled, where one person fills one seat: each way
 * takes as many persons as there are empty seats, one for each. The empty seats of one seating are
 * one way; every other follows from it by moving persons along to where a seat is empty.
 */
export function additionsOnce(
  masks: Masks,
  seats: Seats,
  { seated }: Seating,
): readonly (readonly Addition[])[] {
  const found = new Map<string, readonly (readonly number[])[]>();
  const queue = [seated];
  for (const seating of queue) {
    const key = emptyIn(seating, seats).join();
    if (found.has(key)) continue;
    found.set(key, seating);
    if (found.size === MOST_WAYS) break;
    queue.push(...neighbours(masks, seats, seating));
  }
  return [...found.values()].map((seating) =>
    emptyIn(seating, seats).flatMap((persons, at) =>
      persons === 0 ? [] : [{ categories: [seats[at]?.category ?? ''], persons }],
    ),
  );
}

/** The same where a person fills a seat in every category: the fewest who together fill them all. */
export function additionsEverywhere(
  seats: Seats,
  { seated }: Seating,
): readonly (readonly Addition[])[] {
  const empty = emptyIn(seated, seats);
  const steps = [...new Set(empty)].filter((count) => count > 0).sort((a, b) => a - b);
  const way = steps.map((count, at) => ({
    categories: seats.filter((_, index) => (empty[index] ?? 0) >= count).map((s) => s.category),
    persons: count - (steps[at - 1] ?? 0),
  }));
  return [way.reverse()];
}

/** For each category, how many of its seats are empty. */
function emptyIn(seated: readonly (readonly number[])[], seats: Seats): readonly number[] {
  return seats.map(({ count }, category) => count - (seated[category]?.length ?? 0));
}

/** The seatings in which one empty seat has moved to another category. */
function neighbours(
  masks: Masks,
  seats: Seats,
  seated: readonly (readonly number[])[],
): readonly (readonly (readonly number[])[])[] {
  const found: (readonly (readonly number[])[])[] = [];
  for (const [start, empty] of emptyIn(seated, seats).entries()) {
    if (empty === 0) continue;
    const reached = new Map([[start, seated]]);
    for (const [category, seating] of reached) {
      for (const [other, persons] of seating.entries()) {
        if (reached.has(other)) continue;
        const mover = persons.find((person) => (masks[person] ?? 0) & (1 << category));
        if (mover === undefined) continue;
        const moved = seating.map((list, at) => {
          if (at === other) return list.filter((person) => person !== mover);
          return at === category ? [...list, mover] : list;
        });
        reached.set(other, moved);
        found.push(moved);
      }
    }
  }
  return found;
}
