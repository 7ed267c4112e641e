import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { UtlysningError } from '../parse/error.js';
import { isKey } from '../parse/key.js';
import { byCodeUnit } from '../parse/order.js';
import { requireList, requireObject } from '../parse/require.js';
import type { Method } from './announcement.js';
import { chiSquareTail } from './chi-square.js';
import { lotsOf } from './lots.js';

/** The results of a draw that was repeated many times. */
export interface Odds {
  /** The number of draws. */
  readonly runs: number;
  /** The expected share of each entrant: places over entrants, at most 1. */
  readonly expected: number;
  /** The entrants in the given order. */
  readonly entrants: readonly {
    /** The entrant. */
    readonly id: string;
    /** The number of draws in which it had a place. */
    readonly wins: number;
    /** `wins` over `runs`. */
    readonly share: number;
  }[];
  /**
   * The difference between the shares and the expected share, as a sum of squares. For a fair draw
   * its distribution is chi-square with one degree of freedom less than there are entrants.
   */
  readonly chiSquare: number;
  /** The number of entrants less one. */
  readonly degreesOfFreedom: number;
  /** The probability of at least this difference in a fair draw. Far below 0.001 is suspicious. */
  readonly pValue: number;
}

/** Options of {@link simulateOdds}. */
export interface OddsOptions {
  /** The number of draws: 1 to 10 million. */
  readonly runs: number;
  /** An integer of 32 bits. The same seed gives the same odds. */
  readonly seed: number;
  /** The default is `ticket`. `rfc3797` draws from numbers and is not simulated. */
  readonly method?: Exclude<Method, 'rfc3797'>;
}

/**
 * Repeats a draw with seeds from a generator of pure-rand, to show that it treats entrants equally.
 * The generator is used only in these simulations.
 *
 * A place for one entrant of a draw is no place for another, so the statistic is weighted by the
 * covariance of drawing without replacement.
 *
 * @throws {@link UtlysningError} `odds.runs`, `odds.seed`, `odds.places` for a value that is not an
 * integer in its range, `odds.entrants` for an empty list, a repeated id or an id that is not a key,
 * `odds.method`.
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
  options: OddsOptions,
): Odds {
  requireObject(options, 'options.invalid', 'options with `runs` and `seed`');
  requireList(entryIds, 'odds.entrants', 'a list of keys');
  const { runs, seed, method = 'ticket' } = options;
  requireInteger('runs', runs, 1, 10_000_000);
  requireInteger('seed', seed, 0, 0xffff_ffff);
  requireInteger('places', places, 1, Number.MAX_SAFE_INTEGER);
  if (method !== 'ticket' && method !== 'shuffle') {
    throw new UtlysningError('odds.method', 'expected ticket or shuffle');
  }
  const wins = new Map(entryIds.map((id) => [id, 0]));
  if (wins.size === 0 || wins.size !== entryIds.length || !entryIds.every(isKey)) {
    throw new UtlysningError('odds.entrants', 'expected one or more keys, each once');
  }
  const generator = xoroshiro128plus(seed);
  for (let run = 0; run < runs; run += 1) {
    const drawn = randomSeed(() => uniformInt(generator, 0, 255));
    const lots = lotsOf(method, drawn, entryIds);
    const order = [...entryIds.keys()].sort((a, b) => byCodeUnit(lots[a] ?? '', lots[b] ?? ''));
    for (const at of order.slice(0, places)) {
      const id = entryIds[at] ?? '';
      wins.set(id, (wins.get(id) ?? 0) + 1);
    }
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

function requireInteger(name: string, value: number, minimum: number, maximum: number): void {
  if (Number.isSafeInteger(value) && value >= minimum && value <= maximum) return;
  throw new UtlysningError(`odds.${name}`, `expected an integer from ${minimum} to ${maximum}`);
}
