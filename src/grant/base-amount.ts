import type { Call } from '../call/call.js';
import type { ActualCosts, LumpSum, UnitCosts } from '../call/sections/grant.js';
import { type AmountBounds, amountOf } from '../conditions/amount.js';
import type { Entry, Scope } from '../conditions/scope.js';

/** An item that pays costs, units or a sum. */
export type PaidItem = LumpSum | UnitCosts | ActualCosts;

/** What an item gives before its limits, once or for an entry. Documented costs have no bound. */
export function baseAmount(call: Call, item: PaidItem, scope: Scope, entry?: Entry): AmountBounds {
  const quantity =
    item.kind === 'lump-sum'
      ? item.amount
      : item.kind === 'unit-costs'
        ? { rate: item.rate, times: item.times }
        : item.fixed;
  if (quantity === undefined) return { least: 0, missing: [] };
  const list = entry && item.over;
  return amountOf(quantity, { facts: call.facts ?? {}, list, clauses: item.clauses })(scope, entry);
}
