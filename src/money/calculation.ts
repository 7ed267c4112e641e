import * as z from 'zod/mini';
import type { JsonValue } from '../parse/json.js';
import { json, object } from '../parse/schema.js';

/**
 * A sum with how it was reached. The parameters have all operands, so that another program can do
 * the same arithmetic.
 */
export interface Calculation {
  /** In minor units of the currency of the call. */
  readonly amount: number;
  /** How it was reached. */
  readonly how: {
    /** What was done: `amount.rate`, `amount.sum`. */
    readonly code: string;
    /** The operands. Sums are in minor units. */
    readonly params: Readonly<Record<string, JsonValue>>;
  };
  /** The clauses that it is based on. */
  readonly clauses: readonly string[];
  /** The sums that it is made of; left out where there are none. */
  readonly parts?: readonly Calculation[];
}

/** The schema of a calculation that was stored. Its shape is checked, not what it says. */
export const calculationSchema: z.ZodMiniType<Calculation> = object({
  amount: z.int(),
  how: object({ code: z.string(), params: z.readonly(z.record(z.string(), json)) }),
  clauses: z.readonly(z.array(z.string())),
  parts: z.exactOptional(
    z.readonly(z.array(z.lazy((): z.ZodMiniType<Calculation> => calculationSchema))),
  ),
});
