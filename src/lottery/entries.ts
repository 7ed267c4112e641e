import { refusal, UtlysningError } from '../parse/error.js';
import { sha256Hex } from '../parse/hash.js';
import { MAX_ISSUES } from '../parse/issue.js';
import { isKey, KEY_EXPECTED } from '../parse/key.js';
import { byCodeUnit } from '../parse/order.js';
import { type Announcement, MAX_ENTRANTS } from './announcement.js';
import { MAX_POOL_SIZE } from './methods/rfc3797.js';

/** The entrants of a draw, to be published after the closing and before the draw. */
export interface EntryList {
  /** The ids, each once, in code-unit order. */
  readonly ids: readonly string[];
  /** SHA-256 of the document, in lower-case hexadecimal. */
  readonly sha256: string;
  /** The exact text to publish, in UTF-8. Each line ends with LF. */
  readonly document: string;
}

/**
 * Closes the entries of a draw. The ids, in any order, give one list with one hash.
 *
 * @throws {@link UtlysningError} `entries.invalid`, with an issue for each id that is not 1 to 200
 * characters of printable ASCII without a blank (`invalid-format`) or that is repeated
 * (`entries.duplicate`); `entries.too-many` for more than ten million ids, or 65 535 for `rfc3797`.
 *
 * @example
 * ```ts
 * import { announceDraw, closeEntries } from 'utlysning';
 *
 * const lotto = { kind: 'numbers', name: 'Lotto' } as const;
 * const times = { closesAt: '2024-06-24T10:00:00+02:00', drawAt: '2024-06-26T12:00:00+02:00' };
 * const announcement = announceDraw({ drawId: 'd-1', places: 1, ...times, sources: [lotto] });
 * closeEntries(announcement, ['b', 'a']).document;
 * // => 'utlysning-entries/1\ndraw: d-1\nplaces: 1\nentries: 2\na\nb\n'
 * ```
 */
export function closeEntries(announcement: Announcement, ids: readonly string[]): EntryList {
  const maximum = announcement.method === 'rfc3797' ? MAX_POOL_SIZE : MAX_ENTRANTS;
  if (ids.length > maximum) {
    throw new UtlysningError('entries.too-many', `expected at most ${maximum} entrants`);
  }
  const malformed = [...ids].flatMap((id, index) => (isKey(id) ? [] : [index]));
  refuse(malformed, 'invalid-format', KEY_EXPECTED);
  const sorted = [...ids].sort(byCodeUnit);
  if (sorted.some((id, index) => id === sorted[index + 1])) {
    const seen = new Set<string>();
    const repeated = ids.flatMap((id, index) => (seen.size === seen.add(id).size ? [index] : []));
    refuse(repeated, 'entries.duplicate', 'expected each id once');
  }
  const document = entryDocument(announcement, sorted);
  return { ids: sorted, sha256: sha256Hex(document), document };
}

/** The exact text that the hash of an entry list covers. */
export function entryDocument(
  { drawId, places }: Pick<Announcement, 'drawId' | 'places'>,
  ids: readonly string[],
): string {
  const head = `utlysning-entries/1\ndraw: ${drawId}\nplaces: ${places}\nentries: ${ids.length}\n`;
  return ids.length === 0 ? head : `${head}${ids.join('\n')}\n`;
}

function refuse(indexes: readonly number[], code: string, message: string): void {
  if (indexes.length === 0) return;
  const issues = indexes.slice(0, MAX_ISSUES).map((index) => ({ path: [index], code, message }));
  throw refusal('entries.invalid', issues);
}
