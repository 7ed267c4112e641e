import { type AnswerOf, type Criterion, criterion, met, notMet } from '../../criteria/criterion.js';
import { belongsTo, type Revealed } from '../revealed.js';
import type { Source } from '../source.js';

/** The reasons of the check `sources`. */
export interface SourcesReasons {
  /** Met: the organiser does not control them all, and just these were revealed. */
  'sources.outside': {
    /** What they are, in order. */
    readonly kinds: readonly string[];
  };
  /** Not met: every source is the organiser's own. */
  'sources.organiser-only': Record<never, never>;
  /** Not met: a source was not revealed. */
  'sources.withheld': OfSource;
  /** Not met: something else was revealed. */
  'sources.substituted': OfSource;
}

/** @inline */
interface OfSource {
  /** Which of the announced sources, from 1. */
  readonly position: number;
}

/** What the check looks at; without `revealed`, at the announcement alone. */
export interface SourcesFacts {
  readonly announcement: { readonly sources: readonly Source[] };
  readonly revealed: readonly Revealed[] | undefined;
}

/**
 * The check that at least one source lies outside the organiser's control, and that just the
 * announced sources were revealed, in their order.
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
