import type { Member } from '../application/application.js';
import type { Call, Seats } from '../call/call.js';
import { type Addition, additionsEverywhere, additionsOnce } from './additions.js';
import { candidates, seatEverywhere, seatOnce } from './seating.js';
import { lonelyShortage, type Shortage, sharedShortage } from './shortage.js';

/** How many seats there are and how many can be filled, by category. */
export interface SeatCounts {
  /** For each category, how many are needed. */
  readonly required: Readonly<Record<string, number>>;
  /** For each category, how many can be seated. */
  readonly seated: Readonly<Record<string, number>>;
  /** How many seats stay empty in all. */
  readonly missing: number;
}

/** How far some people fill some seats. */
export interface FilledSeats {
  readonly counts: SeatCounts;
  /** For each category, the persons in its seats. */
  readonly seating: Readonly<Record<string, readonly string[]>>;
  /** How many persons there are: one listed twice is one. */
  readonly persons: number;
  /** The persons who are in no seat. */
  readonly spare: readonly string[];
  /** The smallest set of seats that share too few candidates, when seats stay empty. */
  readonly shortage: Shortage | undefined;
  /** Who would have to join so that none stay empty: several ways, at most twelve. */
  additions(): readonly (readonly Addition[])[];
}

/** Fills as many seats as can be filled, with each person in one seat or in each of theirs. */
export function fillSeats(
  members: readonly Member[],
  seats: Seats,
  personFills: Call['group']['personFills'],
): FilledSeats {
  const people = candidates(members, seats);
  const once = personFills === 'one-seat';
  const { seated } = once ? seatOnce(people, seats) : seatEverywhere(people, seats);
  const shortage = once ? sharedShortage(people, seats, { seated }) : lonelyShortage(people, seats);
  const byCategory = <T>(value: (index: number, count: number) => T) =>
    Object.fromEntries(seats.map(({ category, count }, index) => [category, value(index, count)]));
  const isSeated = new Set(seated.flat());
  const filled = (index: number) => seated[index]?.length ?? 0;
  return {
    counts: {
      required: byCategory((_, count) => count),
      seated: byCategory(filled),
      missing: seats.reduce((sum, { count }, index) => sum + count - filled(index), 0),
    },
    seating: byCategory((index) => (seated[index] ?? []).map((person) => people.ids[person] ?? '')),
    persons: people.ids.length,
    spare: people.ids.filter((_, person) => !isSeated.has(person)),
    shortage,
    additions: () =>
      once ? additionsOnce(people, seats, { seated }) : additionsEverywhere(seats, { seated }),
  };
}
