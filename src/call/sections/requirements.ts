import * as z from 'zod/mini';
import { type Condition, condition } from '../../conditions/condition.js';
import { dataId } from '../../moments/moment.js';
import { dictionary, list, object } from '../../parse/schema.js';
import { cited } from './cited.js';

export const requirements = dictionary(
  object({
    /** For whom it has to hold; for all where it is left out. */
    when: z.optional(condition),
    /** What has to hold. */
    holds: condition,
    /** Whether it decides, or is only recommended; `required` where it is left out. */
    level: z.optional(z.enum(['required', 'recommended'])),
    /** As of which event it is judged; of several, as of each. Left out: on the facts as handed in. */
    judgedOn: z.optional(z.union([dataId, list(dataId, 10, 1)])),
    ...cited,
  }),
);

export type Requirement = z.output<typeof requirements>[string];

/** The condition of a requirement, for those for whom it has to hold. */
export function conditionOf({ when, holds }: Requirement): Condition {
  return when === undefined ? holds : { when, holds };
}
