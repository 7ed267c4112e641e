import type { Call } from '../call/call.js';
import { gatheringIds } from '../call/gatherings.js';
import type { AmountBounds } from '../conditions/amount.js';
import { entryOutcome } from '../conditions/compile.js';
import { factsInCondition } from '../conditions/kinds.js';
import type { Entry, Scope } from '../conditions/scope.js';
import type { Amounts } from '../money/amounts.js';
import { baseAmount, type PaidItem } from './base-amount.js';
import { combined, lowestOf, perhaps, sumOf } from './combined.js';
import { limitAmount } from './limit-amount.js';

/** For what an item is given several times. */
interface EachOptions {
  /** The id of a list, `members`, or `gatherings`. */
  readonly axis: string;
  /** What is applied for; of one amount for each, only these are given. */
  readonly applied: Amounts | undefined;
  /** Only this entry of the list. */
  readonly entry: Entry | undefined;
}

/** What an item gives for each entry of a list or each gathering, and for all of them. */
export function eachAmount(
  call: Call,
  item: PaidItem,
  scope: Scope,
  { axis, applied, entry }: EachOptions,
): {
  readonly each?: Readonly<Record<string, AmountBounds>>;
  readonly amount: AmountBounds;
} {
  const { over, when, limits = [], clauses } = item;
  const counts = over && when && entryOutcome(when, over, call.facts ?? {});
  const ofAxis = limits.filter(({ per = [] }) => per.includes(axis));
  const amountOf = (one?: Entry): AmountBounds | undefined => {
    const outcome = counts && one ? counts(scope, one) : 'met';
    if (outcome === 'not-met') return undefined;
    const options = { clauses, axis, entry: one };
    const amounts = ofAxis.map((limit) => limitAmount(call, limit, scope, options));
    const amount = lowestOf([baseAmount(call, item, scope, one), ...amounts], clauses);
    return when && outcome === 'undetermined' ? perhaps(amount, factsInCondition(when)) : amount;
  };

  const entries: readonly (readonly [id: string, entry?: Entry])[] | undefined =
    over === undefined
      ? gatheringIds(call).map((id) => [id])
      : (entry === undefined ? scope.entriesOf(over) : [entry])?.map((one) => [one.id, one]);
  if (entries === undefined) return { amount: { least: 0, missing: [axis] } };
  const given = entries.flatMap(([id, one]): readonly (readonly [string, AmountBounds])[] => {
    if (typeof applied === 'object' && !Object.hasOwn(applied, id)) return [];
    const amount = amountOf(one);
    return amount === undefined ? [] : [[id, amount]];
  });
  const amounts = given.map(([, amount]) => amount);
  const amount = combined(amounts, sumOf, clauses, (parts) => ({
    code: 'amount.total',
    params: {
      over: axis,
      entries: given.map(([id], at) => ({ id, amount: parts[at]?.amount ?? 0 })),
    },
  }));
  return { each: Object.fromEntries(given), amount };
}
