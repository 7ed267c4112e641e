import * as z from 'zod/mini';
import { moment } from '../../../src/moments/moment.js';
import { id } from '../../../src/parse/schema.js';
import { instant } from '../../../src/time/instant.js';
import { list, object } from './shape.js';

/** The schema of a date of a call as a moment. */
export const timelineEntry = object({
  id,
  kind: z.enum([
    'opening',
    'deadline',
    'answer',
    'course',
    'gathering',
    'obligation',
    'payment',
    'repayment',
    'event',
  ]),
  round: z.exactOptional(id),
  at: z.exactOptional(instant),
  to: z.exactOptional(instant),
  written: z.exactOptional(z.string()),
  rule: z.exactOptional(moment),
  limit: z.enum(['from', 'by']),
  precision: z.enum(['minute', 'day', 'month']),
  clauses: list(id),
});
