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
  'report.in-time': Delivered;
  'report.late': Delivered;
  'report.missing': Deadline & { readonly marginMs: number };
  'report.to-come': Deadline;
}

interface Deadline {
  /** The day by which it is due, and whether that whole day still counts. */
  readonly by: string;
  readonly runsTo: 'end-of-day' | 'start-of-day';
}

interface Delivered extends Deadline {
  readonly deliveredAt: string;
  /** Milliseconds left when it came; at 0 and below, it came when the time was over. */
  readonly marginMs: number;
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
