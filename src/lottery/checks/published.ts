import { type AnswerOf, met, notMet, undetermined } from '../../criteria/criterion.js';
import { canonicalJson } from '../../parse/canonical.js';
import type { JsonValue } from '../../parse/json.js';
import { isPlainObject } from '../../parse/merge-patch.js';
import { readJson } from '../../parse/read-json.js';
import type { Announcement } from '../announcement.js';
import { announcementSha256Of, type Copy, sha256Of } from '../handed-in.js';
import type { DrawCheck } from './check.js';

/** The reasons of the checks `published-announcement` and `published-entries`. */
export interface PublishedReasons {
  /** Met: the announcement is the one that was handed in. */
  'published.announcement-same': Record<never, never>;
  /** Not met: the announcement is not the one that was handed in. */
  'published.announcement-differs': Differs & {
    /** The keys whose values differ, where the announcement itself was handed in. */
    readonly keys: readonly string[];
  };
  /** Undetermined: no announcement was handed in. */
  'published.announcement-not-given': Record<never, never>;
  /** Met: the list is the one that was handed in. */
  'published.entries-same': Record<never, never>;
  /** Not met: the list is not the one that was handed in. */
  'published.entries-differ': Differs;
  /** Undetermined: no list was handed in. */
  'published.entries-not-given': Record<never, never>;
}

/** @inline */
interface Differs {
  /** The hash of what was handed in. */
  readonly published: string;
  /** The hash of what the record has. */
  readonly recorded: string;
}

/** The check that the announcement is the one that somebody kept. */
export const publishedAnnouncement: DrawCheck = {
  id: 'published-announcement',
  check: ({ record, announcement, handedIn }): AnswerOf<PublishedReasons> => {
    const copy = handedIn.announcement;
    if (copy === undefined) return undetermined('published.announcement-not-given');
    const [published, recorded] = [announcementSha256Of(copy), announcement.sha256];
    if (published === recorded) return met('published.announcement-same');
    const keys = differingKeys(copy, record.announcement);
    return notMet('published.announcement-differs', { keys, published, recorded });
  },
};

/** The check that the list of entrants is the one that somebody kept. */
export const publishedEntries: DrawCheck = {
  id: 'published-entries',
  check: ({ entries, handedIn }): AnswerOf<PublishedReasons> => {
    const copy = handedIn.entries;
    if (copy === undefined) return undetermined('published.entries-not-given');
    const [published, recorded] = [sha256Of(copy), entries.sha256];
    return published === recorded
      ? met('published.entries-same')
      : notMet('published.entries-differ', { published, recorded });
  },
};

/** The keys of the announcement in the record whose values the copy does not have. */
function differingKeys(copy: Copy, announcement: Announcement): readonly string[] {
  const json = readJson(copy);
  const kept = json.ok && isPlainObject(json.value) ? json.value : undefined;
  if (kept === undefined) return [];
  const text = (value: unknown) => (value === undefined ? '' : canonicalJson(value as JsonValue));
  return Object.entries({ method: undefined, call: undefined, ...announcement })
    .filter(([key, value]) => text(kept[key]) !== text(value))
    .map(([key]) => key);
}
