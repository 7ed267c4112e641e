import * as z from 'zod/mini';
import { id } from '../../../src/parse/schema.js';
import { instant } from '../../../src/time/instant.js';
import { list, object } from './shape.js';

/** The schema of a date of a call as a moment. */
export const timelineEntry = object({
  id,
  kind: z.enum(['opening', 'deadline', 'answer', 'gathering', 'report']),
  at: instant,
  to: z.exactOptional(instant),
  written: z.string(),
  precision: z.enum(['minute', 'day', 'month']),
  clauses: list(id),
});
