import * as z from 'zod/mini';
import { condition } from '../../conditions/condition.js';
import { textSchema } from '../../language/text.js';
import { dataId } from '../../moments/moment.js';
import { id, list, object } from '../../parse/schema.js';
import { cited } from './cited.js';

/** The schema of the formal criteria taken together: an application short of one is rejected. */
export const eligibility = object(cited);

export const applicant = object({
  /** A Norwegian municipality, or whoever the register that is handed in knows. */
  kind: z.enum(['municipality', 'registered']),
  /** On the day of which event the applicant has to be one; of the submission where it is left out. */
  judgedOn: z.optional(dataId),
  ...cited,
});

export const severalApplications = object({
  /** The last, the first, each as one of its own, or none of them. */
  counts: z.enum(['last-submitted', 'first-submitted', 'each', 'none']),
  ...cited,
});

export const parts = object({
  /** The parts that have to be filled in, some of them only by some applicants. */
  required: list(
    z.union([
      id,
      object({
        /** The part. */
        part: id,
        /** Who has to fill it in. */
        when: condition,
      }),
    ]),
    100,
  ),
  ...cited,
});

export const channel = object({
  /** The names of the channels. */
  accepted: list(textSchema, 20, 1),
  ...cited,
});
