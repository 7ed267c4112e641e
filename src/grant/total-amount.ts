import type { Call } from '../call/call.js';
import { type AmountBounds, amountOf } from '../conditions/amount.js';
import type { Quantity } from '../conditions/condition.js';
import type { Scope } from '../conditions/scope.js';
import { combined, lowestOf, sumOf, withMissing } from './combined.js';

/** What all items give together. */
export interface TotalAmount extends AmountBounds {
  /** The items that come in addition to `greatest`, because they have no bound. */
  readonly plus: readonly string[];
}

type Item = readonly [id: string, amount: AmountBounds];

/** What items give together: at most the maximum of the total, and nothing below its minimum. */
export function totalAmount(call: Call, items: readonly Item[], scope: Scope): TotalAmount {
  const { minimum, maximum, clauses = [] } = call.grant?.total ?? {};
  const bound = (quantity: Quantity) =>
    amountOf(quantity, { facts: call.facts ?? {}, clauses })(scope);
  const inMoney = items.filter(([, { calculation }]) => calculation?.how.code !== 'amount.in-kind');
  const all = together(inMoney, clauses);
  const most = maximum === undefined ? all : lowestOf([all, bound(maximum)], clauses);
  const open = inMoney.filter(([, { greatest }]) => greatest === undefined);
  const isOpen = most.greatest === undefined;
  const bounded = inMoney.filter((item) => !open.includes(item));
  const total = isOpen
    ? withMissing({ ...together(bounded, clauses), least: most.least }, most.missing)
    : most;
  return {
    ...(minimum === undefined ? total : noLess(total, bound(minimum), clauses)),
    plus: isOpen ? open.map(([id]) => id) : [],
  };
}

function together(items: readonly Item[], clauses: readonly string[]): AmountBounds {
  const amounts = items.map(([, amount]) => amount);
  return combined(amounts, sumOf, clauses, (parts) => ({
    code: 'amount.grant',
    params: { items: items.map(([item], at) => ({ item, amount: parts[at]?.amount ?? 0 })) },
  }));
}

/** Nothing, of an amount that is below the minimum; perhaps nothing, of one that may be. */
function noLess(
  amount: AmountBounds,
  minimum: AmountBounds,
  clauses: readonly string[],
): AmountBounds {
  if (amount.greatest !== undefined && amount.greatest < minimum.least) {
    return combined(
      [amount, minimum],
      () => 0,
      clauses,
      (parts) => ({
        code: 'amount.below-minimum',
        params: { total: parts[0]?.amount ?? 0, minimum: parts[1]?.amount ?? 0 },
      }),
    );
  }
  const isSure = minimum.greatest !== undefined && amount.least >= minimum.greatest;
  return withMissing({ ...amount, least: isSure ? amount.least : 0 }, minimum.missing);
}
