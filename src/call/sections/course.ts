import * as z from 'zod/mini';
import { id, integer, list, object } from '../../parse/schema.js';
import { instant } from '../../time/instant.js';
import { clauses } from './cited.js';

/** The sections of how places are given. */
export const courseSections = {
  /** What is given to those who get one. */
  places: object({
    /** How many there are, where the call sets a number. */
    number: z.optional(integer(1, 1_000_000)),
    clauses,
  }),
  /** How places are given when there are too few. */
  draw: object({
    /** Among whom places are drawn; `nobody` in a call without a draw. */
    among: z.enum(['eligible', 'nobody']),
    /** The priority groups, the first one first: each has a draw of its own, of the places left to it. */
    priorities: z.optional(list(id, 100, 1)),
    /** When the draw was announced: from then on an amendment cannot change it, or the places. */
    announcedAt: z.optional(instant),
    clauses,
  }),
  /** Which round of a series it is. */
  series: z.optional(
    object({
      /** From 1. */
      round: integer(1, 1000),
      /** Whether no more are to come. */
      last: z.boolean(),
      clauses,
    }),
  ),
};
