import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  undetermined,
} from '../criteria/criterion.js';
import type { AsOf } from './as-of.js';

/** The reasons of the criterion `record`. They have paths in the record, never its values. */
export interface ConsistencyReasons {
  /** Met: the record agrees with the call and with itself. */
  'record.consistent': object;
  /** Undetermined: a part of the record contradicts the call or the rest, and is not used. */
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
 * The criterion that a record agrees with the call and with itself. Contradicting parts are not used,
 * so the obligations are undetermined until they are corrected.
 */
export function consistent(): Criterion<AsOf> {
  return criterion({
    id: 'record',
    clauses: [],
    check: ({ issues }: AsOf): AnswerOf<ConsistencyReasons> =>
      issues.length === 0
        ? met('record.consistent')
        : undetermined('record.faulty', {
            faults: issues.map(({ path, code }) => ({ path, code })),
          }),
  });
}
