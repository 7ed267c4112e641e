import { type AnswerOf, type Criterion, criterion, met, notMet } from '../criteria/criterion.js';
import type { State } from './state.js';

/** The reasons of the criterion `obligations.record`. They have paths in the record, never its values. */
export interface ConsistencyReasons {
  /** Met: the record agrees with the call and with itself. */
  'record.consistent': object;
  /** Not met: parts of the record contradict the call or the rest. They are not used. */
  'record.faulty': {
    /** The issues of the record. */
    readonly faults: readonly {
      /** Keys and indexes from the root of the record. */
      readonly path: readonly (string | number)[];
      /** The code of the issue: `gathering.unknown`. */
      readonly code: string;
    }[];
  };
}

/**
 * The recommended criterion that a record agrees with the call and with itself. What does not is a
 * remark, and the rest is judged without it.
 */
export const consistency: Criterion<State> = /* @__PURE__ */ criterion({
  id: 'obligations.record',
  level: 'recommended',
  clauses: [],
  check: (state: State): AnswerOf<ConsistencyReasons> => {
    const issues = state.issues();
    return issues.length === 0
      ? met('record.consistent')
      : notMet('record.faulty', { faults: issues.map(({ path, code }) => ({ path, code })) });
  },
});
