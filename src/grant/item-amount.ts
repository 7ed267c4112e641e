import type { Call } from '../call/call.js';
import { type FlatRate, type GrantItem, type InKind, listOf } from '../call/sections/grant.js';
import { type AmountBounds, numberOf } from '../conditions/amount.js';
import { conditionCriterion } from '../conditions/compile.js';
import { exact, percentOf, rounded, toNumber } from '../conditions/exact.js';
import { factsInCondition } from '../conditions/kinds.js';
import type { Entry, Scope } from '../conditions/scope.js';
import type { Amounts } from '../money/amounts.js';
import { UtlysningError } from '../parse/error.js';
import { baseAmount } from './base-amount.js';
import { combined, lowestOf, nothing, perhaps, sumOf } from './combined.js';
import { eachAmount } from './each-amount.js';
import { limitAmount } from './limit-amount.js';

/** What an item gives: one amount, or the least and the greatest that it can be. */
export interface ItemAmount extends AmountBounds {
  /** The same for each entry of the list that the item is over, or each gathering applied for. */
  readonly each?: { readonly [entryOrGathering: string]: AmountBounds };
}

/** For what an item is worked out, beside the facts in scope. */
export interface ItemOptions {
  /** One entry of the list that the item is over; all of them where it is left out. */
  readonly entry?: Entry | undefined;
  /** What is applied for; left out where it does not matter. */
  readonly appliedFor?: { readonly [item: string]: Amounts } | undefined;
}

/**
 * What an item gives on the facts in scope, limits included. What documented costs without a limit
 * give has no bound.
 *
 * @throws UtlysningError `item.unknown` for an item that the call does not give, and `money.range`.
 */
export function itemAmount(
  call: Call,
  id: string,
  scope: Scope,
  options: ItemOptions = {},
): ItemAmount {
  const { items = {} } = call.grant ?? {};
  if (!Object.hasOwn(items, id)) {
    throw new UtlysningError('item.unknown', 'the call gives no such item');
  }
  const item = items[id] as GrantItem;
  const { clauses, onApplication } = item;
  const { appliedFor } = options;
  if (onApplication && appliedFor !== undefined && !Object.hasOwn(appliedFor, id)) {
    return nothing('amount.not-applied-for', clauses);
  }
  // Of an item over a list, the condition is judged for each entry.
  const when = listOf(item) === undefined ? item.when : undefined;
  const facts = call.facts ?? {};
  const outcome = when && conditionCriterion(when, { id, facts, clauses }).outcome(scope);
  if (outcome === 'not-met') return nothing('amount.not-given', clauses);
  const amount = amountOfKind(call, id, item, scope, options);
  return when && outcome === 'undetermined' ? perhaps(amount, factsInCondition(when)) : amount;
}

function amountOfKind(
  call: Call,
  id: string,
  item: GrantItem,
  scope: Scope,
  options: ItemOptions,
): ItemAmount {
  const { kind } = item;
  if (kind === 'in-kind') return amountInKind(call, item, scope);
  if (kind === 'flat-rate') return flatRateAmount(call, item, scope, options);
  const applied = options.appliedFor?.[id];
  const isByGathering = kind === 'actual-costs' && item.fixed === undefined;
  const axis =
    item.over ?? (isByGathering && typeof applied === 'object' ? 'gatherings' : undefined);
  const { clauses, limits = [] } = item;
  const { each, amount } =
    axis === undefined
      ? { each: undefined, amount: baseAmount(call, item, scope) }
      : eachAmount(call, item, scope, { axis, applied, entry: options.entry });
  const whole = limits
    .filter(({ per = [] }) => axis === undefined || !per.includes(axis))
    .map((limit) => limitAmount(call, limit, scope, { clauses }));
  return { ...lowestOf([amount, ...whole], clauses), ...(each && { each }) };
}

function amountInKind(call: Call, item: InKind, scope: Scope): ItemAmount {
  const { clauses, unit, per = [] } = item;
  const { greatest, missing } = numberOf(item.quantity, call.facts ?? {})(scope);
  if (missing.length > 0 || greatest === undefined) return { least: 0, greatest: 0, missing };
  const how = { code: 'amount.in-kind', params: { quantity: greatest, unit, per } };
  return { least: 0, greatest: 0, calculation: { amount: 0, how, clauses }, missing };
}

/** The share of what the other items give. */
function flatRateAmount(
  call: Call,
  { percent, of, limits = [], clauses }: FlatRate,
  scope: Scope,
  { appliedFor }: ItemOptions,
): AmountBounds {
  const amounts = of.map((id) => itemAmount(call, id, scope, { appliedFor }));
  const share = (parts: readonly number[]) =>
    percent === 0 ? 0 : toNumber(rounded(percentOf(exact(percent), exact(sumOf(parts)))));
  const amount = combined(amounts, share, clauses, (parts) => ({
    code: 'amount.flat-rate',
    params: { percent, of: of.map((item, at) => ({ item, amount: parts[at]?.amount ?? 0 })) },
  }));
  const whole = limits.map((limit) => limitAmount(call, limit, scope, { clauses }));
  return lowestOf([amount, ...whole], clauses);
}
