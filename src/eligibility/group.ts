import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { type AnswerOf, type Criterion, criterion, met, notMet } from '../criteria/criterion.js';
import { candidates, seatEverywhere, seatOnce } from './seating.js';
import { lonelyShortage, type Shortage, sharedShortage } from './shortage.js';

/** The reasons of the criterion `group`, by category and by the host's keys for persons. */
export interface GroupReasons {
  'group.complete': Counts & {
    /** For each category, the persons in its seats. */
    readonly seating: Readonly<Record<string, readonly string[]>>;
  };
  'group.incomplete': Counts & {
    /** The smallest set of seats that share too few candidates. */
    readonly shortage: Shortage;
  };
}

interface Counts {
  /** For each category, how many are needed. */
  readonly required: Readonly<Record<string, number>>;
  /** For each category, how many can be seated. */
  readonly seated: Readonly<Record<string, number>>;
  /** How many seats stay empty in all. */
  readonly missing: number;
}

/**
 * The criterion that the project group fills the seats of the call (C02). A person put forward for
 * several categories fills one seat, where it helps the most; more people than seats do no harm.
 */
export function group(call: Call): Criterion<Application> {
  const { seats, personFills, clauses } = call.group;
  const once = personFills === 'one-seat';
  const required = byCategory(seats.map(({ count }) => count));

  function byCategory<T>(values: readonly T[]): Readonly<Record<string, T>> {
    return Object.fromEntries(seats.map(({ category }, index) => [category, values[index] as T]));
  }

  return criterion({
    id: 'group',
    clauses,
    check: ({ group }: Application): AnswerOf<GroupReasons> => {
      const people = candidates(group, seats);
      const seating = once ? seatOnce(people, seats) : seatEverywhere(people, seats);
      const shortage = once
        ? sharedShortage(people, seats, seating)
        : lonelyShortage(people, seats);
      const filled = seating.seated.map((persons) => persons.length);
      const seated = byCategory(filled);
      const missing = seats.reduce((sum, { count }, i) => sum + count - (filled[i] ?? 0), 0);
      const counts = { required, seated, missing };
      if (shortage !== undefined) return notMet('group.incomplete', { ...counts, shortage });
      const ids = seating.seated.map((persons) => persons.map((i) => people.ids[i] ?? ''));
      return met('group.complete', { ...counts, seating: byCategory(ids) });
    },
  });
}
