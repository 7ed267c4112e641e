import * as z from 'zod/mini';
import { value } from '../conditions/fact.js';
import { dataId } from '../moments/moment.js';
import { amount } from '../money/amounts.js';
import { key } from '../parse/key.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { codedIssue, id, integer, list, object, text } from '../parse/schema.js';
import { day } from '../time/calendar.js';
import { instant } from '../time/instant.js';

const claim = object({
  /** The key of the host for the claim. */
  id: key,
  /** The place of the claim in the order in which claims came in, from 0. */
  sequence: integer(0),
  /** The item of the grant. */
  item: id,
  /** The entry of the list that the item is over, or the gathering. */
  entry: z.optional(key),
  /** The cost, in minor units; of a credit, what is taken back, as a positive sum. */
  amount: z.optional(amount),
  /** What was delivered, where the item is computed from facts. */
  facts: z.optional(z.readonly(z.record(dataId, value))),
  /** The day on which the cost arose: `2024-10-15`. */
  on: day,
  /** The kind of the cost: one that the item lists, or `other` with a note. */
  cost: z.optional(id),
  /** The person whose cost it is, by the key of the host. */
  person: z.optional(key),
  /** The claim that this one takes something back of. */
  credits: z.optional(key),
  /** The claim that this one corrects. It then counts in its place. */
  replaces: z.optional(key),
  /** Free text. It is not copied to any result. */
  note: z.optional(text(2000)),
}).check(
  z.superRefine(({ amount, facts }, context) => {
    if (amount === undefined || facts === undefined) return;
    const message = 'a claim states an amount or facts, not both';
    context.addIssue(codedIssue(['facts'], 'form.unknown', message));
  }),
);

/** The schema of claims: their ids and their numbers in the order are unique. */
export const claimsSchema = list(claim, 10_000).check(
  z.superRefine((claims, context) => {
    for (const field of ['id', 'sequence'] as const) {
      const seen = new Set<unknown>();
      for (const [at, { [field]: value }] of claims.entries()) {
        if (seen.has(value)) {
          const message = `another claim has this ${field === 'id' ? 'id' : 'number'} already`;
          context.addIssue(codedIssue([at, field], 'duplicate', message));
        }
        seen.add(value);
      }
    }
  }),
);

/** The schema of what was decided about claims, by their ids. */
export const decidedSchema = z.readonly(
  z.record(
    key,
    object({
      /** What was accepted, in minor units; of a credit, what was taken back. */
      accepted: amount,
      /** When it was decided, RFC 3339. */
      at: instant,
      /** What has been paid of it, in minor units. */
      paid: z.optional(amount),
    }),
  ),
);

/** A claimed cost, or what was delivered of an item. Frozen plain JSON. */
export interface Claim extends z.output<typeof claim> {}

/** A claim as it may be handed in. */
export interface ClaimInput extends z.input<typeof claim> {}

/** What was decided about claims, by their ids. A claim that was decided stays as it was decided. */
export interface DecidedClaims extends z.output<typeof decidedSchema> {}

/** What was decided about claims, as it may be handed in: a moment may be any `InstantInput`. */
export interface DecidedClaimsInput extends z.input<typeof decidedSchema> {}

/**
 * Reads claims from outside. It checks only the shape: {@link settle} refuses a claim of an item
 * that the call does not give, and says why.
 *
 * @example
 * ```ts
 * import { parseClaims } from 'utlysning';
 *
 * const claim = { id: 'c-1', sequence: 1, item: 'travel', amount: 120_000, on: '15.10.' };
 * const parsed = parseClaims([claim]);
 * parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]);
 * // => [[[0, 'on'], 'day.invalid']]
 * ```
 */
export const parseClaims: Parser<readonly ClaimInput[], readonly Claim[]> = /* @__PURE__ */ parser(
  (input) => parseWith(claimsSchema, input),
);
