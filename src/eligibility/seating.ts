import type { Member } from '../application/application.js';
import type { Seats } from '../call/call.js';
import { byCodeUnit } from '../shape/order.js';

/** Who could sit where: each person once, with the categories of the seats as bits. */
export interface Candidates {
  readonly ids: readonly string[];
  /** For each person, bit `c` is set when the person was put forward for category `c` of the seats. */
  readonly categories: readonly number[];
}

/** Who sits where. */
export interface Seating {
  /** For each category of the seats, in their order, the persons in it, as indexes of the candidates. */
  readonly seated: readonly (readonly number[])[];
}

/** For each category of the seats its bit. */
export function bitsOf(seats: Seats): ReadonlyMap<string, number> {
  return new Map(seats.map(({ category }, index) => [category, 1 << index]));
}

/**
 * The persons of a group, each once even if listed twice, in the order in which they are seated:
 * those with fewest categories first, then by id, so that the order of the list has no say.
 */
export function candidates(
  members: readonly Member[],
  bits: ReadonlyMap<string, number>,
): Candidates {
  const persons = isByIdOnce(members) ? members : byIdOnce(members);
  const ids = persons.map(({ id }) => id);
  const masks = persons.map(({ categories }) => {
    let mask = 0;
    for (const category of categories) mask |= bits.get(category) ?? 0;
    return mask;
  });
  const isInOrder = masks.every(
    (mask, at) => at === 0 || bitCount(masks[at - 1] ?? 0) <= bitCount(mask),
  );
  if (isInOrder) return { ids, categories: masks };
  const order = [...masks.keys()].sort((a, b) => bitCount(masks[a] ?? 0) - bitCount(masks[b] ?? 0));
  return {
    ids: order.map((at) => ids[at] ?? ''),
    categories: order.map((at) => masks[at] ?? 0),
  };
}

function isByIdOnce(members: readonly Member[]): boolean {
  return members.every(({ id }, at) => at === 0 || (members[at - 1]?.id ?? '') < id);
}

/** The members by their ids; one listed twice with all the categories of both. */
function byIdOnce(members: readonly Member[]): readonly Member[] {
  const known = new Map<string, string[]>();
  for (const { id, categories } of members) {
    const before = known.get(id);
    if (before === undefined) known.set(id, [...categories]);
    else before.push(...categories);
  }
  return [...known]
    .map(([id, categories]) => ({ id, categories }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

/**
 * Fills as many seats as can be filled with each person in one seat. Of several such seatings it
 * takes one that fills the categories in the order of the seats.
 */
export function seatOnce(people: Candidates, seats: Seats): Seating {
  return seatInTurn(people, seats) ?? seatByPaths(people, seats);
}

/** Each category takes the first who are still free; undefined when that leaves a seat empty. */
function seatInTurn({ categories }: Candidates, seats: Seats): Seating | undefined {
  const free = [...categories];
  const seated: number[][] = [];
  for (let category = 0; category < seats.length; category += 1) {
    const count = seats[category]?.count ?? 0;
    const persons: number[] = [];
    for (let person = 0; person < free.length && persons.length < count; person += 1) {
      if (!has(free, person, category)) continue;
      free[person] = 0;
      persons.push(person);
    }
    if (persons.length < count) return undefined;
    seated.push(persons);
  }
  return { seated };
}

/** A maximum bipartite matching, grown by augmenting paths between categories. */
function seatByPaths({ categories }: Candidates, seats: Seats): Seating {
  const seated: number[][] = seats.map(() => []);
  const isFree = categories.map(() => true);
  const nextFree = seats.map(() => 0);

  function takeFree(category: number): number | undefined {
    let person = nextFree[category] ?? 0;
    while (person < categories.length && !(isFree[person] && has(categories, person, category))) {
      person += 1;
    }
    nextFree[category] = person;
    return person < categories.length ? person : undefined;
  }

  /** Seats one more in `start`, moving others on where it takes that; false when it cannot be done. */
  function seatOneMore(start: number): boolean {
    const first = takeFree(start);
    if (first !== undefined) {
      isFree[first] = false;
      seated[start]?.push(first);
      return true;
    }
    const moveInto: ({ readonly person: number; readonly into: number } | undefined)[] = [];
    const queue = [start];
    let seen = 1 << start;
    for (const category of queue) {
      const free = takeFree(category);
      if (free !== undefined) {
        isFree[free] = false;
        let person = free;
        let at = category;
        for (let move = moveInto[at]; move !== undefined; move = moveInto[at]) {
          const persons = seated[at] ?? [];
          persons[persons.indexOf(move.person)] = person;
          person = move.person;
          at = move.into;
        }
        seated[at]?.push(person);
        return true;
      }
      for (const [other, persons] of seated.entries()) {
        if (seen & (1 << other)) continue;
        const person = persons.find((candidate) => has(categories, candidate, category));
        if (person === undefined) continue;
        seen |= 1 << other;
        moveInto[other] = { person, into: category };
        queue.push(other);
      }
    }
    return false;
  }

  for (const [category, { count }] of seats.entries()) {
    let filled = 0;
    while (filled < count && seatOneMore(category)) filled += 1;
  }
  return { seated };
}

/** Fills each category by itself: a person put forward for several of them sits in each. */
export function seatEverywhere({ categories }: Candidates, seats: Seats): Seating {
  const seated = seats.map(({ count }, category) => {
    const persons: number[] = [];
    for (let person = 0; person < categories.length && persons.length < count; person += 1) {
      if (has(categories, person, category)) persons.push(person);
    }
    return persons;
  });
  return { seated };
}

function has(categories: readonly number[], person: number, category: number): boolean {
  return ((categories[person] ?? 0) & (1 << category)) !== 0;
}

/** How many bits of a number are set. */
export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
