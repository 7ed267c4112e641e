import { refusal, UtlysningError } from '../parse/error.js';
import { sha256Hex } from '../parse/hash.js';
import { MAX_ISSUES } from '../parse/issue.js';
import { isKey, KEY_EXPECTED } from '../parse/key.js';
import { byCodeUnit } from '../parse/order.js';
import { type Announcement, MOST_ENTRANTS } from './announcement.js';
import { LARGEST_POOL } from './methods/rfc3797.js';

/** The entrants of a draw, in the form that is published after closing and before the draw. */
export interface EntryList {
  /** Unique, in code-unit order. */
  readonly ids: readonly string[];
  /** SHA-256 of the document, in lower-case hexadecimal. */
  readonly sha256: string;
  /** The exact text to publish: UTF-8, each line ended by LF. */
  readonly document: string;
}

/**
 * Closes the entries of a draw: the ids, in any order, become a list with one form and one hash.
 *
 * @throws {@link UtlysningError} `entries.invalid`, with an issue for each id that is not 1 to 200
 * characters of printable ASCII without a blank (`invalid-format`) or that stands there twice
 * (`entries.duplicate`); `entries.too-many` beyond ten million, or 65 535 for `rfc3797`.
 *
 * @example
 * ```ts
 * import { announceDraw, closeEntries } from 'utlysning';
 *
 * const announcement = announceDraw({
 *   drawId: 'd-1',
 *   places: 1,
 *   closesAt: '2024-06-24T10:00:00+02:00',
 *   drawAt: '2024-06-26T12:00:00+02:00',
 *   sources: [{ kind: 'numbers', name: 'Lotto 26 June 2024' }],
 * });
 * closeEntries(announcement, ['b', 'a']).document;
 * // => 'utlysning-entries/1\ndraw: d-1\nplaces: 1\nentries: 2\na\nb\n'
 * ```
 */
export function closeEntries(announcement: Announcement, ids: readonly string[]): EntryList {
  const most = announcement.method === 'rfc3797' ? LARGEST_POOL : MOST_ENTRANTS;
  if (ids.length > most) {
    throw new UtlysningError('entries.too-many', `expected at most ${most} entrants`);
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

/** The exact text that the hash of an entry list is taken over. */
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
