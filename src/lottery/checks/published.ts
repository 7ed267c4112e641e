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
  /** Met: the record agrees with what was published. */
  'published.same': {
    /** Whether the announcement was compared. */
    readonly announcement: boolean;
    /** Whether the hash of the entries was compared. */
    readonly entries: boolean;
  };
  /** Not met: the announcement of the record differs from the published one. */
  'published.announcement-differs': {
    /** The parts that differ. */
    readonly differs: readonly AnnouncedPart[];
  };
  /** Not met: the entries differ from the published ones. */
  'published.entries-differ': {
    /** The published SHA-256 of the entry document. */
    readonly published: string;
    /** The recorded one. */
    readonly recorded: string;
  };
  /** Undetermined: nothing was passed to compare with. */
  'published.not-given': Record<never, never>;
}

/** What was published before the draw, from a copy that somebody kept. */
export interface Published {
  /** The announcement, which was published before entries closed. */
  readonly announcement?: Announcement;
  /** The SHA-256 of the entry document. */
  readonly entriesSha256?: string;
}

/** A part of an announcement that has to be the same in the record. */
export type AnnouncedPart = (typeof FIELDS)[number];

const FIELDS = ['drawId', 'call', 'places', 'closesAt', 'drawAt', 'method', 'sources'] as const;

/**
 * The check that the record has the published announcement and the published entries. Without either
 * the check is undetermined, and recommended so that it does not decide the outcome.
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
          (field) => comparable(announcement[field]) !== comparable(record.announcement[field]),
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

/** A text for comparison that does not depend on the order of keys. */
function comparable(part: JsonValue | undefined): string {
  return part === undefined ? '' : canonicalJson(part);
}
