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
  'deadline.in-time': Delivery;
  'deadline.late': Delivery;
  'deadline.not-submitted': { readonly deadline: string; readonly zone: string };
}

interface Delivery {
  readonly deadline: string;
  readonly receivedAt: string;
  /** Milliseconds left when it came; below zero, how late it was. */
  readonly marginMs: number;
  readonly zone: string;
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
