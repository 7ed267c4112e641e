import { MAX_ENTRANTS } from '../allocation/entrant.js';
import { refusal, UtlysningError } from '../parse/error.js';
import { byCodeUnit } from '../parse/order.js';
import { parseOrThrow } from '../parse/parse.js';
import { requireObject } from '../parse/require.js';
import { list } from '../parse/schema.js';
import { epochMs, type InstantInput } from '../time/instant.js';
import { type Announcement, announcement as announcementSchema } from './announcement.js';
import { others as othersCheck } from './checks/entries.js';
import { entropy } from './checks/entropy.js';
import { rules } from './checks/rules.js';
import type { HashedDocument } from './documents.js';
import { entrantIssues } from './entrant-rules.js';
import { type EntrantInput, entrant, lineOf } from './entry-line.js';
import { factsOf } from './facts.js';
import type { OthersList } from './others.js';
import { othersList } from './record.js';
import { requireChecks, unfinished } from './require-checks.js';

/** The closed entries of a draw. Publish `document` as `entries.txt` before the draw. */
export interface EntryList extends HashedDocument {
  /** A line for each entrant, in byte order. */
  readonly lines: readonly string[];
}

/** The input of {@link closeEntries}. */
export interface ClosingInput {
  /** The announcement of the draw. */
  readonly announcement: Announcement;
  /** The entrants, in any order. */
  readonly entries: readonly EntrantInput[];
  /** The other applicants, from {@link commitOthers}; also when there are none. */
  readonly others: Pick<OthersList, 'lines' | 'sha256'>;
  /** The time of the call. With it, a closing that is too early or too late is refused. */
  readonly now?: InstantInput;
}

/**
 * Closes the entries of a draw. The entrants, in any order, give one list with one hash.
 *
 * @throws {@link UtlysningError} `announcement.invalid`; `entries.invalid`, with an issue for each
 * entrant that has another form, other attributes than announced (`entrant.attributes`,
 * `entrant.number`), or the id of another (`duplicate`); `entries.too-early` and
 * `entries.source-public` when `now` is before the closing, or when a source may be public already;
 * `others.changed` for others of another draw; `entropy.too-few` when the sources have too few outcomes for so many entrants.
 *
 * @example
 * ```ts
 * import { announceDraw, closeEntries, commitOthers } from 'utlysning';
 * import { quicknet } from 'utlysning/drand';
 *
 * const { announcement } = announceDraw({
 *   drawId: 'd-1',
 *   closesAt: '2024-06-24T10:00:00+02:00',
 *   drawAt: '2024-06-26T12:00:00+02:00',
 *   sources: [{ kind: 'drand', chain: quicknet }],
 *   selection: { order: [], places: 1 },
 * });
 * const others = commitOthers({ announcement, others: [] });
 * const entries = ['b', 'a'].map((id) => ({ id, attributes: {} }));
 * closeEntries({ announcement, entries, others }).lines; // => ['a', 'b']
 * ```
 */
export function closeEntries(input: ClosingInput): EntryList {
  requireObject(input, 'entries.invalid', 'an announcement, entries and others');
  const announced = parseOrThrow(announcementSchema, input.announcement, 'announcement.invalid');
  if (input.now !== undefined) requireBetween(announced, epochMs(input.now));
  const entrants = parseOrThrow(list(entrant, MAX_ENTRANTS), input.entries, 'entries.invalid');
  const issues = entrantIssues(announced, entrants);
  if (issues.length > 0) throw refusal('entries.invalid', issues);
  const lines = entrants.map(lineOf).sort(byCodeUnit);
  const { lines: hashes, sha256 } = input.others ?? {};
  const others = parseOrThrow(othersList, { lines: hashes, sha256 }, 'others.invalid');
  const record = { ...unfinished(announced, lines), others };
  requireChecks([rules, othersCheck, entropy], record);
  return { lines, ...factsOf(record).entries };
}

/** A source may be public from the time of the draw on, so a later list can be chosen to fit. */
function requireBetween({ closesAt, drawAt }: Announcement, now: number): void {
  if (now < epochMs(closesAt)) {
    throw new UtlysningError('entries.too-early', 'expected a time at or after closesAt');
  }
  if (now >= epochMs(drawAt)) {
    throw new UtlysningError('entries.source-public', 'expected a time before drawAt');
  }
}
