import type { Call } from '../call/call.js';
import { daysOf, type Gathering } from '../call/dates.js';
import { all } from '../criteria/combine.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import { endOfDay } from '../time/calendar.js';
import { toMicroseconds } from '../time/instant.js';
import type { AsOf } from './as-of.js';

/** The reasons of the criterion `between-gatherings`. Days are written `2024-11-05`. */
export interface WorkReasons {
  /** Met: the work was done in the interval. */
  'work.done': Interval & {
    /** The number of recorded entries. */
    readonly entries: number;
  };
  /** Not met: the interval is over, and the work was not done. */
  'work.missing': Interval & {
    /** The number of entries that name this interval but have a date outside it. They do not count. */
    readonly outside: number;
    /** Milliseconds until the interval ends, 0 or less because it is over. */
    readonly marginMs: number;
  };
  /** Undetermined: the interval is not over. */
  'work.to-come': Interval;
}

/** @inline */
interface Interval {
  /** The kind of work: `preparation`, `follow-up`. */
  readonly kind: string;
  /** The gathering before it. */
  readonly after: string;
  /** The gathering after it. */
  readonly before: string;
  /** The first day of the interval. */
  readonly from: string;
  /** The last day of the interval. */
  readonly to: string;
}

/**
 * The criterion that the group prepared and followed up between each gathering and the next (C13).
 * The interval is from the last day of the one to the first day of the other. While their days are
 * not fixed, it is from the first day of the one month to the last day of the other.
 */
export function betweenGatherings(call: Call): Criterion<AsOf> {
  const { required, clauses } = call.betweenGatherings;
  const { planned } = call.gatherings;
  const parts = planned.slice(1).flatMap((next, index) => {
    const previous = planned[index] as Gathering;
    const from = previous.dates?.to ?? daysOf(previous).from;
    const to = next.dates?.from ?? daysOf(next).to;
    const overMs = endOfDay(to, call.zone);
    return required.map((kind) => {
      const interval = { kind, after: previous.id, before: next.id, from, to };
      return criterion({
        id: `${kind}.${previous.id}-${next.id}`,
        clauses,
        check: ({ ms, work }: AsOf): AnswerOf<WorkReasons> => {
          const named = work.filter((entry) => entry.kind === kind && entry.after === previous.id);
          const entries = named.filter(({ on }) => on >= from && on <= to).length;
          if (entries > 0) return met('work.done', { ...interval, entries });
          if (ms < overMs) return undetermined('work.to-come', interval);
          return notMet('work.missing', {
            ...interval,
            outside: named.length,
            marginMs: toMicroseconds(overMs - ms),
          });
        },
      });
    });
  });
  return all('between-gatherings', parts);
}
