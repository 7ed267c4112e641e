import * as z from 'zod/mini';
import { ore } from '../money/money.js';
import { key } from '../parse/key.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { id, list, number, object, pattern, text } from '../parse/schema.js';
import { day } from '../time/calendar.js';

/** The largest amount of one line, in øre, so that no sum of lines can leave the safe range. */
const LARGEST = 1e12;

const line = {
  /** The host's own key for the line. */
  id: key,
  /** The day on which the cost arose: `2024-10-15`. */
  date: day,
  /** In øre. One that is no whole number of øre, or below zero, is read, and refused by `settle`. */
  amount: number(-LARGEST, LARGEST),
  /** ISO 4217. A currency other than the call's is read, and refused by `settle`. */
  currency: pattern(/^[A-Z]{3}$/, 'expected three capitals, such as NOK'),
};

const travel = object({
  ...line,
  /** To a gathering and back. */
  item: z.literal('travel'),
  /** The gathering, by its id in the call. */
  gathering: id,
  /** Who travelled, by the host's own key. */
  person: key,
});

const otherCosts = object({
  ...line,
  /** Covered by the fixed sum. */
  item: z.literal('otherCosts'),
  /** One of the call's examples, or `other` with a note. */
  kind: id,
  /** Free text, which never leaves the claims. */
  note: z.optional(text(2000)),
});

const specialNeeds = object({
  ...line,
  /** Of a supplement that was applied for. */
  item: z.literal('specialNeeds'),
  /** The gathering, by its id in the call. */
  gathering: id,
});

const claimLine = z.discriminatedUnion('item', [travel, otherCosts, specialNeeds]);

/** The schema of what one place claims. */
export const claims = object({
  /** Everyone who has been in the project group, by the host's own keys. */
  persons: list(key, 10_000),
  /** The supplements that the application asked for: its `specialNeeds`. */
  appliedFor: list(
    object({
      /** Its id in the call. */
      gathering: id,
      /** In øre. */
      estimate: ore,
    }),
    100,
  ),
  /** Every cost, in any order. */
  lines: list(claimLine, 5000),
  /** Who stayed at which gathering. Several lists of one gathering are taken as one. */
  stays: list(
    object({
      /** Its id in the call. */
      gathering: id,
      /** Who stayed, by the host's own keys. */
      persons: list(key, 1000),
    }),
    1000,
  ),
});

/**
 * What one place claims of its grant, and who stayed where. Plain JSON, frozen.
 */
export interface Claims extends z.output<typeof claims> {}

/** Claims as they may be handed in. */
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
 * Reads claims from outside. It checks the shape and leaves the content to {@link settle}: an
 * unknown gathering, a fraction of an øre or an id used twice parses, and that line is refused.
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
