import { millisecondsInSecond } from 'date-fns/constants';
import { UtlysningError } from '../parse/error.js';
import { requireObject } from '../parse/require.js';
import { epochMs, type InstantInput } from '../time/instant.js';
import type { ChainInfo } from './network.js';

/** The times of the rounds of a network. */
export type ChainClock = Pick<ChainInfo, 'period' | 'genesisTime'>;

/** The last millisecond of the year 9999. RFC 3339 has no later timestamps. */
const MAX_MS = /* @__PURE__ */ Date.parse('9999-12-31T23:59:59.999Z');

/**
 * The first round at or after a moment: ceil((T − genesis) / period) + 1.
 *
 * @throws `UtlysningError` `drand.before-genesis` for a moment before round 1, `drand.round` for a
 * round after the year 9999, `chain.invalid` for what is no network, and the errors of `epochMs`.
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
  requireClock(chain);
  const since = epochMs(instant) - chain.genesisTime * millisecondsInSecond;
  if (since < 0) {
    throw new UtlysningError(
      'drand.before-genesis',
      'expected a time at or after round 1 of the network',
    );
  }
  // This is exact: a double above a multiple of the period never gives that integer as quotient.
  const round = Math.ceil(since / (chain.period * millisecondsInSecond)) + 1;
  roundTime(chain, round);
  return round;
}

/**
 * The time of a round, in milliseconds since 1970-01-01T00:00:00Z: genesis + (round − 1) × period.
 *
 * @throws `UtlysningError` `drand.round` for a round that is not a safe integer of at least 1, or
 * that comes after the year 9999, and `chain.invalid` for what is no network.
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
  requireClock(chain);
  if (Number.isSafeInteger(round) && round >= 1) {
    const time = (chain.genesisTime + (round - 1) * chain.period) * millisecondsInSecond;
    if (time <= MAX_MS) return time;
  }
  throw new UtlysningError(
    'drand.round',
    'expected an integer of at least 1, of a round before the year 10000',
  );
}

function requireClock(chain: ChainClock): void {
  requireObject(chain, 'chain.invalid', 'the period and the genesis time of a network');
}
