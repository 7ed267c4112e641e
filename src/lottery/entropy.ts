import type { NumbersSource, Source } from './source.js';

/** The minimum number of outcomes of the sources outside the organiser's control. */
const MINIMUM_OUTCOMES = 2n ** 20n;
/** The minimum number of these outcomes in which an entrant of equal chances has a place. */
const MINIMUM_OUTCOMES_WITH_PLACE = 2n ** 15n;
/** From this number of outcomes on, tries raise no chance by more than a millionth of a percentage point. */
export const AMPLE_OUTCOMES: bigint = 2n ** 64n;
/** More tries than an organiser can make. */
const MAX_TRIES: number = 2 ** 80;

/** How many results the sources outside the organiser's control can have, all of them together. */
export function outcomesOf(sources: readonly Source[]): bigint {
  return sources.reduce((product, source) => product * outcomesOfOne(source), 1n);
}

function outcomesOfOne(source: Source): bigint {
  if (source.kind === 'drand') return 2n ** 128n;
  return source.kind === 'numbers' && source.outside ? outcomesOfNumbers(source) : 1n;
}

/** `N^c`, or `N!/(N-c)!` without repetition. The `c!` orders of ascending numbers are one result. */
function outcomesOfNumbers({ count, from, to, repeat, order }: NumbersSource): bigint {
  const size = BigInt(to) - BigInt(from) + 1n;
  let outcomes = 1n;
  let orders = 1n;
  for (let drawn = 0n; drawn < count; drawn += 1n) {
    const left = repeat ? size : size - drawn;
    // A range that ends before it begins, which the check `sources` refuses, has no outcome.
    outcomes *= left > 0n ? left : 0n;
    orders *= drawn + 1n;
  }
  return order === 'ascending' ? outcomes / orders : outcomes;
}

/** Whether a draw has outcomes enough for its places and its entrants. */
export function isEnough(outcomes: bigint, places: number, entrants: number): boolean {
  return (
    outcomes >= MINIMUM_OUTCOMES &&
    outcomes * BigInt(places) >= BigInt(entrants) * MINIMUM_OUTCOMES_WITH_PLACE
  );
}

/**
 * How far somebody can raise the chance of one entrant who tries ids of the draw, or secrets, and
 * keeps the best: at most so many percentage points, rounded up to hundredths.
 *
 * A try gives the entrant a place in some of the `d` outcomes, in each with its fair chance `p` and
 * independently of the others. So the number of these outcomes is binomial, and the best of `G`
 * tries has `E[max of G × Binomial(d, p)] / d` of them. By Hoeffding's lemma the logarithm of
 * `E[exp(s(B - dp))]` is at most `s²d/8`, so the expected maximum is at most
 * `dp + (ln G)/s + sd/8` for any `s > 0`. The best `s` gives `p + √(ln G / 2d)`.
 */
export function maximumBias(outcomes: bigint, tries: number = MAX_TRIES): number {
  const bias = Math.sqrt(Math.log(tries) / (2 * Number(outcomes)));
  return Math.min(100, Math.ceil(bias * 10_000) / 100);
}
