import * as z from 'zod/mini';
import { attribute, entryLine, MAX_ENTRANTS } from '../allocation/entrant.js';
import { logSchema } from '../allocation/log.js';
import { hash } from '../parse/hash.js';
import { key } from '../parse/key.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { readJson } from '../parse/read-json.js';
import { integer, list, object } from '../parse/schema.js';
import { announcement } from './announcement.js';
import { revealed } from './revealed.js';
import { timestamps } from './timestamps.js';

const ranked = object({
  /** The rank after the log, from 1. */
  rank: integer(1, MAX_ENTRANTS),
  /** The entrant. */
  id: key,
  /** The hash that ranks the entrant. Absent with the methods `shuffle` and `rfc3797`. */
  ticket: z.optional(hash),
  /** The pool that the place is of: `first`, the id of a quota, or `open`. Absent without a place. */
  place: z.optional(attribute),
});

/** The schema of the list of entrants. */
export const entryList = object({
  /** A line for each entrant, in byte order. */
  lines: list(entryLine, MAX_ENTRANTS),
  /** SHA-256 of the entry document. */
  sha256: hash,
});

/** The schema of the list of other applicants. */
export const othersList = object({
  /** A hash for each, in byte order. */
  lines: list(hash, MAX_ENTRANTS),
  /** SHA-256 of the document of the others. */
  sha256: hash,
});

/** The schema of a record. */
export const drawRecord = object({
  /** The version of the format. */
  format: z.literal('utlysning-draw/2'),
  /** The announcement that was published before entries closed. */
  announcement,
  /** The entrants. */
  entries: entryList,
  /** The other applicants, who can still be let in. */
  others: othersList,
  /** The values that the sources revealed, in the announced order. */
  revealed,
  /** SHA-256 of the seed document. */
  seed: hash,
  /** All entrants by rank, as things stand after the log. */
  order: list(ranked, MAX_ENTRANTS),
  /** The events after the draw. */
  log: logSchema,
  /** Proof that documents existed at a time. */
  timestamps: z.optional(timestamps),
});

/** The complete record of a draw, to be published. It is plain JSON. */
export interface DrawRecord extends z.output<typeof drawRecord> {}

/** An entrant in the order of a draw. */
export type Ranked = DrawRecord['order'][number];

/**
 * Reads a record: the bytes or the text of its file, or its JSON. A text is read strictly, so that
 * everybody reads the same: UTF-8, no key twice, whole numbers without `.` and `e`. It checks only
 * the format; `verifyDraw` checks whether the record is true.
 *
 * @example
 * ```ts
 * import { parseDrawRecord } from 'utlysning';
 *
 * const parsed = parseDrawRecord('{ "format": "utlysning-draw/2", "format": "utlysning-draw/2" }');
 * parsed.ok ? '' : parsed.issues[0]?.code; // => 'key.twice'
 * ```
 */
export const parseDrawRecord: Parser<DrawRecord, DrawRecord> = /* @__PURE__ */ parser((input) => {
  // `isView` asks nothing of a proxy that was revoked; `instanceof` alone would throw.
  const isBytes = ArrayBuffer.isView(input) && input instanceof Uint8Array;
  const isFile = typeof input === 'string' || isBytes;
  const json = isFile ? readJson(input) : { ok: true as const, value: input };
  return json.ok ? parseWith(drawRecord, json.value) : json;
});
