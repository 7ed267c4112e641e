import { MAX_WAYS } from '../criteria/remedies.js';
import { type Choices, emptyIn, type Seating } from './seating.js';

/** Members who would have to join, each put forward for all of these categories. */
export interface Addition {
  /** How many members would have to join. */
  readonly joining: number;
  /** The categories that each of them is put forward for; any or none where it is empty. */
  readonly categories: readonly string[];
}

/**
 * Who has to join a group so that every seat is filled, where one member fills one seat: each way
 * takes as many members as there are empty seats, one for each. The empty seats of one seating are
 * one way; every other follows from it by moving members along to where a seat is empty.
 */
export function additionsInOne(
  choices: Choices,
  categories: readonly string[],
  counts: readonly number[],
  seating: Seating,
): readonly (readonly Addition[])[] {
  const found = new Map<string, Seating>();
  const queue = [seating];
  for (const seating of queue) {
    for (const moved of neighbours(choices, emptyIn(seating, counts), seating)) {
      if (found.size === MAX_WAYS) break;
      const key = emptyIn(moved, counts).join();
      if (found.has(key)) continue;
      found.set(key, moved);
      queue.push(moved);
    }
  }
  return [...found.values()].map((seating) =>
    emptyIn(seating, counts).flatMap((joining, at) =>
      joining === 0 ? [] : [{ joining, categories: [categories[at] ?? ''] }],
    ),
  );
}

/** The same where a member fills a seat in every category: the fewest who together fill them all. */
export function additionsInEvery(
  categories: readonly string[],
  empty: readonly number[],
): readonly (readonly Addition[])[] {
  const steps = [...new Set(empty)].filter((count) => count > 0).sort((a, b) => a - b);
  const way = steps.map((count, at) => ({
    joining: count - (steps[at - 1] ?? 0),
    categories: categories.filter((_, index) => (empty[index] ?? 0) >= count),
  }));
  return [way.reverse()];
}

/** The seating itself, and those in which one empty seat has moved to another category. */
function* neighbours(
  choices: Choices,
  empty: readonly number[],
  seating: Seating,
): Generator<Seating> {
  for (const [start, count] of empty.entries()) {
    if (count === 0) continue;
    const reached = new Map([[start, seating]]);
    for (const [category, seated] of reached) {
      yield seated;
      for (const [other, members] of seated.entries()) {
        if (reached.has(other)) continue;
        const mover = members.find((member) => choices[member]?.includes(category));
        if (mover === undefined) continue;
        const left = members.filter((member) => member !== mover);
        const joined = [...(seated[category] ?? []), mover];
        reached.set(other, seated.with(other, left).with(category, joined));
      }
    }
  }
}
