import { type AnswerOf, met, notMet } from '../../criteria/criterion.js';
import { lineTest } from '../entrant-rules.js';
import { entrantOf } from '../entry-line.js';
import type { DrawCheck } from './check.js';

/** The reasons of the checks `entries` and `others`. */
export interface EntriesReasons {
  /** Met: the list of entrants has the recorded hash. */
  'entries.intact': {
    /** The number of entrants. */
    readonly entrants: number;
    /** SHA-256 of the entry document. */
    readonly sha256: string;
  };
  /** Not met: an entrant is repeated. */
  'entries.doubled': OfEntrant;
  /** Not met: the lines are not in byte order. */
  'entries.reordered': OfEntrant;
  /** Not met: an entrant does not have the announced attributes and no others. */
  'entries.attributes': OfEntrant;
  /** Not met: what is sorted on or summed is not a whole number that it can be. */
  'entries.number': OfEntrant;
  /** Not met: the list of entrants does not have the recorded hash. */
  'entries.changed': Changed;
  /** Met: the list of other applicants has the recorded hash. */
  'others.intact': {
    /** The number of other applicants. */
    readonly others: number;
    /** SHA-256 of the document of the others. */
    readonly sha256: string;
  };
  /** Not met: the hashes are not in byte order, each once. */
  'others.reordered': Record<never, never>;
  /** Not met: the list of other applicants does not have the recorded hash. */
  'others.changed': Changed;
}

/** @inline */
interface OfEntrant {
  /** The first such entrant. */
  readonly id: string;
}

/** @inline */
interface Changed {
  /** The hash of the list. */
  readonly computed: string;
  /** The recorded hash. */
  readonly recorded: string;
}

/** The check that the entrants are unique, in byte order, as announced, and have the recorded hash. */
export const entries: DrawCheck = {
  id: 'entries',
  check: ({ record, entries: { sha256: computed } }): AnswerOf<EntriesReasons> => {
    const { lines, sha256: recorded } = record.entries;
    const problemOf = lineTest(record.announcement);
    let before = { line: '', id: '' };
    for (const line of lines) {
      const { id } = entrantOf(line);
      if (id === before.id) return notMet('entries.doubled', { id });
      if (line < before.line) return notMet('entries.reordered', { id });
      const problem = problemOf(line);
      if (problem === 'entrant.attributes') return notMet('entries.attributes', { id });
      if (problem === 'entrant.number') return notMet('entries.number', { id });
      before = { line, id };
    }
    return computed === recorded
      ? met('entries.intact', { entrants: lines.length, sha256: computed })
      : notMet('entries.changed', { computed, recorded });
  },
};

/** The check that the hashes of other applicants are in byte order, and have the recorded hash. */
export const others: DrawCheck = {
  id: 'others',
  check: ({ record, others: { sha256: computed } }): AnswerOf<EntriesReasons> => {
    const { lines, sha256: recorded } = record.others;
    if (lines.some((line, at) => at > 0 && line <= (lines[at - 1] ?? ''))) {
      return notMet('others.reordered');
    }
    return computed === recorded
      ? met('others.intact', { others: lines.length, sha256: computed })
      : notMet('others.changed', { computed, recorded });
  },
};
