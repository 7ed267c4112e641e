import { deepFreeze } from '../parse/deep-freeze.js';
import type { Addition } from './additions.js';
import { arrangements } from './arrangement.js';
import { unique } from './candidates.js';
import type { Candidate, PersonFills, Seats } from './seats.js';
import type { Shortage } from './shortage.js';

/**
 * How many seats there are and how many can be filled, by category.
 *
 * @inline
 */
export interface SeatCounts {
  /** For each category, how many are needed. */
  readonly required: Readonly<Record<string, number>>;
  /** For each category, how many can be seated. */
  readonly seated: Readonly<Record<string, number>>;
  /** How many seats stay empty in all. */
  readonly missing: number;
}

/** How far some people fill some seats. */
export interface FilledSeats extends SeatCounts {
  /** How many persons there are; one listed twice is one. */
  readonly persons: number;
  /** The smallest set of seats that share too few candidates, when seats stay empty. */
  readonly shortage: Shortage | undefined;
  /** For each category, the persons in its seats. */
  seating(): Readonly<Record<string, readonly string[]>>;
  /** The persons who are in no seat. */
  spare(): readonly string[];
  /** Who would have to join so that no seat is empty. */
  readonly additions: readonly (readonly Addition[])[];
}

/** Creates a function that fills seats, with each person in one seat or in each of theirs. */
export function seatsOf(
  seats: Seats,
  personFills: PersonFills,
): (members: readonly Candidate[]) => FilledSeats {
  const required = neededIn(seats);
  const arrange = arrangements(seats, personFills);
  const nobody: Record<string, readonly string[]> = Object.fromEntries(
    seats.map(({ category }) => [category, []]),
  );

  // A copy with the keys of all categories is faster than `Object.fromEntries`: `formalCriteria`
  // in test/bench/against.mjs.
  function byCategory(ids: readonly (readonly string[])[]) {
    const seating = { ...nobody };
    for (let at = 0; at < seats.length; at += 1) seating[seats[at]?.category ?? ''] = ids[at] ?? [];
    return seating;
  }

  return (members) => {
    const persons = unique(members);
    const { seating, seated, missing, shortage, spare, additions } = arrange(persons);
    const idsOf = (places: readonly number[]) => places.map((place) => persons[place]?.id ?? '');
    return {
      required,
      seated,
      missing,
      persons: persons.length,
      shortage: shortage && {
        categories: shortage.categories.map((at) => seats[at]?.category ?? ''),
        seats: shortage.categories.reduce((sum, at) => sum + (seats[at]?.count ?? 0), 0),
        candidates: idsOf(shortage.candidates),
      },
      seating: () => byCategory(seating.map(idsOf)),
      spare: () => idsOf(spare()),
      additions,
    };
  };
}

/** How many of each category are needed. */
export function neededIn(seats: Seats): Readonly<Record<string, number>> {
  return deepFreeze(Object.fromEntries(seats.map(({ category, count }) => [category, count])));
}
