import { all, on } from '../criteria/combine.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Finding } from '../criteria/finding.js';
import type { BeaconVerifier } from '../drand/beacon.js';
import type { ChainInfo } from '../drand/chain.js';
import { clocks } from '../drand/network.js';
import { UtlysningError } from '../parse/error.js';
import { beaconRound, beaconSignature } from './checks/beacon.js';
import { commitment } from './checks/commitment.js';
import { entries } from './checks/entries.js';
import { format } from './checks/format.js';
import { log } from './checks/log.js';
import { type Published, published } from './checks/published.js';
import { order, places, type Recomputed, seed, tickets } from './checks/result.js';
import { sources } from './checks/sources.js';
import { replay } from './log.js';
import { isDrawNeeded, orderBy, seedBy } from './order.js';
import { type DrawRecord, parseDrawRecord } from './record.js';

/** Options of {@link verifyDraw}. */
export interface VerifyOptions extends Published {
  /** Checks the signature of a beacon: `drandVerifier` from `utlysning/drand`. */
  readonly beacon?: BeaconVerifier;
  /** The known networks. The default is those of the League of Entropy. */
  readonly chains?: readonly ChainInfo[];
}

/**
 * Verifies a draw from its record. The finding `draw` has a criterion for each check: `format`,
 * `published`, `entries`, `sources`, `commitment`, `beacon-round`, `beacon-signature`, `seed`, `log`,
 * `tickets`, `order` and `places`. It does not throw on any record.
 *
 * A record proves that its order follows from its entries and its sources. It does not prove that
 * they were announced. So pass what you kept from before the draw as `announcement` and
 * `entriesSha256`. Without a `beacon` verifier, the signature is undetermined.
 *
 * @example
 * ```ts
 * import { decisive, verifyDraw } from 'utlysning';
 *
 * const finding = verifyDraw({ format: 'something else' });
 * finding.outcome; // => 'not-met'
 * decisive(finding).map(({ reason }) => reason.code); // => ['format.malformed']
 * ```
 */
export function verifyDraw(record: unknown, options: VerifyOptions = {}): Finding {
  const parsed = parseDrawRecord(record);
  const shape = on(() => parsed, format);
  if (!parsed.ok) return all<unknown>('draw', [shape]).evaluate(record);
  const facts = recompute(parsed.value);
  return all('draw', [shape, ...checks(options)]).evaluate(facts);
}

function checks(options: VerifyOptions): readonly Criterion<Recomputed>[] {
  const onRecord = (check: Criterion<DrawRecord>) => on((facts: Recomputed) => facts.record, check);
  return [
    onRecord(published(options)),
    onRecord(entries),
    on(({ record, needed }: Recomputed) => {
      const { announcement, revealed } = record;
      const isNothingRevealed = !needed && revealed.length === 0;
      return { announcement, revealed: isNothingRevealed ? undefined : revealed };
    }, sources),
    onRecord(commitment),
    onRecord(beaconRound(options.chains ?? clocks)),
    onRecord(beaconSignature(options.beacon)),
    seed,
    log,
    tickets,
    order,
    places,
  ];
}

function recompute(record: DrawRecord): Recomputed {
  const { announcement, entries, revealed, log } = record;
  const needed = isDrawNeeded(announcement, entries.ids.length);
  const drawn = orderBy(announcement, entries.ids, record.seed);
  const replayed = attempt(() => replay(announcement, drawn, record.seed, log));
  return {
    record,
    needed,
    seed: needed ? attempt(() => seedBy(announcement, revealed)) : null,
    order: replayed instanceof UtlysningError ? [] : replayed,
    impossible: replayed instanceof UtlysningError ? replayed.code : undefined,
  };
}

/** The result of a computation, or the error of this library that it throws. */
function attempt<T>(compute: () => T): T | UtlysningError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof UtlysningError) return error;
    throw error;
  }
}
