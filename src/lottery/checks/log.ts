import { type AnswerOf, type Criterion, criterion, met, notMet } from '../../criteria/criterion.js';
import type { Recomputed } from './result.js';

/** The reasons of the check `log`. */
export interface LogReasons {
  /** Met: nothing happened after the draw. */
  'log.empty': Record<never, never>;
  /** Met: all events are possible in their order. */
  'log.replayed': {
    /** The number of events. */
    readonly events: number;
  };
  /** Not met: an event is impossible. */
  'log.impossible': {
    /** The code of the first such event. */
    readonly why: string;
  };
}

/** The check that all events of the log are possible, in their order, after this draw. */
export const log: Criterion<Recomputed> = /* @__PURE__ */ criterion({
  id: 'log',
  clauses: [],
  check: ({ record, impossible }: Recomputed): AnswerOf<LogReasons> => {
    if (impossible !== undefined) return notMet('log.impossible', { why: impossible });
    const events = record.log.length;
    return events === 0 ? met('log.empty') : met('log.replayed', { events });
  },
});
