import type { AmountBounds } from '../conditions/amount.js';
import type { Calculation } from '../money/calculation.js';
import { UtlysningError } from '../parse/error.js';

/**
 * Combines amounts, such as by adding them. An amount without a bound counts as infinite, and has no
 * calculation.
 */
export function combined(
  amounts: readonly AmountBounds[],
  combine: (amounts: readonly number[]) => number,
  clauses: readonly string[],
  how: (parts: readonly Calculation[]) => Calculation['how'],
): AmountBounds {
  const missing = [...new Set(amounts.flatMap(({ missing }) => missing))];
  const unusable = amounts.find((amount) => amount.unusable !== undefined)?.unusable;
  if (unusable !== undefined) return { least: 0, missing, unusable };
  const least = inRange(combine(amounts.map((amount) => amount.least)));
  const greatest = combine(amounts.map((amount) => amount.greatest ?? Number.POSITIVE_INFINITY));
  if (greatest === Number.POSITIVE_INFINITY) return { least, missing };
  const bounds = { least, greatest: inRange(greatest), missing };
  if (missing.length > 0) return bounds;
  const parts = amounts.flatMap(({ calculation }) => calculation ?? []);
  const calculation = { amount: greatest, how: how(parts), clauses };
  return { ...bounds, calculation: parts.length === 0 ? calculation : { ...calculation, parts } };
}

/** The lowest of some amounts. Where only one has a bound, it is that one. */
export function lowestOf(
  amounts: readonly [AmountBounds, ...AmountBounds[]],
  clauses: readonly string[],
): AmountBounds {
  const [first, ...others] = amounts;
  if (others.length === 0) return first;
  const lowest = combined(
    amounts,
    (all) => Math.min(...all),
    clauses,
    (parts) => ({ code: 'amount.lowest', params: { amounts: parts.map(({ amount }) => amount) } }),
  );
  const [only, ...more] = lowest.calculation?.parts ?? [];
  return only !== undefined && more.length === 0 ? { ...lowest, calculation: only } : lowest;
}

/** The sum of some amounts. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** An amount that depends on more facts that are not stated. It then has no calculation. */
export function withMissing(amount: AmountBounds, more: readonly string[]): AmountBounds {
  const missing = [...new Set([...amount.missing, ...more])];
  if (missing.length === 0) return amount;
  const { calculation: _, ...bounds } = amount;
  return { ...bounds, missing };
}

/** An amount that is given or not, which depends on facts that are not stated. */
export function perhaps(amount: AmountBounds, missing: readonly string[]): AmountBounds {
  return withMissing({ ...amount, least: 0 }, missing);
}

/** No money, and why. */
export function nothing(code: string, clauses: readonly string[]): AmountBounds {
  const calculation = { amount: 0, how: { code, params: {} }, clauses };
  return { least: 0, greatest: 0, calculation, missing: [] };
}

function inRange(amount: number): number {
  if (Number.isSafeInteger(amount)) return amount;
  throw new UtlysningError('money.range', 'the amount leaves the safe range of a number');
}
