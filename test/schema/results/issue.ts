import * as z from 'zod/mini';
import { count, list, object } from './shape.js';

/** The schema of one thing that is wrong with a value. */
export const issue = object({
  path: list(z.union([z.string(), count])),
  code: z.string(),
  message: z.string(),
});
