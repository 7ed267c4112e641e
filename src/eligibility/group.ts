import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { type AnswerOf, type Criterion, criterion, met, notMet } from '../criteria/criterion.js';
import type { Addition } from './additions.js';
import { fillSeats, type SeatCounts } from './seats.js';
import type { Shortage } from './shortage.js';

/** The reasons of the criterion `group`, by category and by the host's keys for persons. */
export interface GroupReasons {
  'group.complete': SeatCounts & {
    /** For each category, the persons in its seats. */
    readonly seating: Readonly<Record<string, readonly string[]>>;
  };
  'group.incomplete': SeatCounts & {
    /** The smallest set of seats that share too few candidates. */
    readonly shortage: Shortage;
    /** Who would have to join: each list is one way, and takes as few persons as any. */
    readonly ways: readonly (readonly Addition[])[];
  };
}

/**
 * The criterion that the project group fills the seats of the call (C02). A person put forward for
 * several categories fills one seat, where it helps the most; more people than seats do no harm.
 */
export function group(call: Call): Criterion<Application> {
  const { seats, personFills, clauses } = call.group;
  return criterion({
    id: 'group',
    clauses,
    check: ({ group }: Application): AnswerOf<GroupReasons> => {
      const { counts, seating, shortage, additions } = fillSeats(group, seats, personFills);
      return shortage === undefined
        ? met('group.complete', { ...counts, seating })
        : notMet('group.incomplete', { ...counts, shortage, ways: additions() });
    },
  });
}
