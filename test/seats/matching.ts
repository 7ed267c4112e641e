import fc from 'fast-check';
import type { Candidate, Seat } from '../../src/seats/seats.js';

/** So many of each category. */
export type Counts = readonly { readonly category: string; readonly count: number }[];

/** A small group and the seats that it has to fill. */
export interface Instance {
  readonly seats: Counts;
  readonly members: readonly Candidate[];
}

const names = ['c1', 'c2', 'c3', 'c4'];

/** Small groups, with categories that nobody has, members of none, and members listed twice. */
const membersOf = (categories: readonly string[]): fc.Arbitrary<readonly Candidate[]> =>
  fc.array(
    fc.record(
      {
        id: fc.nat(8).map((n) => `p${n}`),
        categories: fc.subarray([...categories, 'other']),
      },
      { requiredKeys: ['id'] },
    ),
    { maxLength: 8 },
  );

/** Small groups and the number of seats in one to four categories, some of them none. */
export const instances: fc.Arbitrary<Instance> = fc
  .array(fc.nat(3), { minLength: 1, maxLength: names.length })
  .chain((counts) =>
    fc.record({
      seats: fc.constant(counts.map((count, i) => ({ category: names[i] as string, count }))),
      members: membersOf(names.slice(0, counts.length)),
    }),
  );

/** A small group and seats with a minimum and a maximum, some of them infinite. */
export interface Bounded {
  readonly seats: readonly Seat[];
  readonly members: readonly Candidate[];
}

/** Small groups and the minimum and the maximum of one to four categories. */
export const boundedInstances: fc.Arbitrary<Bounded> = fc
  .array(fc.tuple(fc.nat(2), fc.constantFrom(0, 0, 1, 1, 2, Number.POSITIVE_INFINITY)), {
    minLength: 1,
    maxLength: names.length,
  })
  .chain((ranges) =>
    fc.record({
      seats: fc.constant(
        ranges.map(([minimum, more], i) => ({
          category: names[i] as string,
          minimum,
          maximum: minimum + more,
        })),
      ),
      members: membersOf(names.slice(0, ranges.length)),
    }),
  );

/** Seats that have a minimum only. */
export const seatsOfCounts = (counts: Counts): readonly Seat[] =>
  counts.map(({ category, count }) => ({
    category,
    minimum: count,
    maximum: Number.POSITIVE_INFINITY,
  }));

/** The categories of each member, however often it is listed. */
export function people(members: readonly Candidate[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, categories = [] } of members) {
    found.set(id, new Set([...(found.get(id) ?? []), ...categories]));
  }
  return found;
}

/**
 * Every way to fill seats, by brute force: the numbers of seats filled in each category, as a text,
 * for each choice of a seat or of none for each member.
 */
export function fillings({ seats, members }: Instance): ReadonlySet<string> {
  return loads(seats, [...people(members).values()], (before) => [before]);
}

/**
 * Every way to give each of these members one of its own categories, with at most so many in each,
 * by brute force: the numbers in each category, as a text. A member of none of them is left out.
 */
export function assignments({ seats, members }: Instance): ReadonlySet<string> {
  const own = [...people(members).values()].filter((categories) =>
    seats.some(({ category }) => categories.has(category)),
  );
  return loads(seats, own, () => []);
}

function loads(
  seats: Counts,
  people: readonly ReadonlySet<string>[],
  unseated: (before: string) => readonly string[],
): ReadonlySet<string> {
  let reached = new Set([seats.map(() => 0).join()]);
  for (const categories of people) {
    const next = new Set([...reached].flatMap(unseated));
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

/** Every set of some things, the empty one too. */
export function subsets<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  return things.reduce<readonly (readonly Thing[])[]>(
    (sets, thing) => sets.concat(sets.map((set) => [...set, thing])),
    [[]],
  );
}

/** What is in all of some sets. */
export const common = <Thing>(sets: readonly (readonly Thing[])[]): readonly Thing[] =>
  (sets[0] ?? []).filter((thing) => sets.every((set) => set.includes(thing)));

export const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
