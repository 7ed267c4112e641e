import type { Call } from '../call/call.js';
import { overMs } from '../call/dates.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import { epochMs } from '../time/instant.js';
import type { AsOf } from './as-of.js';

/** The reasons of the criterion `report`. */
export interface ReportReasons {
  'report.in-time': Delivered;
  'report.late': Delivered;
  'report.missing': Due & { readonly marginMs: number };
  'report.to-come': Due;
}

interface Due {
  /** The day by which it is due, and whether that whole day still counts. */
  readonly by: string;
  readonly runsTo: 'end-of-day' | 'start-of-day';
}

interface Delivered extends Due {
  readonly deliveredAt: string;
  /** Milliseconds left when it came; at 0 and below, it came when the time was over. */
  readonly marginMs: number;
  readonly zone: string;
}

/** The criterion that the final report was delivered by its date (C20). */
export function report(call: Call): Criterion<AsOf> {
  const { zone } = call;
  const { by, runsTo, clauses } = call.report;
  const endMs = overMs(call.report, zone);
  return criterion({
    id: 'report',
    clauses,
    check: ({ ms, deliveredAt }: AsOf): AnswerOf<ReportReasons> => {
      if (deliveredAt === undefined) {
        const marginMs = endMs - ms;
        return marginMs > 0
          ? undetermined('report.to-come', { by, runsTo })
          : notMet('report.missing', { by, runsTo, marginMs });
      }
      const marginMs = Math.round((endMs - epochMs(deliveredAt)) * 1000) / 1000;
      const params = { by, runsTo, deliveredAt, marginMs, zone };
      return marginMs > 0 ? met('report.in-time', params) : notMet('report.late', params);
    },
  });
}
