import { type AnswerOf, type Criterion, criterion, met, notMet } from '../../criteria/criterion.js';
import { sha256Hex } from '../../shape/hash.js';
import { entryDocument } from '../entries.js';
import type { DrawRecord } from '../record.js';

/** The reasons of the check `entries`. */
export interface EntriesReasons {
  'entries.intact': { readonly entries: number; readonly sha256: string };
  'entries.doubled': { readonly id: string };
  /** `id` is the first that stands after one that it should stand before. */
  'entries.reordered': { readonly id: string };
  'entries.changed': { readonly computed: string; readonly recorded: string };
}

/** The check that the entries are unique, in code-unit order, and hash to what the record states. */
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
