import { hash, sha256Hex } from '../parse/hash.js';
import { object } from '../parse/schema.js';
import { logDocument } from './documents.js';
import { drawId } from './draw-id.js';
import { listsOf } from './facts.js';
import type { Drawn } from './outcome.js';

/** The schema of a reference to a draw. */
export const drawReference = object({ drawId, entries: hash, seed: hash, log: hash });

/** Which draw decided, and after which events. Each hash is what `sha256sum` prints of its file. */
export interface DrawReference {
  /** The id of the draw. */
  readonly drawId: string;
  /** SHA-256 of `entries.txt`, which binds the announcement and the list. */
  readonly entries: string;
  /** SHA-256 of `seed.txt`: the seed. */
  readonly seed: string;
  /** SHA-256 of `log.jsonl`, with all events that were counted. */
  readonly log: string;
}

/** The reference to a draw as its record stands. */
export function referenceToDraw(record: Drawn): DrawReference {
  const { announcement, seed, log } = record;
  const { entries } = listsOf(record);
  return {
    drawId: announcement.drawId,
    entries: entries.sha256,
    seed,
    log: sha256Hex(logDocument(log)),
  };
}
