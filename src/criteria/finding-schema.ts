import * as z from 'zod/mini';
import { json, object } from '../parse/schema.js';
import type { Finding } from './finding.js';

const reason = object({ code: z.string(), params: z.readonly(z.record(z.string(), json)) });

/** The schema of a finding that was stored. Its shape is checked, not what it says. */
export const findingSchema: z.ZodMiniType<Finding> = object({
  criterion: z.string(),
  level: z.enum(['required', 'recommended']),
  outcome: z.enum(['met', 'not-met', 'undetermined']),
  clauses: z.readonly(z.array(z.string())),
  reason,
  findings: z.exactOptional(
    z.readonly(z.array(z.lazy((): z.ZodMiniType<Finding> => findingSchema))),
  ),
});
