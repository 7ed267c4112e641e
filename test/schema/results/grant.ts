import * as z from 'zod/mini';
import { callReference } from '../../../src/call/reference.js';
import { ore } from '../../../src/money/money.js';
import { key } from '../../../src/parse/key.js';
import { id } from '../../../src/parse/schema.js';
import { day } from '../../../src/time/calendar.js';
import { finding } from './finding.js';
import { count, dictionary, list, object } from './shape.js';

const clauses = list(id);
const period = z.enum(['course', 'any']);
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

/** The schema of what a place brings with it. */
export const entitlement = object({
  currency,
  otherCosts: object({ sum: ore, period, examples: list(id), clauses }),
  travel: object({ basis: z.enum(['documented', 'none']), period, clauses }),
  stay: object({ inKind: z.literal(true), persons: count, gatherings: list(id), clauses }),
  specialNeeds: object({
    onApplication: z.literal(true),
    capPerGathering: ore,
    upTo: z.enum(['cap', 'estimate']),
    period,
    gatherings: list(id),
    cap: ore,
    clauses,
  }),
  ceiling: object({ known: ore, plus: list(z.literal('travel')) }),
});

const sums = { claimed: ore, accepted: ore, cut: ore, refused: ore };

/** The schema of sums of claimed lines. */
export const total = object(sums);

/** The schema of what became of one claimed line. */
export const settledLine = object({
  id: key,
  item: z.enum(['travel', 'otherCosts', 'specialNeeds']),
  kind: z.exactOptional(id),
  gathering: z.exactOptional(id),
  person: z.exactOptional(key),
  date: day,
  amount: z.number(),
  currency,
  ...sums,
  claimed: z.nullable(ore),
  outcome: z.enum(['accepted', 'cut', 'refused']),
  finding,
});

/** The schema of who stayed at a gathering. */
export const stay = object({
  gathering: id,
  persons: count,
  covered: count,
  over: count,
  unknown: count,
  finding,
});

/** The schema of what a place has claimed, and what its grant covers of it. */
export const statement = object({
  library: z.string(),
  call: callReference,
  currency,
  lines: list(settledLine),
  travel: object({ ...sums, clauses }),
  otherCosts: object({ ...sums, sum: ore, left: ore, kinds: dictionary(total), clauses }),
  specialNeeds: object({
    ...sums,
    gatherings: dictionary(object({ ...sums, cap: ore, left: ore })),
    clauses,
  }),
  stay: object({ inKind: z.literal(true), gatherings: list(stay), clauses }),
  total,
});
