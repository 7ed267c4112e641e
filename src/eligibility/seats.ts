import type { Member } from '../application/application.js';
import type { Call, Seats } from '../call/call.js';
import { type Addition, additionsEverywhere, additionsOnce } from './additions.js';
import {
  bitsOf,
  type Candidates,
  candidates,
  type Seating,
  seatEverywhere,
  seatOnce,
} from './seating.js';
import { lonelyShortage, type Shortage, sharedShortage } from './shortage.js';

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
  /** For each category, the persons in its seats. */
  readonly seating: Readonly<Record<string, readonly string[]>>;
  /** How many persons there are: one listed twice is one. */
  readonly persons: number;
  /** The persons who are in no seat. */
  spare(): readonly string[];
  /** The smallest set of seats that share too few candidates, when seats stay empty. */
  readonly shortage: Shortage | undefined;
  /** Who would have to join so that none stay empty: several ways, at most twelve. */
  additions(): readonly (readonly Addition[])[];
}

/** Makes what fills some seats, with each person in one seat or in each of theirs. */
export function seatsOf(
  seats: Seats,
  personFills: Call['group']['personFills'],
): (members: readonly Member[]) => FilledSeats {
  const once = personFills === 'one-seat';
  const seat = once ? seatOnce : seatEverywhere;
  const bits = bitsOf(seats);
  const required = neededIn(seats);
  const categories = seats.map(({ category }) => category);
  const total = seats.reduce((sum, { count }) => sum + count, 0);

  return (members) => {
    const people = candidates(members, bits);
    const { seated } = seat(people, seats);
    const counts: Record<string, number> = {};
    const seating: Record<string, readonly string[]> = {};
    let missing = total;
    for (let index = 0; index < categories.length; index += 1) {
      const category = categories[index] ?? '';
      const persons = seated[index] ?? [];
      counts[category] = persons.length;
      seating[category] = persons.map((person) => people.ids[person] ?? '');
      missing -= persons.length;
    }
    return {
      required,
      seated: counts,
      missing,
      seating,
      persons: people.ids.length,
      shortage: missing === 0 ? undefined : shortageOf(people, { seated }),
      spare() {
        const isSeated = new Set(seated.flat());
        return people.ids.filter((_, person) => !isSeated.has(person));
      },
      additions: () =>
        once ? additionsOnce(people, seats, { seated }) : additionsEverywhere(seats, { seated }),
    };
  };

  function shortageOf(people: Candidates, seating: Seating): Shortage | undefined {
    return once ? sharedShortage(people, seats, seating) : lonelyShortage(people, seats);
  }
}

/** How many of each category are needed. */
export function neededIn(seats: Seats): Readonly<Record<string, number>> {
  return Object.freeze(Object.fromEntries(seats.map(({ category, count }) => [category, count])));
}
