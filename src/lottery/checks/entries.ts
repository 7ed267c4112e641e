import { type AnswerOf, type Criterion, criterion, met, notMet } from '../../criteria/criterion.js';
import { sha256Hex } from '../../parse/hash.js';
import { entryDocument } from '../entries.js';
import type { DrawRecord } from '../record.js';

/** The reasons of the check `entries`. */
export interface EntriesReasons {
  /** Met: the entries have the recorded hash. */
  'entries.intact': {
    /** The number of entries. */
    readonly entries: number;
    /** SHA-256 of the entry document. */
    readonly sha256: string;
  };
  /** Not met: an entrant is repeated. */
  'entries.doubled': {
    /** The first such entrant. */
    readonly id: string;
  };
  /** Not met: the entries are not in code-unit order. */
  'entries.reordered': {
    /** The first entrant that is less than the one before it. */
    readonly id: string;
  };
  /** Not met: the entries do not have the recorded hash. */
  'entries.changed': {
    /** The hash of the entries. */
    readonly computed: string;
    /** The recorded hash. */
    readonly recorded: string;
  };
}

/** The check that the entries are unique, in code-unit order, and have the recorded hash. */
export const entries: Criterion<DrawRecord> = /* @__PURE__ */ criterion({
  id: 'entries',
  clauses: [],
  check: ({ announcement, entries: { ids, sha256 } }: DrawRecord): AnswerOf<EntriesReasons> => {
    for (let index = 1; index < ids.length; index += 1) {
      const [before = '', id = ''] = [ids[index - 1], ids[index]];
      if (before === id) return notMet('entries.doubled', { id });
      if (before > id) return notMet('entries.reordered', { id });
    }
    const computed = sha256Hex(entryDocument(announcement, ids));
    return computed === sha256
      ? met('entries.intact', { entries: ids.length, sha256 })
      : notMet('entries.changed', { computed, recorded: sha256 });
  },
});
