import * as z from 'zod/mini';
import { callReference } from '../../../src/call/reference.js';
import { calculationSchema } from '../../../src/money/calculation.js';
import { finding } from './finding.js';
import { count, dictionary, list, object } from './shape.js';

const clauses = list(z.string());
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const kind = z.enum(['lump-sum', 'unit-costs', 'actual-costs', 'flat-rate', 'in-kind']);

const bounds = {
  least: count,
  greatest: z.exactOptional(count),
  calculation: z.exactOptional(calculationSchema),
  missing: list(z.string()),
  unusable: z.exactOptional(
    object({
      fact: z.string(),
      issue: z.enum(['fact.kind', 'fact.out-of-range']),
      entry: z.exactOptional(z.string()),
    }),
  ),
};

/** The schema of what a call gives to anybody, or to one application. */
export const entitlement = object({
  currency,
  items: dictionary(
    object({ kind, clauses, ...bounds, each: z.exactOptional(dictionary(object(bounds))) }),
  ),
  total: object({ ...bounds, plus: list(z.string()) }),
  unknown: list(object({ item: z.string(), entry: z.exactOptional(z.string()) })),
});

// Credits count below zero.
const sums = {
  claimed: z.int(),
  accepted: z.int(),
  cut: z.int(),
  refused: z.int(),
  undetermined: z.int(),
};

/** The schema of what becomes of a claim. */
export const settledLine = object({
  claim: z.string(),
  item: z.string(),
  ...sums,
  outcome: z.enum(['accepted', 'cut', 'refused', 'undetermined', 'decided']),
  how: calculationSchema,
  finding,
});

const settledItem = {
  granted: z.nullable(count),
  accepted: z.int(),
  unspent: z.nullable(z.int()),
  how: calculationSchema,
  claims: object(sums),
};

const day = z.nullable(z.string());

/** The schema of the settlement of the claims on an award. */
export const settlement = object({
  library: z.string(),
  call: callReference,
  application: z.string(),
  currency,
  order: finding,
  lines: list(settledLine),
  items: dictionary(object({ kind: z.nullable(kind), ...settledItem })),
  total: object(settledItem),
  payments: list(
    object({
      payment: z.string(),
      how: calculationSchema,
      paid: count,
      due: day,
      after: z.nullable(z.string()),
      afterDay: day,
    }),
  ),
  paid: count,
  unpaid: count,
  repayment: z.nullable(object({ how: calculationSchema, due: day })),
  remarks: list(finding),
});
