import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';

/** The reasons of the criterion `priority`, by the ids of the priority groups of the call. */
export interface PriorityReasons {
  'priority.known': { readonly priority: string };
  'priority.unknown': { readonly priority: string; readonly known: readonly string[] };
  'priority.not-stated': { readonly known: readonly string[] };
}

/**
 * The criterion that an application belongs to a priority group of the call, of a draw that has
 * some. Which one it is, the host knows; whoever is in none of the others needs a group as well.
 */
export function priority(call: Call, known: readonly string[]): Criterion<Application> {
  return criterion({
    id: 'priority',
    clauses: call.draw.clauses,
    check: ({ priority }: Application): AnswerOf<PriorityReasons> => {
      if (priority === undefined) return undetermined('priority.not-stated', { known });
      return known.includes(priority)
        ? met('priority.known', { priority })
        : notMet('priority.unknown', { priority, known });
    },
  });
}
