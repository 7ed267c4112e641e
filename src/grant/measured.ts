import type { Call } from '../call/call.js';
import { amountOf } from '../conditions/amount.js';
import type { Quantity } from '../conditions/condition.js';
import type { Entry, Scope } from '../conditions/scope.js';
import type { Calculation } from '../money/calculation.js';

/** What an amount is worked out from: the facts in scope, and the entry of a list. */
export interface Basis {
  readonly scope: Scope;
  /** The list that the entry is of. */
  readonly list: string | undefined;
  readonly entry: Entry | undefined;
}

/** An amount of money with how it is reached, or the facts that are missing to work it out. */
export function measured(
  amount: Quantity,
  call: Call,
  { scope, list, entry }: Basis,
  clauses: readonly string[],
): Calculation | readonly string[] {
  const context = { facts: call.facts ?? {}, list, clauses };
  const { calculation, missing, unusable } = amountOf(amount, context)(scope, entry);
  return calculation ?? [...missing, ...(unusable ? [unusable.fact] : [])];
}
