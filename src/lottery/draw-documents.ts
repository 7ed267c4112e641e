import { parseOrThrow } from '../parse/parse.js';
import { type HashedDocument, hashed, logDocument } from './documents.js';
import { factsOf } from './facts.js';
import { type DrawRecord, drawRecord } from './record.js';
import { seedDocument } from './seed.js';

/** The documents of a draw, with the names of their files. */
export interface DrawDocuments {
  /** `announcement.json`. */
  readonly announcement: HashedDocument;
  /** `others.txt`. */
  readonly others: HashedDocument;
  /** `entries.txt`. */
  readonly entries: HashedDocument;
  /** `seed.txt`. Its hash is the seed. */
  readonly seed: HashedDocument;
  /** `log.jsonl`. A timestamp of the log covers its first lines. */
  readonly log: HashedDocument;
}

/**
 * All documents of a draw, rebuilt from its record to the byte. A hash is what `sha256sum` prints of
 * the file.
 *
 * @throws {@link UtlysningError} `record.invalid` with the issues, and the errors of `seedDocument`.
 *
 * @example
 * ```ts
 * import { announceDraw, closeEntries, commitOthers, draw, drawDocuments } from 'utlysning';
 * import { quicknet } from 'utlysning/drand';
 *
 * const { announcement, sha256 } = announceDraw({
 *   drawId: 'd-1',
 *   closesAt: '2023-08-23T15:00:00Z',
 *   drawAt: '2023-08-23T15:15:33Z',
 *   sources: [{ kind: 'drand', chain: quicknet }],
 *   selection: { order: [], places: 1 },
 * });
 * const others = commitOthers({ announcement, others: [] });
 * const entries = closeEntries({ announcement, entries: [{ id: 'a', attributes: {} }], others });
 * const signature =
 *   'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92';
 * const revealed = [{ kind: 'drand', round: 123, signature }] as const;
 * const documents = drawDocuments(draw({ announcement, entries, others, revealed }));
 * documents.announcement.sha256 === sha256; // => true
 * documents.log.document; // => ''
 * ```
 */
export function drawDocuments(record: DrawRecord): DrawDocuments {
  const read = parseOrThrow(drawRecord, record, 'record.invalid');
  const { announcement, others, entries } = factsOf(read);
  const seed = hashed(seedDocument(read.announcement, read.revealed));
  return { announcement, others, entries, seed, log: hashed(logDocument(read.log)) };
}
