import {
  type Answer,
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../../criteria/criterion.js';
import { type BeaconVerifier, randomnessOf } from '../../drand/beacon.js';
import type { NetworkClock } from '../../drand/network.js';
import { roundAt, roundTime } from '../../drand/round.js';
import { epochMs } from '../../time/instant.js';
import type { DrawRecord } from '../record.js';
import type { Revealed } from '../revealed.js';
import type { Source } from '../source.js';

/** The reasons of the checks `beacon-round` and `beacon-signature`. */
export interface BeaconReasons {
  /** Met: no source is a drand beacon. */
  'beacon.none': Record<never, never>;
  /** Met: nothing was drawn. */
  'beacon.not-needed': Record<never, never>;
  /** Not met: the beacon was not revealed. */
  'beacon.withheld': OfRound;
  /** Met: the round is the first at or after the time of the draw. */
  'beacon.round-first': OfRound;
  /** Not met: the round was published before entries closed. */
  'beacon.round-before-close': OfRound;
  /** Not met: the round is not the first at or after the time of the draw. */
  'beacon.round-not-first': OfRound & {
    /** The first round at or after the time of the draw. */
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
  /** Undetermined: no verifier was passed. */
  'beacon.unchecked': OfRound;
  /** Met: the network signed the beacon. */
  'beacon.signature-valid': Record<never, never>;
  /** Not met: the randomness is not the hash of the signature. */
  'beacon.randomness': Record<never, never>;
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

type Drand = Extract<Source, { kind: 'drand' }>;
type GivenBeacon = Extract<Revealed, { kind: 'drand' }>;

/**
 * The check that the beacon has the announced round, and that it is the first round at or after the
 * announced time of the draw.
 */
export function beaconRound(chains: readonly NetworkClock[]): Criterion<DrawRecord> {
  return criterion({
    id: 'beacon-round',
    clauses: [],
    check: (record: DrawRecord): AnswerOf<BeaconReasons> =>
      eachBeacon(record, (source, given) => {
        const { round } = source;
        if (given !== undefined && given.round !== round) {
          return notMet('beacon.round-substituted', { round: given.round, announced: round });
        }
        const chain = chains.find((known) => known.hash === source.chain);
        if (chain === undefined) {
          return undetermined('beacon.unknown-chain', { chain: source.chain });
        }
        const { closesAt, drawAt } = record.announcement;
        const isAfterGenesis = epochMs(drawAt) >= chain.genesisTime * 1000;
        if (!isAfterGenesis) return notMet('beacon.round-not-first', { round, expected: 1 });
        const expected = roundAt(chain, drawAt);
        if (round === expected) return met('beacon.round-first', { round });
        return round < expected && roundTime(chain, round) <= epochMs(closesAt)
          ? notMet('beacon.round-before-close', { round })
          : notMet('beacon.round-not-first', { round, expected });
      }),
  });
}

/** The check that the network signed the beacon. Without a verifier it is undetermined. */
export function beaconSignature(verify: BeaconVerifier | undefined): Criterion<DrawRecord> {
  return criterion({
    id: 'beacon-signature',
    clauses: [],
    check: (record: DrawRecord): AnswerOf<BeaconReasons> =>
      eachBeacon(record, (source, given) => {
        const { round } = source;
        if (given === undefined) return notMet('beacon.withheld', { round });
        if (given.signature === '') return notMet('beacon.invalid', { why: 'beacon.hex' });
        if (given.randomness !== undefined && given.randomness !== randomnessOf(given.signature)) {
          return notMet('beacon.randomness');
        }
        if (verify === undefined) return undetermined('beacon.unchecked', { round });
        const { kind, ...beacon } = given;
        const { outcome, code } = verify(source.chain, beacon);
        if (outcome === 'met') return met('beacon.signature-valid');
        if (outcome === 'not-met') return notMet('beacon.invalid', { why: code });
        return undetermined('beacon.unknown-chain', { chain: source.chain });
      }),
  });
}

/** The first answer for a beacon of the record that is not met, else undetermined, else met. */
function eachBeacon<A extends Answer<string, object>>(
  { announcement, revealed, seed }: DrawRecord,
  check: (source: Drand, given: GivenBeacon | undefined) => A,
): A | AnswerOf<Pick<BeaconReasons, 'beacon.none' | 'beacon.not-needed'>> {
  const answers: A[] = [];
  for (const [index, source] of announcement.sources.entries()) {
    if (source.kind !== 'drand') continue;
    if (seed === null && revealed.length === 0) return met('beacon.not-needed');
    const given = revealed[index];
    answers.push(check(source, given?.kind === 'drand' ? given : undefined));
  }
  return (
    answers.find(({ outcome }) => outcome === 'not-met') ??
    answers.find(({ outcome }) => outcome === 'undetermined') ??
    answers[0] ??
    met('beacon.none')
  );
}
