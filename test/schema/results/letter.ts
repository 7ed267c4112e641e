import * as z from 'zod/mini';
import { dictionary, json, list, object } from './shape.js';

const citedClause = object({ id: z.string(), heading: z.nullable(z.string()) });
const reason = { text: z.string(), clauses: list(citedClause) };

/** The schema of a letter: its reasons are grounds, with the finding that each is about, or sums. */
export const letter = object({
  outcome: z.enum([
    'eligible',
    'rejected',
    'undetermined',
    'superseded',
    'withdrawn',
    'placed',
    'waiting',
    'not-placed',
    'awarded',
    'settled',
    'to-be-paid-back',
    'met',
    'not-met',
    'reminded',
    'extended',
  ]),
  decision: z.string(),
  grounds: list(
    z.union([
      object({
        ...reason,
        criterion: z.string(),
        level: z.enum(['required', 'recommended']),
        outcome: z.enum(['met', 'not-met', 'undetermined']),
        reason: object({ code: z.string(), params: dictionary(json) }),
      }),
      object(reason),
    ]),
  ),
  next: list(z.string()),
  paragraphs: list(z.string()),
});
