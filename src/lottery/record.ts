import * as z from 'zod/mini';
import { hash } from '../parse/hash.js';
import { key } from '../parse/key.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { codedIssue, integer, list, object, pattern } from '../parse/schema.js';
import { announcement, MAX_ENTRANTS } from './announcement.js';
import { log } from './log.js';
import { MAX_POOL_SIZE } from './methods/rfc3797.js';
import { revealed } from './revealed.js';

const ranked = object({
  /** The rank, from 1. */
  rank: integer(1, MAX_ENTRANTS),
  /** The entrant. */
  id: key,
  /** The hash that decided the rank. Absent in a shuffle and when nothing was drawn. */
  ticket: z.optional(pattern(/^(?:[0-9a-f]{64}|[0-9a-f]{32})$/, 'expected a hash')),
  /** Whether the entrant has a place. Those without one are the reserve list. */
  place: z.boolean(),
});

/** The maximum length of a key of RFC 3797. The key is hashed again for each entrant. */
export const MAX_SEED_LENGTH = 2_000;

/** A SHA-256, or the key of RFC 3797 §4. */
const seed = z
  .string()
  .check(
    z.maxLength(MAX_SEED_LENGTH, { abort: true }),
    z.regex(/^(?:[0-9a-f]{64}|(?:(?:\d+\.)+\/)+)$/, 'expected a hash, or a key of RFC 3797'),
  );

/** The schema of a record. */
export const drawRecord = object({
  /** The version of the format. */
  format: z.literal('utlysning-draw/1'),
  /** The version of the library that drew. */
  library: z.optional(pattern(/^[ -~]{1,50}$/, 'expected a version')),
  /** The announcement that was published before entries closed. */
  announcement,
  /** The entrants. */
  entries: object({
    /** The ids, each once, in code-unit order. */
    ids: list(key, MAX_ENTRANTS),
    /** SHA-256 of the entry document. */
    sha256: hash,
  }),
  /** The values that the sources revealed. Empty when nothing was drawn. */
  revealed,
  /** The seed, or `null` when nothing was drawn because there was a place for everyone. */
  seed: z.nullable(seed),
  /** All entrants by rank, after the events of the log. */
  order: list(ranked, MAX_ENTRANTS),
  /** The events after the draw. */
  log,
}).check(
  z.superRefine(({ announcement, entries }, context) => {
    if (announcement.method !== 'rfc3797' || entries.ids.length <= MAX_POOL_SIZE) return;
    context.addIssue(
      codedIssue(['entries', 'ids'], 'too-big', `expected at most ${MAX_POOL_SIZE} items`),
    );
  }),
);

/** The complete record of a draw, to be published. It is plain JSON. */
export interface DrawRecord extends z.output<typeof drawRecord> {}

/** A draw record as input. A moment can be any `InstantInput`. */
export interface DrawRecordInput extends z.input<typeof drawRecord> {}

/** An entrant in the order of a draw. */
export type Ranked = DrawRecord['order'][number];

/**
 * Reads a record. It checks only the format; `verifyDraw` checks whether the record is true.
 *
 * @example
 * ```ts
 * import { parseDrawRecord } from 'utlysning';
 *
 * const parsed = parseDrawRecord({ format: 'utlysning-draw/2' });
 * parsed.ok ? '' : parsed.issues[0]?.path; // => ['format']
 * ```
 */
export const parseDrawRecord: Parser<DrawRecordInput, DrawRecord> = /* @__PURE__ */ parser(
  (input) => parseWith(drawRecord, input),
);
