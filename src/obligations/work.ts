import type { Call } from '../call/call.js';
import { gatheringsOf, type PlannedGathering } from '../call/gatherings.js';
import type { Work } from '../call/sections/obligations.js';
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
import type { State } from './state.js';

/** The reasons of an obligation of the kind `work`. Days are written `2024-11-05`. */
export interface WorkReasons {
  /** Met: the task was done in the interval. */
  'work.done': Interval & {
    /** The number of recorded entries. */
    readonly entries: number;
  };
  /** Not met: the interval is over, and the task was not done. */
  'work.missing': Interval & {
    /** The number of entries that name this interval but have a date outside it. They do not count. */
    readonly outside: number;
    /** Milliseconds until the interval ends, 0 or less because it is over. */
    readonly marginMs: number;
  };
  /** Undetermined: the interval is not over. */
  'work.to-come': Interval & {
    /** When the gathering after it is: `2024-12`, or `2024-12-02/2024-12-04`. */
    readonly when: string;
  };
}

/** @inline */
interface Interval {
  /** The task: `preparation`, `follow-up`. */
  readonly task: string;
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
 * The criterion that each task was done between each gathering and the next (C13). The interval is
 * from the last day of the one to the first day of the other. While their days are not fixed, it is
 * from the first day of the one month to the last day of the other.
 */
export function work(
  id: string,
  { tasks, clauses, level = 'required' }: Work,
  call: Call,
): Criterion<State> {
  const gatherings = gatheringsOf(call);
  const parts = gatherings.slice(1).flatMap((next, index) => {
    const previous = gatherings[index] as PlannedGathering;
    const from = previous.isFixed ? previous.to : previous.from;
    const to = next.isFixed ? next.from : next.to;
    const overMs = endOfDay(to, call.zone);
    return tasks.map((task) => {
      const interval = { task, after: previous.id, before: next.id, from, to };
      return criterion({
        id: `${id}.${task}.${previous.id}-${next.id}`,
        clauses,
        check: ({ ms, work }: State): AnswerOf<WorkReasons> => {
          const named = work.filter((entry) => entry.task === task && entry.after === previous.id);
          const entries = named.filter(({ on }) => on >= from && on <= to).length;
          if (entries > 0) return met('work.done', { ...interval, entries });
          if (ms < overMs) return undetermined('work.to-come', { ...interval, when: next.written });
          return notMet('work.missing', {
            ...interval,
            outside: named.length,
            marginMs: toMicroseconds(overMs - ms),
          });
        },
      });
    });
  });
  return all(id, parts, { level });
}
