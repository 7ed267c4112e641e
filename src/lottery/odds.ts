import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { UtlysningError } from '../parse/error.js';
import { isKey } from '../parse/key.js';
import type { Method } from './announcement.js';
import { chiSquareTail } from './chi-square.js';
import { orderBy } from './order.js';

/** How a draw fell out for each entrant when it was repeated many times. */
export interface Odds {
  /** How often it was drawn. */
  readonly runs: number;
  /** The share that each entrant should have: places over entrants, at most 1. */
  readonly expected: number;
  /** For each entrant in the order given, how often it had a place, and its share of the runs. */
  readonly entrants: readonly {
    /** The entrant. */
    readonly id: string;
    /** How often it had a place. */
    readonly wins: number;
    /** That over the runs. */
    readonly share: number;
  }[];
  /**
   * How far the shares lie from the expected one: a sum of squares that, if the draw is fair, is
   * distributed as chi-square with one degree of freedom less than there are entrants.
   */
  readonly chiSquare: number;
  /** One less than there are entrants. */
  readonly degreesOfFreedom: number;
  /** How likely a fair draw is to lie at least as far off: far below 0.001 is a reason to look. */
  readonly pValue: number;
}

/** How a draw is repeated. */
export interface OddsOptions {
  /** How often: 1 to 10 million. */
  readonly runs: number;
  /** A whole number of 32 bits: the same one gives the same odds. */
  readonly seed: number;
  /** `ticket` when it is left out; `rfc3797` draws from numbers, and is not simulated. */
  readonly method?: Exclude<Method, 'rfc3797'>;
}

/**
 * Repeats a draw with seeds from a generator of pure-rand, to show that it treats entrants alike.
 * The generator decides nothing but these simulations.
 *
 * The entrants of one run exclude each other, so that the statistic is weighed by the covariance of
 * drawing without replacement.
 *
 * @throws {@link UtlysningError} `odds.runs`, `odds.seed`, `odds.places` for other than whole
 * numbers in their range, `odds.entrants` for an empty list, an id given twice or one that is no key, `odds.method`.
 *
 * @example
 * ```ts
 * import { simulateOdds } from 'utlysning';
 *
 * const odds = simulateOdds(['a', 'b', 'c', 'd'], 1, { runs: 1000, seed: 1 });
 * [odds.expected, odds.degreesOfFreedom, odds.pValue > 0.001]; // => [0.25, 3, true]
 * ```
 */
export function simulateOdds(
  entryIds: readonly string[],
  places: number,
  { runs, seed, method = 'ticket' }: OddsOptions,
): Odds {
  requireWhole('runs', runs, 1, 10_000_000);
  requireWhole('seed', seed, 0, 0xffff_ffff);
  requireWhole('places', places, 1, Number.MAX_SAFE_INTEGER);
  if (method !== 'ticket' && method !== 'shuffle') {
    throw new UtlysningError('odds.method', 'expected ticket or shuffle');
  }
  const wins = new Map(entryIds.map((id) => [id, 0]));
  if (wins.size === 0 || wins.size !== entryIds.length || !entryIds.every(isKey)) {
    throw new UtlysningError('odds.entrants', 'expected at least one id, and each once');
  }
  const generator = xoroshiro128plus(seed);
  for (let run = 0; run < runs; run += 1) {
    const order = orderBy(
      { method },
      entryIds,
      randomSeed(() => uniformInt(generator, 0, 255)),
    );
    for (const { id } of order.slice(0, places)) wins.set(id, (wins.get(id) ?? 0) + 1);
  }
  const expected = Math.min(1, places / wins.size);
  const entrants = [...wins].map(([id, count]) => ({ id, wins: count, share: count / runs }));
  const degreesOfFreedom = expected === 1 ? 0 : wins.size - 1;
  const squares = entrants.reduce((sum, { wins }) => sum + (wins - runs * expected) ** 2, 0);
  const variance = runs * expected * (1 - expected) * (wins.size / (wins.size - 1));
  const chiSquare = degreesOfFreedom === 0 ? 0 : squares / variance;
  const pValue = chiSquareTail(chiSquare, degreesOfFreedom);
  return { runs, expected, entrants, chiSquare, degreesOfFreedom, pValue };
}

function randomSeed(nextByte: () => number): string {
  return Array.from({ length: 32 }, () => nextByte().toString(16).padStart(2, '0')).join('');
}

function requireWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw new UtlysningError(`odds.${name}`, `expected a whole number from ${least} to ${most}`);
}
