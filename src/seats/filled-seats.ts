import { deepFreeze } from '../parse/deep-freeze.js';
import type { Addition } from './additions.js';
import { type Arrangement, arrangements } from './arrangement.js';
import { unique } from './candidates.js';
import { type Departure, departuresInEvery, departuresInOne } from './departures.js';
import { seatingOrder } from './seating.js';
import { type Candidate, fewestFor, type PersonFills, type Seat } from './seats.js';
import type { Shortage } from './shortage.js';
import { type Surplus, surplusesInEvery, surplusesInOne } from './surplus.js';

/**
 * How many seats there are and how many can be filled, by category.
 *
 * @inline
 */
export interface SeatCounts {
  /** For each category that needs members, how many. */
  readonly required: Readonly<Record<string, number>>;
  /** For each of these categories, how many can be seated. */
  readonly seated: Readonly<Record<string, number>>;
  /** How many members are missing: the fewest who together could fill the empty seats. */
  readonly missing: number;
}

/** The members who are too many in their categories. */
export interface Crowding {
  /** How many are too many: the fewest who would have to leave. */
  readonly over: number;
  /** Of which categories, and who these members may be. */
  readonly surpluses: readonly Surplus[];
  /** Who would have to leave so that no category has too many; `spare`: only of those in no seat. */
  departures(among: 'all' | 'spare'): readonly Departure[];
}

/** The seats, and what is the same for all who fill them. */
interface Plan {
  readonly seats: readonly Seat[];
  readonly personFills: PersonFills;
  readonly required: Readonly<Record<string, number>>;
  /** The indexes of the seats that need members. */
  readonly needed: readonly number[];
  readonly nobody: Readonly<Record<string, readonly string[]>>;
}

/**
 * How far some members fill some seats. It is a class because an object with functions of its own
 * makes `formalCriteria` a tenth slower (test/bench/criteria.mjs).
 */
export class FilledSeats implements SeatCounts {
  constructor(
    private readonly plan: Plan,
    private readonly candidates: readonly Candidate[],
    private readonly arrangement: Arrangement,
  ) {}

  get required(): Readonly<Record<string, number>> {
    return this.plan.required;
  }

  get seated(): Readonly<Record<string, number>> {
    return this.arrangement.seated;
  }

  get missing(): number {
    return this.arrangement.missing;
  }

  /** How many members there are; one listed twice is one. */
  get members(): number {
    return this.candidates.length;
  }

  /** Who would have to join so that no seat is empty. */
  get additions(): readonly (readonly Addition[])[] {
    return this.arrangement.additions;
  }

  /** For each category that needs members, those in its seats. */
  seating(): Readonly<Record<string, readonly string[]>> {
    const { needed, nobody, seats } = this.plan;
    // A copy with the keys of all categories is faster than `Object.fromEntries`:
    // `formalCriteria` in test/bench/against.mjs.
    const ids = { ...nobody };
    for (const at of needed) {
      ids[seats[at]?.category ?? ''] = this.idsOf(this.arrangement.seating[at] ?? []);
    }
    return ids;
  }

  /** The members who are in no seat. */
  spare(): readonly string[] {
    return this.idsOf(this.unseated());
  }

  /** Why seats stay empty, when some do. */
  shortages(): readonly Shortage[] {
    const { seats } = this.plan;
    return this.arrangement.shortages.map(({ categories, members }) => ({
      categories: namesOf(seats, categories),
      seats: sum(categories.map((at) => seats[at]?.minimum ?? 0)),
      candidates: this.idsOf(members),
    }));
  }

  /** The members who are too many in their categories. */
  crowding(): Crowding {
    const { seats, personFills } = this.plan;
    const { choices, seating } = this.arrangement;
    const maxima = seats.map(({ maximum }) => maximum);
    const isOnce = personFills === 'one-seat';
    const excesses = isOnce
      ? surplusesInOne(choices, maxima, seating)
      : surplusesInEvery(choices, maxima);
    return {
      over: fewestFor(
        excesses.map(({ left }) => left.length),
        personFills,
      ),
      surpluses: excesses.map(({ categories, members }) => ({
        categories: namesOf(seats, categories),
        maximum: sum(categories.map((at) => maxima[at] ?? 0)),
        members: this.idsOf(members),
      })),
      departures: (among) => {
        const able = new Set(among === 'spare' ? this.unseated() : choices.keys());
        const leavers = isOnce
          ? departuresInOne(excesses, choices, able)
          : departuresInEvery(excesses);
        return leavers.map(({ leaving, of }) => ({ leaving, of: this.idsOf(of) }));
      },
    };
  }

  private idsOf(members: readonly number[]): readonly string[] {
    return members.map((member) => this.candidates[member]?.id ?? '');
  }

  private unseated(): readonly number[] {
    const { choices, seating } = this.arrangement;
    const isSeated = new Set(seating.flat());
    return seatingOrder(choices).filter((member) => !isSeated.has(member));
  }
}

/**
 * Creates a function that fills seats, with each member in one seat or in each of theirs.
 *
 * The minimum and the maximum are judged separately. By the theorem of Mendelsohn and Dulmage that
 * is enough: if one assignment of members fills every seat of the minimum, and another gives every
 * member a category and none too many, then a third does both.
 */
export function seatsOf(
  seats: readonly Seat[],
  personFills: PersonFills,
): (members: readonly Candidate[]) => FilledSeats {
  const needed = seats.flatMap(({ minimum }, at) => (minimum > 0 ? [at] : []));
  const nobody = Object.fromEntries(namesOf(seats, needed).map((category) => [category, []]));
  const plan = { seats, personFills, required: neededIn(seats), needed, nobody };
  const arrange = arrangements(seats, personFills);
  return (listed) => {
    const members = unique(listed);
    return new FilledSeats(plan, members, arrange(members));
  };
}

/** How many of each category are needed, of those that need any. */
export function neededIn(seats: readonly Seat[]): Readonly<Record<string, number>> {
  const needed = seats.filter(({ minimum }) => minimum > 0);
  return deepFreeze(Object.fromEntries(needed.map(({ category, minimum }) => [category, minimum])));
}

function namesOf(seats: readonly Seat[], some: readonly number[]): readonly string[] {
  return some.map((at) => seats[at]?.category ?? '');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
