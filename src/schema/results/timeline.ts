import * as z from 'zod/mini';
import { id } from '../../parse/text.js';
import { instant } from '../../time/instant.js';
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
