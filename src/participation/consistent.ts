import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  undetermined,
} from '../criteria/criterion.js';
import type { AsOf } from './as-of.js';

/** The reasons of the criterion `record`: places in the record, never what stands there. */
export interface ConsistencyReasons {
  /** Met: it fits the call and itself. */
  'record.consistent': object;
  /** Undetermined: something in it does not, and is left out of account. */
  'record.faulty': {
    /** What does not fit. */
    readonly faults: readonly {
      /** Keys and indexes from the root of the record. */
      readonly path: readonly (string | number)[];
      /** The code of the issue: `gathering.unknown`. */
      readonly code: string;
    }[];
  };
}

/**
 * The criterion that a record fits the call and itself. What does not is left out of account, and as
 * long as there is any, nobody can tell whether the obligations are met.
 */
export function consistent(): Criterion<AsOf> {
  return criterion({
    id: 'record',
    clauses: [],
    check: ({ faults }: AsOf): AnswerOf<ConsistencyReasons> =>
      faults.length === 0
        ? met('record.consistent')
        : undetermined('record.faulty', {
            faults: faults.map(({ path, code }) => ({ path, code })),
          }),
  });
}
