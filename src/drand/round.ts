import { millisecondsInSecond } from 'date-fns/constants';
import { UtlysningError } from '../parse/error.js';
import { epochMs, type InstantInput } from '../time/instant.js';
import type { ChainInfo } from './chain.js';

/** What the clock of a network is made of. */
export type ChainClock = Pick<ChainInfo, 'period' | 'genesisTime'>;

/** The last millisecond of the year 9999, after which there is no RFC 3339 timestamp. */
const LATEST = /* @__PURE__ */ Date.parse('9999-12-31T23:59:59.999Z');

/**
 * The first round that comes at or after a moment: ceil((T − genesis) / period) + 1. At the
 * moment of a round it is that round, and an instant later the next one.
 *
 * @throws `UtlysningError` `drand.before-genesis` for a moment before round 1, `drand.round`
 * when the round comes after the year 9999, and as `epochMs` does.
 *
 * @example
 * ```ts
 * import { quicknet, roundAt } from 'utlysning/drand';
 *
 * roundAt(quicknet, '2023-08-23T15:09:27Z'); // => 1
 * roundAt(quicknet, '2023-08-23T15:09:27.001Z'); // => 2
 * roundAt(quicknet, '2024-06-26T12:00:00+02:00'); // => 8864212
 * ```
 */
export function roundAt(chain: ChainClock, instant: InstantInput): number {
  const since = epochMs(instant) - chain.genesisTime * millisecondsInSecond;
  if (since < 0) {
    throw new UtlysningError('drand.before-genesis', 'the network had no round before its first');
  }
  // Exact: a double above a whole multiple of the period never has that whole number as quotient.
  const round = Math.ceil(since / (chain.period * millisecondsInSecond)) + 1;
  roundTime(chain, round);
  return round;
}

/**
 * When a round comes, in milliseconds since 1970-01-01T00:00:00Z: genesis + (round − 1) × period.
 *
 * @throws `UtlysningError` `drand.round` when the round is not a safe integer of at least 1,
 * or comes after the year 9999.
 *
 * @example
 * ```ts
 * import { quicknet, roundTime } from 'utlysning/drand';
 *
 * roundTime(quicknet, 1); // => Date.UTC(2023, 7, 23, 15, 9, 27)
 * roundTime(quicknet, 123); // => Date.UTC(2023, 7, 23, 15, 15, 33)
 * ```
 */
export function roundTime(chain: ChainClock, round: number): number {
  if (Number.isSafeInteger(round) && round >= 1) {
    const time = (chain.genesisTime + (round - 1) * chain.period) * millisecondsInSecond;
    if (time <= LATEST) return time;
  }
  throw new UtlysningError(
    'drand.round',
    'expected a whole number from 1 on, of a round that comes before the year 10000',
  );
}
