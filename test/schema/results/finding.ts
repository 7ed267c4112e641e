import * as z from 'zod/mini';
import type { Finding } from '../../../src/criteria/finding.js';
import { dictionary, json, list, object } from './shape.js';

const reason = object({ code: z.string(), params: dictionary(json) });

/** The schema of a finding. */
export const finding = object({
  criterion: z.string(),
  level: z.enum(['required', 'recommended']),
  outcome: z.enum(['met', 'not-met', 'undetermined']),
  clauses: list(z.string()),
  reason,
  findings: z.exactOptional(list(z.lazy((): z.ZodMiniType<Finding> => finding))),
});

/** The schema of what has to change for a finding to be met. */
export const remedy = object({
  way: z.int().check(z.minimum(1)),
  criterion: z.string(),
  clauses: list(z.string()),
  reason,
  change: z.exactOptional(json),
  possible: z.boolean(),
});
