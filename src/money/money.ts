import { UtlysningError } from '../parse/error.js';
import { requireList } from '../parse/require.js';

declare const unit: unique symbol;

/** A sum of money in øre, 100 to a krone. In a call with another currency, it is in its hundredths. */
export type Ore = number & {
  /** For the compiler: a plain number is no sum. Nothing is there when the code runs. */
  readonly [unit]: 'øre';
};

/** The currency of the sums of a call (ISO 4217). */
export function currencyOf(call: { readonly currency?: string | undefined }): string {
  return call.currency ?? 'NOK';
}

/** From here on, the fractions that a number can hold are more than an øre apart. */
const EXACT_BELOW = 2 ** 45;

/**
 * Converts kroner to øre, exactly.
 *
 * @throws {@link UtlysningError} `money.range` for a sum below zero, with more than two decimals,
 * or beyond the safe range.
 *
 * @example
 * ```ts
 * import { kroner } from 'utlysning';
 *
 * kroner(50_000); // => 5_000_000
 * kroner(12.5); // => 1250
 * ```
 */
export function kroner(amount: number): Ore {
  if (typeof amount !== 'number') throw outOfRange();
  const sum = Math.round(amount * 100);
  const isExact = Number.isInteger(amount) || amount < EXACT_BELOW;
  if (sum / 100 !== amount || !isExact) throw outOfRange();
  return checked(sum);
}

/**
 * Adds sums.
 *
 * @throws {@link UtlysningError} `money.range` when it leaves the safe range.
 *
 * @example
 * ```ts
 * import { kroner, sumOre } from 'utlysning';
 *
 * sumOre([kroner(100), kroner(50)]); // => kroner(150)
 * ```
 */
export function sumOre(sums: readonly Ore[]): Ore {
  requireList(sums, 'money.range', 'a list of sums');
  return sums.reduce((total, sum) => checked(total + checked(sum)), checked(0));
}

/**
 * Multiplies a sum by an integer.
 *
 * @throws {@link UtlysningError} `money.range` when it leaves the safe range.
 *
 * @example
 * ```ts
 * import { kroner, timesOre } from 'utlysning';
 *
 * timesOre(kroner(25_000), 4); // => kroner(100_000)
 * ```
 */
export function timesOre(sum: Ore, times: number): Ore {
  if (typeof sum !== 'number' || typeof times !== 'number') throw outOfRange();
  return checked(sum * times);
}

function checked(sum: number): Ore {
  if (!Number.isSafeInteger(sum) || sum < 0) throw outOfRange();
  return sum as Ore;
}

function outOfRange(): UtlysningError {
  return new UtlysningError(
    'money.range',
    'expected an integer of øre, 0 or more, in the safe range',
  );
}
