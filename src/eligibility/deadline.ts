import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { deadlineMs } from '../call/dates.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import { epochMs, toMicroseconds } from '../time/instant.js';
import { zonedTimestamp } from '../time/zone.js';

/** The reasons of the criterion `deadline`. Instants are RFC 3339, in the zone of the call. */
export interface DeadlineReasons {
  /** Met: it came in time. */
  'deadline.in-time': Delivery;
  /** Not met: it came too late. */
  'deadline.late': Delivery;
  /** Undetermined: it has not been submitted. */
  'deadline.not-submitted': Due;
}

/**
 * When it has to be there.
 *
 * @inline
 */
interface Due {
  /** The deadline, RFC 3339. */
  readonly deadline: string;
  /** The zone that the call writes times in. */
  readonly zone: string;
}

/**
 * When it has to be there, and when it was.
 *
 * @inline
 */
interface Delivery extends Due {
  /** When it came, RFC 3339. */
  readonly receivedAt: string;
  /** Milliseconds left when it came; below zero, how late it was. */
  readonly marginMs: number;
}

/**
 * The criterion that an application came in time (C03). The deadline is resolved once, here.
 * To a call that closes inclusively, the very moment is in time and one millisecond later is late.
 */
export function deadline(call: Call): Criterion<Application> {
  const { zone } = call;
  const closesMs = deadlineMs(call);
  const closes = zonedTimestamp(closesMs, zone);
  const inclusive = call.deadline.closes === 'inclusive';
  return criterion({
    id: 'deadline',
    clauses: call.deadline.clauses,
    check: ({ submission }: Application): AnswerOf<DeadlineReasons> => {
      if (submission === undefined) {
        return undetermined('deadline.not-submitted', { deadline: closes, zone });
      }
      const { receivedAt } = submission;
      const marginMs = toMicroseconds(closesMs - epochMs(receivedAt));
      const params = { deadline: closes, receivedAt, marginMs, zone };
      const inTime = inclusive ? marginMs >= 0 : marginMs > 0;
      return inTime ? met('deadline.in-time', params) : notMet('deadline.late', params);
    },
  });
}
