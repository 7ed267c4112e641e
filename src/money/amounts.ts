import * as z from 'zod/mini';
import { key } from '../parse/key.js';
import { integer } from '../parse/schema.js';

/** The schema of an amount from outside in minor units: a thousand of them stay in the safe range. */
export const amount = integer(0, 1e12);

export const amounts = z.union([amount, z.readonly(z.record(key, amount))]);

/** Minor units of the currency of the call: one amount, or one for each entry or gathering. */
export type Amounts = number | { readonly [entryOrGathering: string]: number };

/** All amounts together. */
export function totalOf(amounts: Amounts): number {
  if (typeof amounts === 'number') return amounts;
  return Object.values(amounts).reduce((total, amount) => total + amount, 0);
}
