import { byCodeUnit } from '../parse/order.js';
import type { Candidate, Seats } from './seats.js';

/** For each person, bit `c` is set when the person was put forward for category `c` of the seats. */
export type Masks = readonly number[];

/** Who sits where. */
export interface Seating {
  /** For each category of the seats, in their order, who is in it, as indexes of the masks. */
  readonly seated: readonly (readonly number[])[];
}

/** For each category of the seats its bit. */
export function bitsOf(seats: Seats): ReadonlyMap<string, number> {
  return new Map(seats.map(({ category }, index) => [category, 1 << index]));
}

/** What each of some persons could fill. */
export function masksOf(persons: readonly Candidate[], bits: ReadonlyMap<string, number>): Masks {
  return persons.map(({ categories }) => maskOf(categories, bits));
}

/** The bits of the categories that a person was put forward for. */
export function maskOf(categories: readonly string[], bits: ReadonlyMap<string, number>): number {
  let mask = 0;
  for (const category of categories) mask |= bits.get(category) ?? 0;
  return mask;
}

/** Each person once, even if listed twice, by id: the order of the list has no say in who sits where. */
export function eachOnce(members: readonly Candidate[]): readonly Candidate[] {
  return isByIdOnce(members) ? members : byIdOnce(members);
}

function isByIdOnce(members: readonly Candidate[]): boolean {
  let before = '';
  for (const { id } of members) {
    if (id <= before) return false;
    before = id;
  }
  return true;
}

/** The members by their ids; one listed twice with all the categories of both. */
function byIdOnce(members: readonly Candidate[]): readonly Candidate[] {
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
export function seatOnce(masks: Masks, seats: Seats): Seating {
  return seatInTurn(masks, seats) ?? seatByPaths(masks, seats);
}

/** Each category takes the first who are still free; undefined when that leaves a seat empty. */
function seatInTurn(masks: Masks, seats: Seats): Seating | undefined {
  const free = [...masks];
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
function seatByPaths(masks: Masks, seats: Seats): Seating {
  const seated: number[][] = seats.map(() => []);
  const isFree = masks.map(() => true);
  const nextFree = seats.map(() => 0);

  function takeFree(category: number): number | undefined {
    let person = nextFree[category] ?? 0;
    while (person < masks.length && !(isFree[person] && has(masks, person, category))) {
      person += 1;
    }
    nextFree[category] = person;
    return person < masks.length ? person : undefined;
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
        const person = persons.find((candidate) => has(masks, candidate, category));
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

/** The places of some persons in the order in which they are seated: those with fewest categories first. */
export function seatingOrder(masks: Masks): readonly number[] {
  const categories = masks.map(bitCount);
  const order: number[] = [];
  for (let count = 0; order.length < masks.length; count += 1) {
    for (let place = 0; place < masks.length; place += 1) {
      if (categories[place] === count) order.push(place);
    }
  }
  return order;
}

/** Fills each category by itself: a person put forward for several of them sits in each. */
export function seatEverywhere(masks: Masks, seats: Seats): Seating {
  const seated = seats.map(({ count }, category) => {
    const persons: number[] = [];
    for (let person = 0; person < masks.length && persons.length < count; person += 1) {
      if (has(masks, person, category)) persons.push(person);
    }
    return persons;
  });
  return { seated };
}

function has(masks: Masks, person: number, category: number): boolean {
  return ((masks[person] ?? 0) & (1 << category)) !== 0;
}

/** How many bits of a number are set. */
export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
