import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { all } from '../criteria/combine.js';
import { type AnswerOf, type Criterion, criterion, met, notMet } from '../criteria/criterion.js';
import type { Addition } from '../seats/additions.js';
import { type FilledSeats, type SeatCounts, seatsOf } from '../seats/filled-seats.js';
import type { Shortage } from '../seats/shortage.js';

/** The reasons of the criterion `group`, by category and by the host's keys for persons. */
export interface GroupReasons {
  /** Met: every seat can be filled. */
  'group.complete': SeatCounts & {
    /** For each category, the persons in its seats. */
    readonly seating: Readonly<Record<string, readonly string[]>>;
  };
  /** Not met: seats stay empty. */
  'group.incomplete': SeatCounts & {
    /** The smallest set of seats that share too few candidates. */
    readonly shortage: Shortage;
    /** Who would have to join: each list is one way, and takes as few persons as any. */
    readonly ways: readonly (readonly GroupStep[])[];
  };
  /** Met: the group is not too large. */
  'group.within': Size;
  /** Not met: it has more persons than it may. */
  'group.too-large': Size & {
    /** How many are too many. */
    readonly over: number;
    /** How many would have to leave, and of whom: those who fill no seat. */
    readonly ways: readonly (readonly GroupStep[])[];
  };
}

/**
 * How large the group is.
 *
 * @inline
 */
interface Size {
  /** How many persons there are; one listed twice is one. */
  readonly persons: number;
  /** How many there may be. */
  readonly most: number;
}

/** Somebody joins a group, or so many of some persons leave it. */
export type GroupStep = Addition | Departure;

/** How many of some persons would have to leave a group; it may be any of them. */
export interface Departure {
  /** How many would have to leave. */
  readonly leaving: number;
  /** Of whom, by their ids. */
  readonly of: readonly string[];
}

/**
 * The criterion that the project group fills the seats of the call (C02). A person put forward for
 * several categories fills one seat, the one where this fills the maximum number of seats; there may be more people than seats.
 * Where the call sets a maximum, `group` is made of `group.seats` and `group.size`.
 */
export function group(call: Call): Criterion<Application> {
  const { most: maximum } = call.group;
  if (maximum === undefined) return seats('group', call);
  return all('group', [seats('group.seats', call), size(call, maximum)]);
}

function seats(id: string, call: Call): Criterion<Application> {
  const { seats, personFills, clauses, most: maximum } = call.group;
  const fill = seatsOf(seats, personFills);
  return criterion({
    id,
    clauses,
    check: ({ group }: Application): AnswerOf<GroupReasons> => {
      const filled = fill(group);
      const { required, seated, missing, shortage } = filled;
      if (shortage === undefined) {
        return met('group.complete', { required, seated, missing, seating: filled.seating() });
      }
      const ways = maximum === undefined ? filled.additions : waysWithin(maximum, filled);
      return notMet('group.incomplete', { required, seated, missing, shortage, ways });
    },
  });
}

/** Where the group would become too large, so many leave it as join. */
function waysWithin(maximum: number, filled: FilledSeats): readonly (readonly GroupStep[])[] {
  return filled.additions.map((joiners) => {
    const joining = joiners.reduce((sum, addition) => sum + addition.persons, 0);
    const leaving = Math.min(filled.persons, maximum) + joining - maximum;
    return leaving > 0 ? [...joiners, { leaving, of: filled.spare() }] : joiners;
  });
}

/** That there are no more persons than the call allows. A person listed twice is one. */
function size(call: Call, maximum: number): Criterion<Application> {
  const { seats, personFills, clauses } = call.group;
  const fill = seatsOf(seats, personFills);
  return criterion({
    id: 'group.size',
    clauses,
    check: ({ group }: Application): AnswerOf<GroupReasons> => {
      const filled = fill(group);
      const persons = filled.persons;
      const over = persons - maximum;
      if (over <= 0) return met('group.within', { persons, most: maximum });
      const ways = [[{ leaving: over, of: filled.spare() }]];
      return notMet('group.too-large', { persons, most: maximum, over, ways });
    },
  });
}
