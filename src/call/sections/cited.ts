import * as z from 'zod/mini';
import { textSchema } from '../../language/text.js';
import { id, list } from '../../parse/schema.js';

export const clauses = list(id, 50);

/** The fields of whatever decides something: where it is written, and how it is read. */
export const cited = {
  /** The ids of the clauses that it is written in. */
  clauses,
  /** How it is read, where the clauses leave room. */
  reading: z.optional(textSchema),
};
