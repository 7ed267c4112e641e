import * as z from 'zod/mini';
import { ore } from '../money/money.js';
import { key } from '../parse/key.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { id, list, number, object, pattern, text } from '../parse/schema.js';
import { day } from '../time/calendar.js';

/** The maximum amount of a line in øre, so that no sum of lines can leave the safe range. */
const MAX_AMOUNT = 1e12;

const line = {
  /** The key of the host for the line. */
  id: key,
  /** The day on which the cost arose: `2024-10-15`. */
  date: day,
  /** In øre. `settle` refuses an amount that is below zero or not an integer. */
  amount: number(-MAX_AMOUNT, MAX_AMOUNT),
  /** ISO 4217. `settle` refuses another currency than that of the call. */
  currency: pattern(/^[A-Z]{3}$/, 'expected three capitals, such as NOK'),
};

const travel = object({
  ...line,
  /** Travel to a gathering and back. */
  item: z.literal('travel'),
  /** The gathering, by its id in the call. */
  gathering: id,
  /** The person who travelled, by the key of the host. */
  person: key,
});

const otherCosts = object({
  ...line,
  /** A cost of the fixed sum. */
  item: z.literal('otherCosts'),
  /** One of the call's examples, or `other` with a note. */
  kind: id,
  /** Free text. It is not copied to any result. */
  note: z.optional(text(2000)),
});

const specialNeeds = object({
  ...line,
  /** A cost of a supplement for special needs. */
  item: z.literal('specialNeeds'),
  /** The gathering, by its id in the call. */
  gathering: id,
});

const claimLine = z.discriminatedUnion('item', [travel, otherCosts, specialNeeds]);

/** The schema of the claims of a place. */
export const claims = object({
  /** All present and former members of the project group, by the keys of the host. */
  persons: list(key, 10_000),
  /** The supplements in the application: its `specialNeeds`. */
  appliedFor: list(
    object({
      /** Its id in the call. */
      gathering: id,
      /** In øre. */
      estimate: ore,
    }),
    100,
  ),
  /** All costs, in any order. */
  lines: list(claimLine, 5000),
  /** The stays at gatherings. Several lists of a gathering are combined. */
  stays: list(
    object({
      /** Its id in the call. */
      gathering: id,
      /** The persons who stayed, by the keys of the host. */
      persons: list(key, 1000),
    }),
    1000,
  ),
});

/** The claims of a place and its stays at gatherings. Frozen plain JSON. */
export interface Claims extends z.output<typeof claims> {}

/** Claims as input. */
export interface ClaimsInput extends z.input<typeof claims> {}

/** A claimed journey. */
export interface TravelLine extends z.output<typeof travel> {}

/** A claimed cost of the fixed sum. */
export interface OtherCostsLine extends z.output<typeof otherCosts> {}

/** A claimed cost of a supplement for special needs. */
export interface SpecialNeedsLine extends z.output<typeof specialNeeds> {}

/** One claimed cost. */
export type ClaimLine = TravelLine | OtherCostsLine | SpecialNeedsLine;

/**
 * Reads claims from outside. It checks only the format. {@link settle} refuses a line with an unknown
 * gathering, a fraction of an øre or a repeated id.
 *
 * @example
 * ```ts
 * import { parseClaims } from 'utlysning';
 *
 * const line = { id: 'c-1', item: 'otherCosts', kind: 'other', date: '15.10.', amount: 120_000, currency: 'NOK' };
 * const parsed = parseClaims({ persons: [], appliedFor: [], lines: [line], stays: [] });
 * parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]);
 * // => [[['lines', 0, 'date'], 'day.invalid']]
 * ```
 */
export const parseClaims: Parser<ClaimsInput, Claims> = /* @__PURE__ */ parser((input) =>
  parseWith(claims, input),
);
