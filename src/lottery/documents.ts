import type { LogEvent } from '../allocation/log.js';
import { canonicalJson } from '../parse/canonical.js';
import { sha256Hex } from '../parse/hash.js';
import type { Announcement } from './announcement.js';

/** A document, and the SHA-256 of its bytes in UTF-8, in lower-case hexadecimal. */
export interface HashedDocument {
  /** The exact text to publish. */
  readonly document: string;
  /** Its SHA-256, as `sha256sum` prints it. */
  readonly sha256: string;
}

/** A document with its hash. */
export function hashed(document: string): HashedDocument {
  return { document, sha256: sha256Hex(document) };
}

/**
 * The text of `announcement.json`: RFC 8785 JSON without a line end. Its SHA-256 is the hash of the
 * announcement.
 */
export function announcementDocument(announcement: Announcement): string {
  return canonicalJson(announcement);
}

/** The text of `others.txt`. The lines are the hashes of the other applicants, in byte order. */
export function othersDocument(drawId: string, lines: readonly string[]): string {
  return text(['utlysning-others/2', `draw: ${drawId}`, `others: ${lines.length}`], lines);
}

/** What the head of an entry document binds. */
export interface EntryHead {
  /** The announcement. */
  readonly announcement: Announcement;
  /** The SHA-256 of the announcement document. */
  readonly announcementSha256: string;
  /** The number of hashes in the document of the others, and its SHA-256. */
  readonly others: { readonly count: number; readonly sha256: string };
}

/** The text of `entries.txt`. The lines are those of the entrants, in byte order. */
export function entryDocument(
  { announcement, announcementSha256, others }: EntryHead,
  lines: readonly string[],
): string {
  const head = [
    'utlysning-entries/2',
    `draw: ${announcement.drawId}`,
    `announcement: ${announcementSha256}`,
    `places: ${announcement.selection.places}`,
    `others: ${others.count} ${others.sha256}`,
    `entries: ${lines.length}`,
  ];
  return text(head, lines);
}

/** The text of `log.jsonl`, or of its first events: an event a line, RFC 8785. */
export function logDocument(log: readonly LogEvent[]): string {
  return text([], log.map(canonicalJson));
}

/** The lines of a document, each ended by LF. */
function text(head: readonly string[], lines: readonly string[]): string {
  return head.length + lines.length === 0 ? '' : `${[...head, ...lines].join('\n')}\n`;
}
