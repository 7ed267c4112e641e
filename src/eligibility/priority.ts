import type { Call } from '../call/call.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import type { Entered } from './windows.js';

/** The reasons of the criterion `priority`, by the ids of the priority groups of the call. */
export interface PriorityReasons {
  /** Met: it states a priority group of the call. */
  'priority.known': {
    /** The group that it states. */
    readonly priority: string;
  };
  /** Not met: it states another. */
  'priority.unknown': {
    /** The group that it states. */
    readonly priority: string;
    /** The priority groups of the call. */
    readonly known: readonly string[];
  };
  /** Undetermined: it states none. */
  'priority.not-stated': {
    /** The priority groups of the call. */
    readonly known: readonly string[];
  };
}

/**
 * The criterion that an application belongs to a priority group of the call, of a draw that has
 * some. Which one it is, the host knows; whoever is in none of the others needs a group as well.
 */
export function priority(call: Call, priorities: readonly string[]): Criterion<Entered> {
  // All findings share the list, so it is a frozen copy.
  const known = Object.freeze([...priorities]);
  return criterion({
    id: 'priority',
    clauses: call.draw.clauses,
    check: ({ application: { priority } }: Entered): AnswerOf<PriorityReasons> => {
      if (priority === undefined) return undetermined('priority.not-stated', { known });
      return known.includes(priority)
        ? met('priority.known', { priority })
        : notMet('priority.unknown', { priority, known });
    },
  });
}
