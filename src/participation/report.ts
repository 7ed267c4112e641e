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
  /** Met: it was delivered in time. */
  'report.in-time': Delivered;
  /** Not met: it came when the time was over. */
  'report.late': Delivered;
  /** Not met: the time is over, and it has not come. */
  'report.missing': Deadline & {
    /** Milliseconds left: 0 and below, since the time is over. */
    readonly marginMs: number;
  };
  /** Undetermined: there is time for it. */
  'report.to-come': Deadline;
}

/** @inline */
interface Deadline {
  /** The day by which it is due. */
  readonly by: string;
  /** Whether that whole day still counts. */
  readonly runsTo: 'end-of-day' | 'start-of-day';
}

/** @inline */
interface Delivered extends Deadline {
  /** When it came, as it was written. */
  readonly deliveredAt: string;
  /** Milliseconds left when it came; at 0 and below, it came when the time was over. */
  readonly marginMs: number;
  /** The zone that the call writes dates in. */
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
