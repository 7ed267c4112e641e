import * as z from 'zod/mini';
import { dataId } from '../../moments/moment.js';
import { dictionary, integer, object } from '../../parse/schema.js';
import { cited } from './cited.js';

const count = integer(0, 1000);

export const seats = dictionary(
  z.union([
    count,
    object({
      /** How many have to be there. */
      minimum: count,
      /** How many there may be. */
      maximum: z.optional(count),
    }),
  ]),
);

export const group = object({
  /** Whether its members are persons or organisations. */
  kind: z.enum(['persons', 'organisations']),
  /** How many of each category it needs. */
  seats: z.optional(seats),
  /** How many members it has. */
  size: z.optional(
    object({
      /** How many it has to have. */
      minimum: z.optional(count),
      /** How many it may have. */
      maximum: z.optional(count),
    }),
  ),
  /** Whether a member of several categories counts once or in each; once where it is left out. */
  personFills: z.optional(z.enum(['one-seat', 'every-category'])),
  /** That its members are looked up in the register with the applicant. */
  partners: z.optional(
    object({
      /** What they have to be: a Norwegian municipality, or whoever the register knows. */
      kind: z.enum(['municipality', 'registered']),
      /** On the day of which event; of the submission where it is left out. */
      judgedOn: z.optional(dataId),
    }),
  ),
  ...cited,
});
