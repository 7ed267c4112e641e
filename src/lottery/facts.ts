import type { DrawFacts } from './checks/check.js';
import { announcementDocument, entryDocument, hashed, othersDocument } from './documents.js';
import type { HandedIn } from './handed-in.js';
import { type Outcome, outcomeOf } from './outcome.js';
import type { DrawRecord } from './record.js';
import { usedSources } from './used-source.js';

/** What the checks of a draw are made on: its record, the documents that follow from it, and copies. */
export function factsOf(record: DrawRecord, handedIn: HandedIn = {}): DrawFacts {
  const { announcement, revealed } = record;
  const announced = hashed(announcementDocument(announcement));
  const others = hashed(othersDocument(announcement.drawId, record.others.lines));
  const head = {
    announcement,
    announcementSha256: announced.sha256,
    others: { count: record.others.lines.length, sha256: others.sha256 },
  };
  let outcome: Outcome | undefined;
  let isComputed = false;
  return {
    record,
    announcement: announced,
    others,
    entries: hashed(entryDocument(head, record.entries.lines)),
    used: usedSources(announcement.sources, revealed),
    handedIn,
    outcome() {
      if (!isComputed) outcome = outcomeOf(record);
      isComputed = true;
      return outcome;
    },
  };
}
