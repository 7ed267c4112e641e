import * as z from 'zod/mini';
import { integer, object } from '../../parse/schema.js';
import { clauses } from './cited.js';

export const series = object({
  /** From 1. */
  round: integer(1, 1000),
  /** Whether no more are to come. */
  last: z.boolean(),
  /** The ids of the clauses that it is written in. */
  clauses,
});
