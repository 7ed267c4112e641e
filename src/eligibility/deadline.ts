import type { Call } from '../call/call.js';
import { isInTime, type TimedWindow } from '../call/timed-windows.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import { memoize } from '../parse/memoize.js';
import { toMicroseconds } from '../time/instant.js';
import { zonedTimestamp } from '../time/zone.js';
import type { Entered } from './windows.js';

/** The reasons of the criterion `deadline`. Instants are RFC 3339, in the zone of the call. */
export interface DeadlineReasons {
  /** Met: it came in time. */
  'deadline.in-time': Submitted;
  /** Not met: it came too late. */
  'deadline.late': Submitted;
  /** Undetermined: it has not been submitted. */
  'deadline.not-submitted': Due;
  /** Met: there is no deadline, and it has been submitted. */
  'deadline.none': Record<never, never>;
  /** Undetermined: there is no deadline, and it has not been submitted. */
  'deadline.none-not-submitted': Record<never, never>;
}

/**
 * When it has to be there.
 *
 * @inline
 */
interface Due {
  /** The deadline, RFC 3339. Of a day, its end: the midnight after it. */
  readonly deadline: string;
  /** The day, where the call gives a day: it still counts. */
  readonly day?: string;
  /** The zone that the call writes times in. */
  readonly zone: string;
  /** The round of the call. */
  readonly round?: string;
}

/**
 * When it has to be there, and when it was.
 *
 * @inline
 */
interface Submitted extends Due {
  /** When it came, RFC 3339. */
  readonly receivedAt: string;
  /** Milliseconds left when it came; below zero, how late it was. */
  readonly marginMs: number;
}

/**
 * The criterion that an application came in time (C03). Of a deadline that closes inclusively, the
 * very moment is in time and one millisecond later is late. A deadline that is a day ends with it.
 */
export function deadline(call: Call): Criterion<Entered> {
  const { zone, rounds = {} } = call;
  const clauses = call.deadline?.clauses ?? [
    ...new Set(
      Object.values(rounds).flatMap((round) => [...round.clauses, ...round.deadline.clauses]),
    ),
  ];
  // To write the moment takes longer than all else (test/bench/criteria.mjs). Findings share it.
  const dueOf = memoize(
    ({ deadline, closesMs = 0, round }: TimedWindow): Due =>
      Object.freeze({
        deadline: zonedTimestamp(closesMs, zone),
        ...(deadline && 'day' in deadline && { day: deadline.day }),
        zone,
        ...(round !== undefined && { round }),
      }),
    1000,
  );
  return criterion({
    id: 'deadline',
    clauses,
    check: ({ application, receivedMs = 0, window }: Entered): AnswerOf<DeadlineReasons> => {
      const { submission } = application;
      if (window.closesMs === undefined) {
        return submission === undefined
          ? undetermined('deadline.none-not-submitted')
          : met('deadline.none');
      }
      const due = dueOf(window);
      if (submission === undefined) return undetermined('deadline.not-submitted', due);
      const { receivedAt } = submission;
      const marginMs = toMicroseconds(window.closesMs - receivedMs);
      // A spread takes as long as the rest of the check (`formalCriteria` in test/bench/criteria.mjs).
      const { deadline, day, round } = due;
      const params: Submitted =
        day === undefined && round === undefined
          ? { deadline, zone, receivedAt, marginMs }
          : { ...due, receivedAt, marginMs };
      return isInTime(window, receivedMs)
        ? met('deadline.in-time', params)
        : notMet('deadline.late', params);
    },
  });
}
