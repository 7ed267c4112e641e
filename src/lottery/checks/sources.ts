import { type AnswerOf, met, notMet } from '../../criteria/criterion.js';
import { chains as knownChains, type NetworkClock } from '../../drand/network.js';
import { roundAt } from '../../drand/round.js';
import { epochMs } from '../../time/instant.js';
import type { Source, Successor } from '../source.js';
import { successorOf } from '../used-source.js';
import type { DrawCheck, DrawFacts, OfSource } from './check.js';

/** The reasons of the check `sources`. */
export interface SourcesReasons {
  /** Met: each announced source gave a value, and no other did. */
  'sources.as-announced': {
    /** The kinds of the sources, in order. */
    readonly kinds: readonly string[];
  };
  /** Not met: a source or a successor is announced twice. */
  'sources.repeated': OfSource;
  /** Not met: numbers cannot come as announced: no range, or too few for so many without repetition. */
  'sources.range': OfSource;
  /** Not met: a successor has another round than the first from its time on. */
  'sources.successor-round': OfSource & {
    /** The first round. */
    readonly expected: number;
  };
  /** Not met: a source has no value. */
  'sources.withheld': OfSource;
  /** Not met: a value is of another source. */
  'sources.substituted': OfSource;
}

/** The check that the sources can be used as announced, and that the values are of them, in order. */
export const sources: DrawCheck = {
  id: 'sources',
  check: (facts): AnswerOf<SourcesReasons> => {
    const problem = announcedSources.check(facts);
    if (problem?.outcome === 'not-met') return problem;
    const { record, used } = facts;
    const announced = record.announcement.sources;
    const matched = new Set(used.map(({ position }) => position));
    const wrong = announced.findIndex((_, at) => !matched.has(at + 1));
    const position = wrong + 1;
    if (wrong >= 0 && wrong >= record.revealed.length)
      return notMet('sources.withheld', { position });
    if (wrong >= 0) return notMet('sources.substituted', { position });
    if (record.revealed.length > announced.length) {
      return notMet('sources.substituted', { position: announced.length + 1 });
    }
    return met('sources.as-announced', { kinds: announced.map(({ kind }) => kind) });
  },
};

/** The part of the check that needs no values: no source stands twice, and each can come. */
export const announcedSources = {
  id: 'sources',
  check: ({
    record: { announcement, revealed },
    handedIn: { chains = knownChains },
  }: DrawFacts): AnswerOf<SourcesReasons> | undefined => {
    const names = new Set<string>();
    for (const [at, source] of announcement.sources.entries()) {
      const position = at + 1;
      const successor = successorOf(source);
      for (const one of successor === undefined ? [source] : [source, successor.source]) {
        if (names.size === names.add(nameOf(one)).size) {
          return notMet('sources.repeated', { position });
        }
        if (!hasRange(one)) return notMet('sources.range', { position });
      }
      const given = revealed[at];
      const isUsed = given !== undefined && given.kind !== 'secret' && given.successor === true;
      // The round of a successor that was used is one of the check `beacon-round`.
      const expected = successor && !isUsed ? otherRound(successor, chains) : undefined;
      if (expected !== undefined) return notMet('sources.successor-round', { position, expected });
    }
    return undefined;
  },
};

/** The first round of a known network from the time of a successor on, where another is announced. */
function otherRound({ from, source }: Successor, chains: readonly NetworkClock[]) {
  const clock = source.kind === 'drand' && chains.find(({ hash }) => hash === source.chain);
  if (!clock) return undefined;
  const first = epochMs(from) < clock.genesisTime * 1000 ? 1 : roundAt(clock, from);
  return source.round === first ? undefined : first;
}

/** Whether numbers can come as announced. */
function hasRange(source: Source | Successor['source']): boolean {
  if (source.kind !== 'numbers') return true;
  const { from, to, count, repeat } = source;
  return from < to && (repeat || count <= to - from + 1);
}

function nameOf(source: Source | Successor['source']): string {
  if (source.kind === 'drand') return `drand ${source.chain}`;
  return source.kind === 'secret' ? `secret ${source.commitment}` : `numbers ${source.name}`;
}
