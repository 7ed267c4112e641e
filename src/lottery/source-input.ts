import { chainHash } from '../drand/chain-hash.js';
import { type ChainInfo, chains } from '../drand/network.js';
import { roundAt } from '../drand/round.js';
import { UtlysningError } from '../parse/error.js';
import type { InstantInput } from '../time/instant.js';
import type { NumbersSource, SecretSource } from './source.js';
import { toUtcTime } from './to-utc-time.js';

/** A beacon of drand as an organiser names it. */
export interface DrandInput {
  /** A beacon of drand. */
  readonly kind: 'drand';
  /** The hash of a known network, or the information of another. */
  readonly chain: string | ChainInfo;
  /** The first round at or after its time. It is computed when it is left out. */
  readonly round?: number;
}

/** What replaces a source that never comes, as an organiser names it. */
export interface SuccessorInput {
  /** It is used only if the source has not come by then, at least seven days after the draw. */
  readonly from: InstantInput;
  /** Another network of drand, or numbers by another name. */
  readonly source: DrandInput | Omit<NumbersSource, 'successor'>;
}

/** A source of randomness as an organiser names it. */
export type SourceInput =
  | SecretSource
  | (DrandInput & Succeeded)
  | (Omit<NumbersSource, 'successor'> & Succeeded);

/** A source that another one may replace. */
export interface Succeeded {
  /** What replaces it if it never comes. */
  readonly successor?: SuccessorInput | undefined;
}

/** The source as it is announced. What has another form is left for the schema to refuse. */
export function toSource(input: SourceInput, drawAt: string): unknown {
  if (input?.kind !== 'drand' && input?.kind !== 'numbers') return input;
  const { successor, ...source } = input;
  const announced = withRound(source, drawAt);
  if (successor === undefined) return announced;
  const from = toUtcTime(successor?.from, 'from');
  return {
    ...announced,
    successor: { ...successor, from, source: withRound(successor.source, from) },
  };
}

function withRound<T extends DrandInput | Omit<NumbersSource, 'successor'>>(source: T, at: string) {
  if (source?.kind !== 'drand') return source;
  const { chain } = source;
  const info = typeof chain === 'string' ? chains.find((known) => known.hash === chain) : chain;
  if (info === undefined || chainHash(info) !== info.hash) {
    throw new UtlysningError(
      'announcement.chain',
      'expected the hash of a known network, or the information of another',
    );
  }
  const round = roundAt(info, at);
  if (source.round !== undefined && source.round !== round) {
    throw new UtlysningError('announcement.round', `expected the first round from ${at}, ${round}`);
  }
  return { ...source, chain: info.hash, round };
}
