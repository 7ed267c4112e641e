import * as z from 'zod/mini';
import { dataId } from '../moments/moment.js';
import { amounts } from '../money/amounts.js';
import { calculationSchema } from '../money/calculation.js';
import { key } from '../parse/key.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { list, object, text } from '../parse/schema.js';
import { instant } from '../time/instant.js';

const awardedItem = object({
  /** What the rules give at the most; left out where they set no sum, as for documented costs. */
  entitled: z.optional(calculationSchema),
  /**
   * What was granted, in minor units: one sum, or one for each entry or gathering. Left out: what is
   * documented, or what is given in kind.
   */
  granted: z.optional(amounts),
});

const awardChange = object({
  /** When, RFC 3339. */
  at: instant,
  /** Why. */
  reason: text(2000, 1),
  /** What changed, by item. */
  items: z.readonly(
    z.record(
      dataId,
      object({
        /** What was granted before; left out where no sum was. */
        old: z.optional(amounts),
        /** What is granted now. */
        new: amounts,
      }),
    ),
  ),
});

/** The schema of an award. */
export const awardSchema = object({
  /** The id of the application. */
  application: key,
  /** The items by their ids. One that is not given is not there. */
  items: z.readonly(z.record(dataId, awardedItem)),
  /** At most what the rules give of all items together, where their sum is more or has no bound. */
  total: z.exactOptional(calculationSchema),
  /** Each time that something else was granted than the rules give, or than was granted before. */
  history: list(awardChange, 1000),
});

/** What an application was granted. Frozen plain JSON. */
export interface Award extends z.output<typeof awardSchema> {}

/** An award as it may be handed in: a moment may be any `InstantInput`. */
export interface AwardInput extends z.input<typeof awardSchema> {}

/** An item of an award. */
export interface AwardedItem extends z.output<typeof awardedItem> {}

/** A change of an award, with its reason. */
export interface AwardChange extends z.output<typeof awardChange> {}

/**
 * Reads an award that was stored.
 *
 * @example
 * ```ts
 * import { parseAward } from 'utlysning';
 *
 * parseAward({ application: 'a-1', items: { travel: {} }, history: [] }).ok; // => true
 * ```
 */
export const parseAward: Parser<AwardInput, Award> = /* @__PURE__ */ parser((input) =>
  parseWith(awardSchema, input),
);
