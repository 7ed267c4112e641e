import * as z from 'zod/mini';
import { dictionary, json, list, object } from './shape.js';

export { findingSchema as finding } from '../../../src/criteria/finding-schema.js';

const reason = object({ code: z.string(), params: dictionary(json) });

/** The schema of what has to change for a finding to be met. */
export const remedy = object({
  way: z.int().check(z.minimum(1)),
  criterion: z.string(),
  clauses: list(z.string()),
  reason,
  change: z.exactOptional(json),
  possible: z.boolean(),
});
