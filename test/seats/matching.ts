import fc from 'fast-check';
import type { Member } from '../../src/application/application.js';
import { choicesOf, unique } from '../../src/seats/candidates.js';
import type { Seats } from '../../src/seats/seats.js';

/** A small group and the seats that it has to fill. */
export interface Instance {
  readonly seats: Seats;
  readonly members: readonly Member[];
}

const names = ['c1', 'c2', 'c3', 'c4'];

/** Small groups, with categories that nobody has, persons of none, and persons listed twice. */
export const instances: fc.Arbitrary<Instance> = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: names.length })
  .chain((counts) => {
    const categories = names.slice(0, counts.length);
    return fc.record({
      seats: fc.constant(counts.map((count, i) => ({ category: names[i] as string, count }))),
      members: fc.array(
        fc.record({
          id: fc.nat(8).map((n) => `p${n}`),
          categories: fc.subarray([...categories, 'other']),
        }),
        { maxLength: 8 },
      ),
    });
  });

/** What the library seats of a group: each person once, and what each could fill. */
export function candidates({ seats, members }: Instance) {
  const persons = unique(members);
  return { persons, choices: choicesOf(persons, seats) };
}

/** The categories of each person, however often it is listed. */
export function people(members: readonly Member[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, categories } of members) {
    found.set(id, new Set([...(found.get(id) ?? []), ...categories]));
  }
  return found;
}

/**
 * Every way to fill seats, by brute force: the numbers of seats filled in each category, as a text,
 * for each choice of a seat or of none for each person.
 */
export function fillings({ seats, members }: Instance): ReadonlySet<string> {
  let reached = new Set([seats.map(() => 0).join()]);
  for (const categories of people(members).values()) {
    const next = new Set(reached);
    for (const filling of reached) {
      seats.forEach(({ category, count }, i) => {
        const counts = filling.split(',').map(Number);
        const filled = counts[i] as number;
        if (categories.has(category) && filled < count) next.add(counts.with(i, filled + 1).join());
      });
    }
    reached = next;
  }
  return reached;
}

/** Every set of seats, as the number of seats of each category in it. */
export function setsOfSeats(seats: Seats): number[][] {
  return seats.reduce<number[][]>(
    (sets, { count }) =>
      sets.flatMap((set) => Array.from({ length: count + 1 }, (_, n) => [...set, n])),
    [[]],
  );
}

export const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
