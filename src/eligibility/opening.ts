import type { Call } from '../call/call.js';
import type { TimedWindow } from '../call/timed-windows.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import { toMicroseconds } from '../time/instant.js';
import { zonedTimestamp } from '../time/zone.js';
import type { Entered } from './windows.js';

/** The reasons of the criterion `opening`. Instants are RFC 3339, in the zone of the call. */
export interface OpeningReasons {
  /** Met: the call was open. */
  'opening.open': OpensAt & {
    /** When the application came, RFC 3339. */
    readonly receivedAt: string;
  };
  /** Not met: the application came before the call opened. */
  'opening.too-early': OpensAt & {
    /** When the application came, RFC 3339. */
    readonly receivedAt: string;
    /** How many milliseconds too early. */
    readonly earlyMs: number;
  };
  /** Undetermined: it has not been submitted. */
  'opening.not-submitted': OpensAt;
  /** Met: the round that the application came in states no opening. */
  'opening.not-stated': {
    /** The round. */
    readonly round: string;
  };
}

/**
 * When the call opens.
 *
 * @inline
 */
interface OpensAt {
  /** The moment, RFC 3339. */
  readonly opens: string;
  /** The day, where the call gives a day: the call opens as it begins. */
  readonly day?: string;
  /** The zone of the call. */
  readonly zone: string;
  /** The round of the call. */
  readonly round?: string;
}

/** The criterion that an application came when the call, or its round, was open. */
export function opening(call: Call): Criterion<Entered> {
  const { zone, opens, rounds = {} } = call;
  const clauses = opens?.clauses ?? [
    ...new Set(
      Object.values(rounds).flatMap((round) => [...round.clauses, ...(round.opens?.clauses ?? [])]),
    ),
  ];
  const opensAt = ({ opens, opensMs = 0, round }: TimedWindow) => ({
    opens: zonedTimestamp(opensMs, zone),
    ...(opens && 'day' in opens && { day: opens.day }),
    zone,
    ...(round !== undefined && { round }),
  });
  return criterion({
    id: 'opening',
    clauses,
    check: ({ application, receivedMs = 0, window }: Entered): AnswerOf<OpeningReasons> => {
      if (window.opensMs === undefined) {
        return met('opening.not-stated', { round: window.round ?? '' });
      }
      const { submission } = application;
      if (submission === undefined) return undetermined('opening.not-submitted', opensAt(window));
      const { receivedAt } = submission;
      const earlyMs = toMicroseconds(window.opensMs - receivedMs);
      const params = { ...opensAt(window), receivedAt };
      return earlyMs <= 0
        ? met('opening.open', params)
        : notMet('opening.too-early', { ...params, earlyMs });
    },
  });
}
