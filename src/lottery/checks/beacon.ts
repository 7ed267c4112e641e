import { type Answer, type AnswerOf, met, notMet, undetermined } from '../../criteria/criterion.js';
import type { BeaconCheck, BeaconVerifier } from '../../drand/beacon.js';
import { chains } from '../../drand/network.js';
import { roundAt } from '../../drand/round.js';
import { UtlysningError } from '../../parse/error.js';
import { epochMs } from '../../time/instant.js';
import { successorOf, type UsedOf, usedOf } from '../used-source.js';
import type { DrawCheck, DrawFacts } from './check.js';

/** The reasons of the checks `beacon-round` and `beacon-signature`. */
export interface BeaconReasons {
  /** Met: the round is the first at or after its time. */
  'beacon.round-first': OfRound;
  /** Not met: the round is not the first at or after its time. */
  'beacon.round-not-first': OfRound & {
    /** The first round at or after its time. */
    readonly expected: number;
  };
  /** Not met: the revealed round is not the announced one. */
  'beacon.round-substituted': OfRound & {
    /** The announced round. */
    readonly announced: number;
  };
  /** Undetermined: the network is unknown. */
  'beacon.unknown-chain': {
    /** Its hash. */
    readonly chain: string;
  };
  /** Undetermined: no verifier was handed in. */
  'beacon.unchecked': OfRound;
  /** Met: the network signed the beacon. */
  'beacon.signature-valid': Record<never, never>;
  /** Not met: the verifier refused the beacon. */
  'beacon.invalid': {
    /** The code of the verifier. */
    readonly why: string;
  };
}

/** @inline */
interface OfRound {
  /** The round. */
  readonly round: number;
}

type UsedBeacon = UsedOf<'drand'>;

/**
 * The check that each beacon has the announced round, and that it is the first one at or after the
 * time of the draw, or of the successor.
 */
export const beaconRound: DrawCheck = {
  id: 'beacon-round',
  check: (facts): AnswerOf<BeaconReasons> | undefined =>
    worst(facts, ({ source: { chain, round: announced }, given, replaced }) => {
      const { round } = given;
      if (round !== announced) return notMet('beacon.round-substituted', { round, announced });
      const clock = (facts.handedIn.chains ?? chains).find(({ hash }) => hash === chain);
      if (clock === undefined) return undetermined('beacon.unknown-chain', { chain });
      const successor = replaced && successorOf(replaced);
      const time = successor?.from ?? facts.record.announcement.drawAt;
      const isAfterGenesis = epochMs(time) >= clock.genesisTime * 1000;
      const expected = isAfterGenesis ? roundAt(clock, time) : 1;
      return isAfterGenesis && round === expected
        ? met('beacon.round-first', { round })
        : notMet('beacon.round-not-first', { round, expected });
    }),
};

/** The check that the networks signed the beacons. Without a verifier it is undetermined. */
export const beaconSignature: DrawCheck = {
  id: 'beacon-signature',
  check: (facts): AnswerOf<BeaconReasons> | undefined =>
    worst(facts, ({ source: { chain }, given }) => {
      const verify = facts.handedIn.beacon;
      if (verify === undefined) return undetermined('beacon.unchecked', { round: given.round });
      const { outcome, code } = verified(verify, chain, given);
      if (outcome === 'met') return met('beacon.signature-valid');
      if (outcome === 'not-met') return notMet('beacon.invalid', { why: code });
      return undetermined('beacon.unknown-chain', { chain });
    }),
};

/** What a verifier of the host answers of a beacon. */
export function verified(
  verify: BeaconVerifier,
  chain: string,
  { round, signature, previousSignature }: Omit<UsedBeacon['given'], 'kind' | 'successor'>,
): BeaconCheck {
  const answer = verify(chain, { round, signature, previousSignature });
  if (['met', 'not-met', 'undetermined'].includes(answer?.outcome)) return answer;
  throw new UtlysningError('options.invalid', 'expected a verifier that gives an outcome');
}

/** The first answer that is not met, else undetermined, else met; undefined without beacons. */
function worst<A extends Answer<string, object>>(
  { used }: DrawFacts,
  check: (beacon: UsedBeacon) => A,
): A | undefined {
  const answers = usedOf(used, 'drand').map(check);
  return (
    answers.find(({ outcome }) => outcome === 'not-met') ??
    answers.find(({ outcome }) => outcome === 'undetermined') ??
    answers[0]
  );
}
