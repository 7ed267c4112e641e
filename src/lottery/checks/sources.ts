import { type AnswerOf, type Criterion, criterion, met, notMet } from '../../criteria/criterion.js';
import { belongsTo, type Revealed } from '../revealed.js';
import type { Source } from '../source.js';

/** The reasons of the check `sources`. */
export interface SourcesReasons {
  /** Met: the organiser does not control all sources, and only the announced ones were revealed. */
  'sources.outside': {
    /** The kinds of the sources, in order. */
    readonly kinds: readonly string[];
  };
  /** Not met: the organiser controls every source. */
  'sources.organiser-only': Record<never, never>;
  /** Not met: a source was not revealed. */
  'sources.withheld': OfSource;
  /** Not met: another source was revealed. */
  'sources.substituted': OfSource;
}

/** @inline */
interface OfSource {
  /** The number of the announced source, from 1. */
  readonly position: number;
}

/** The facts of the check. Without `revealed`, only the announcement is checked. */
export interface SourcesFacts {
  readonly announcement: { readonly sources: readonly Source[] };
  readonly revealed: readonly Revealed[] | undefined;
}

/**
 * The check that the organiser does not control every source, and that exactly the announced sources
 * were revealed, in their order.
 */
export const sources: Criterion<SourcesFacts> = /* @__PURE__ */ criterion({
  id: 'sources',
  clauses: [],
  check: ({ announcement: { sources }, revealed }: SourcesFacts): AnswerOf<SourcesReasons> => {
    if (sources.every(({ kind }) => kind === 'secret')) return notMet('sources.organiser-only');
    if (revealed !== undefined) {
      const wrong = sources.findIndex((source, index) => !belongsTo(source, revealed[index]));
      const position = wrong + 1;
      if (wrong >= 0 && wrong >= revealed.length) return notMet('sources.withheld', { position });
      if (wrong >= 0) return notMet('sources.substituted', { position });
      if (revealed.length > sources.length) {
        return notMet('sources.substituted', { position: sources.length + 1 });
      }
    }
    return met('sources.outside', { kinds: sources.map(({ kind }) => kind) });
  },
});
