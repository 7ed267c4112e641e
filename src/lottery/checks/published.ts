import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../../criteria/criterion.js';
import { canonicalJson } from '../../parse/canonical.js';
import type { JsonValue } from '../../parse/json.js';
import type { Announcement } from '../announcement.js';
import type { DrawRecord } from '../record.js';

/** The reasons of the check `published`. */
export interface PublishedReasons {
  /** Met: it is what was published. */
  'published.same': {
    /** Whether the announcement was handed in and compared. */
    readonly announcement: boolean;
    /** Whether the hash of the entries was. */
    readonly entries: boolean;
  };
  /** Not met: the announcement is another. */
  'published.announcement-differs': {
    /** The parts of it that differ. */
    readonly differs: readonly AnnouncedPart[];
  };
  /** Not met: the entries are others. */
  'published.entries-differ': {
    /** SHA-256 of the entry document, as it was published. */
    readonly published: string;
    /** As the record states it. */
    readonly recorded: string;
  };
  /** Undetermined: nothing was handed in to compare with. */
  'published.not-given': Record<never, never>;
}

/** What was published before the draw, as someone kept it. */
export interface Published {
  /** The announcement, from before entries closed. */
  readonly announcement?: Announcement;
  /** The SHA-256 of the entry document. */
  readonly entriesSha256?: string;
}

/** A part of an announcement that a record must share with what was published. */
export type AnnouncedPart = (typeof FIELDS)[number];

const FIELDS = ['drawId', 'call', 'places', 'closesAt', 'drawAt', 'method', 'sources'] as const;

/**
 * The check that the record is of the draw that was announced, among the entries that were
 * published. Who has kept neither cannot know: the check is then recommended and undetermined.
 */
export function published({ announcement, entriesSha256 }: Published): Criterion<DrawRecord> {
  const nothing = announcement === undefined && entriesSha256 === undefined;
  return criterion({
    id: 'published',
    level: nothing ? 'recommended' : 'required',
    clauses: [],
    check: (record: DrawRecord): AnswerOf<PublishedReasons> => {
      if (nothing) return undetermined('published.not-given');
      if (announcement !== undefined) {
        const differs = FIELDS.filter(
          (field) => textOf(announcement[field]) !== textOf(record.announcement[field]),
        );
        if (differs.length > 0) return notMet('published.announcement-differs', { differs });
      }
      const recorded = record.entries.sha256;
      if (entriesSha256 !== undefined && entriesSha256 !== recorded) {
        return notMet('published.entries-differ', { published: entriesSha256, recorded });
      }
      return met('published.same', {
        announcement: announcement !== undefined,
        entries: entriesSha256 !== undefined,
      });
    },
  });
}

/** A part of an announcement as a text that is the same whatever the order of its keys. */
function textOf(part: JsonValue | undefined): string {
  return part === undefined ? '' : canonicalJson(part);
}
