import {
  announcementDocument,
  entryDocument,
  type HashedDocument,
  hashed,
  othersDocument,
} from './documents.js';
import type { ReadHandedIn } from './handed-in.js';
import { type Drawn, type Outcome, outcomeOf } from './outcome.js';
import type { DrawRecord } from './record.js';
import { usedSources } from './used-source.js';

/** What the checks of a draw are made on: its record, the documents that follow from it, and copies. */
export function factsOf(record: DrawRecord, handedIn: ReadHandedIn = {}) {
  let computed: { readonly outcome: Outcome | undefined } | undefined;
  return {
    record,
    ...listsOf(record),
    used: usedSources(record.announcement.sources, record.revealed),
    handedIn,
    /** The order and the places after the log, computed once. */
    outcome(): Outcome | undefined {
      computed ??= { outcome: outcomeOf(record) };
      return computed.outcome;
    },
  };
}

/** The documents that are published before a draw. */
export function listsOf({
  announcement,
  others: { lines },
  entries,
}: Drawn): Readonly<Record<'announcement' | 'others' | 'entries', HashedDocument>> {
  const announced = hashed(announcementDocument(announcement));
  const others = hashed(othersDocument(announcement.drawId, lines));
  const head = {
    announcement,
    announcementSha256: announced.sha256,
    others: { count: lines.length, sha256: others.sha256 },
  };
  return { announcement: announced, others, entries: hashed(entryDocument(head, entries.lines)) };
}
