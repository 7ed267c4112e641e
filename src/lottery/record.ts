import * as z from 'zod/mini';
import { hash } from '../parse/hash.js';
import { key } from '../parse/key.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { codedIssue, integer, list, object, pattern } from '../parse/schema.js';
import { announcement, MOST_ENTRANTS } from './announcement.js';
import { log } from './log.js';
import { LARGEST_POOL } from './methods/rfc3797.js';
import { revealed } from './revealed.js';

const ranked = object({
  /** From 1. */
  rank: integer(1, MOST_ENTRANTS),
  /** The entrant. */
  id: key,
  /** The hash that decided the rank; absent when nothing was drawn, and in a shuffle. */
  ticket: z.optional(pattern(/^(?:[0-9a-f]{64}|[0-9a-f]{32})$/, 'expected a hash')),
  /** Whether the entrant has a place; the others are the reserve list. */
  place: z.boolean(),
});

/** The longest key of RFC 3797: it is hashed anew for each entrant of the pool. */
export const LONGEST_SEED = 2_000;

/** A SHA-256, or the key of RFC 3797 §4. */
const seed = z
  .string()
  .check(
    z.maxLength(LONGEST_SEED, { abort: true }),
    z.regex(/^(?:[0-9a-f]{64}|(?:(?:\d+\.)+\/)+)$/, 'expected a hash, or a key of RFC 3797'),
  );

/** The schema of a record. */
export const drawRecord = object({
  /** The version of the bytes: a reader that does not know it refuses. */
  format: z.literal('utlysning-draw/1'),
  /** The version of the library that drew, where it was one. */
  library: z.optional(pattern(/^[ -~]{1,50}$/, 'expected a version')),
  /** What was published before entries closed. */
  announcement,
  /** Who entered. */
  entries: object({
    /** Unique, in code-unit order. */
    ids: list(key, MOST_ENTRANTS),
    /** SHA-256 of the entry document. */
    sha256: hash,
  }),
  /** What the sources gave; empty when there was nothing to draw. */
  revealed,
  /** `null` when nothing was drawn, because there was a place for everyone. */
  seed: z.nullable(seed),
  /** Everyone, the first place first. */
  order: list(ranked, MOST_ENTRANTS),
  /** What happened after the draw; `order` is how things stand now. */
  log,
}).check(
  z.superRefine(({ announcement, entries }, context) => {
    if (announcement.method !== 'rfc3797' || entries.ids.length <= LARGEST_POOL) return;
    context.addIssue(
      codedIssue(['entries', 'ids'], 'too-big', `expected at most ${LARGEST_POOL} items`),
    );
  }),
);

/**
 * The whole transcript of a draw, as it is published: plain JSON.
 */
export interface DrawRecord extends z.output<typeof drawRecord> {}

/** A draw record as it may be handed in: a moment may be any `InstantInput`. */
export interface DrawRecordInput extends z.input<typeof drawRecord> {}

/** An entrant in the order of a draw. */
export type Ranked = DrawRecord['order'][number];

/**
 * Reads a record. It checks the shape alone; whether the record is true is what `verifyDraw` says.
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
