import { deepFreeze } from '../parse/deep-freeze.js';
import { type Arrangement, arrangements } from './arrangement.js';
import { eachOnce } from './seating.js';
import type { Candidate, PersonFills, Seats } from './seats.js';
import type { Shortage, ShortagePlaces } from './shortage.js';

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
  /** Each person once, even if listed twice. */
  readonly persons: readonly Candidate[];
  /** Who sits where, by their places among the persons. */
  readonly arrangement: Arrangement;
  /** The smallest set of seats that share too few candidates, when seats stay empty. */
  readonly shortage: Shortage | undefined;
}

/** Makes what fills some seats, with each person in one seat or in each of theirs. */
export function seatsOf(
  seats: Seats,
  personFills: PersonFills,
): (members: readonly Candidate[]) => FilledSeats {
  const required = neededIn(seats);
  const arranged = arrangements(seats, personFills);
  return (members) => {
    const persons = eachOnce(members);
    const arrangement = arranged(persons);
    const { counts, missing, shortage } = arrangement;
    return {
      required,
      seated: counts,
      missing,
      persons,
      arrangement,
      shortage: shortage && named(shortage, persons),
    };
  };
}

/**
 * Makes what tells, for each category of some seats, the persons in its seats. Each answer begins as
 * a copy that has the categories already: to add them one by one takes longer, for every application.
 */
export function seatingOf(
  seats: Seats,
): (filled: FilledSeats) => Readonly<Record<string, readonly string[]>> {
  const empty: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
    seats.map(({ category }) => [category, []]),
  );
  return ({ persons, arrangement }) => {
    const idOf = idIn(persons);
    const seating = { ...empty };
    for (let at = 0; at < seats.length; at += 1) {
      seating[seats[at]?.category ?? ''] = (arrangement.seated[at] ?? []).map(idOf);
    }
    return seating;
  };
}

/** The persons who are in no seat. */
export function spareOf({ persons, arrangement }: FilledSeats): readonly string[] {
  return arrangement.spare().map(idIn(persons));
}

function named(
  { categories, seats, places }: ShortagePlaces,
  persons: readonly Candidate[],
): Shortage {
  return { categories, seats, candidates: places.map(idIn(persons)) };
}

function idIn(persons: readonly Candidate[]): (place: number) => string {
  return (place) => persons[place]?.id ?? '';
}

/** How many of each category are needed. */
export function neededIn(seats: Seats): Readonly<Record<string, number>> {
  return deepFreeze(Object.fromEntries(seats.map(({ category, count }) => [category, count])));
}
