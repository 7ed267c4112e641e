import type { Call } from '../call/call.js';
import { type Due, dueDay, overMs } from '../call/dates.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import { epochMs, toMicroseconds } from '../time/instant.js';
import type { AsOf } from './as-of.js';

/** The reasons of the criterion `report`. */
export interface ReportReasons {
  /** Met: the report was delivered in time. */
  'report.in-time': Delivered;
  /** Not met: the report was delivered after the deadline. */
  'report.late': Delivered;
  /** Not met: the deadline has passed without a report. */
  'report.missing': Deadline & {
    /** Milliseconds until the deadline, 0 or less because it has passed. */
    readonly marginMs: number;
  };
  /** Undetermined: the deadline has not passed. */
  'report.to-come': Deadline;
}

/** @inline */
interface Deadline {
  /** The day of the deadline. */
  readonly by: string;
  /** Whether the deadline is the end or the start of the day. */
  readonly runsTo: 'end-of-day' | 'start-of-day';
}

/** @inline */
interface Delivered extends Deadline {
  /** When the report was delivered, as in the record. */
  readonly deliveredAt: string;
  /** Milliseconds from the delivery to the deadline. 0 or less is too late. */
  readonly marginMs: number;
  /** The zone of the call. */
  readonly zone: string;
}

/** The criterion that the final report was delivered by its date (C20). */
export function report(call: Call, due: Due): Criterion<AsOf> {
  const { zone } = call;
  const { runsTo, clauses } = due;
  const by = dueDay(call, due);
  const endMs = overMs(call, due);
  return criterion({
    id: 'report',
    clauses,
    check: ({ ms, deliveredAt }: AsOf): AnswerOf<ReportReasons> => {
      if (deliveredAt === undefined) {
        const marginMs = toMicroseconds(endMs - ms);
        return marginMs > 0
          ? undetermined('report.to-come', { by, runsTo })
          : notMet('report.missing', { by, runsTo, marginMs });
      }
      const marginMs = toMicroseconds(endMs - epochMs(deliveredAt));
      const params = { by, runsTo, deliveredAt, marginMs, zone };
      return marginMs > 0 ? met('report.in-time', params) : notMet('report.late', params);
    },
  });
}
