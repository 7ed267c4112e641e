import type * as z from 'zod/mini';
import { hash, sha256Hex } from '../parse/hash.js';
import { object } from '../parse/schema.js';
import { drawId } from './announcement.js';
import { logDocument } from './documents.js';
import { listsOf } from './facts.js';
import type { Drawn } from './outcome.js';

/** The schema of a reference to a draw. */
export const drawReference = object({
  /** The id of the draw. */
  drawId,
  /** SHA-256 of `entries.txt`, which binds the announcement and the list. */
  entries: hash,
  /** SHA-256 of `seed.txt`: the seed. */
  seed: hash,
  /** SHA-256 of `log.jsonl`, with all events that were counted. */
  log: hash,
});

/** Which draw decided, and after which events. Each hash is what `sha256sum` prints of its file. */
export interface DrawReference extends z.output<typeof drawReference> {}

/** The reference to a draw as its record stands. */
export function referenceToDraw(record: Drawn): DrawReference {
  const { drawId } = record.announcement;
  const entries = listsOf(record).entries.sha256;
  return { drawId, entries, seed: record.seed, log: sha256Hex(logDocument(record.log)) };
}
