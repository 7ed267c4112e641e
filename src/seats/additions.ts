import { MAX_WAYS } from '../criteria/remedies.js';
import { type Choices, emptyIn, type Seating } from './seating.js';
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
export function additionsInOne(
  choices: Choices,
  seats: Seats,
  seating: Seating,
): readonly (readonly Addition[])[] {
  const found = new Map<string, readonly number[]>();
  const queue = [seating];
  for (const seating of queue) {
    const empty = emptyIn(seating, seats);
    if (found.has(empty.join())) continue;
    found.set(empty.join(), empty);
    if (found.size === MAX_WAYS) break;
    queue.push(...neighbours(choices, empty, seating));
  }
  return [...found.values()].map((empty) =>
    seats.flatMap(({ category }, at) => {
      const persons = empty[at] ?? 0;
      return persons === 0 ? [] : [{ categories: [category], persons }];
    }),
  );
}

/** The same where a person fills a seat in every category: the fewest who together fill them all. */
export function additionsInEvery(
  seats: Seats,
  empty: readonly number[],
): readonly (readonly Addition[])[] {
  const steps = [...new Set(empty)].filter((count) => count > 0).sort((a, b) => a - b);
  const way = steps.map((count, at) => ({
    categories: seats.filter((_, index) => (empty[index] ?? 0) >= count).map((s) => s.category),
    persons: count - (steps[at - 1] ?? 0),
  }));
  return [way.reverse()];
}

/** The seatings in which one empty seat has moved to another category. */
function neighbours(
  choices: Choices,
  empty: readonly number[],
  seating: Seating,
): readonly Seating[] {
  return [...empty.keys()].flatMap((start) => {
    if (empty[start] === 0) return [];
    const reached = new Map([[start, seating]]);
    for (const [category, seated] of reached) {
      for (const [other, persons] of seated.entries()) {
        if (reached.has(other)) continue;
        const mover = persons.find((person) => choices[person]?.includes(category));
        if (mover === undefined) continue;
        const left = persons.filter((person) => person !== mover);
        const joined = [...(seated[category] ?? []), mover];
        reached.set(other, seated.with(other, left).with(category, joined));
      }
    }
    return [...reached.values()].slice(1);
  });
}
