import { UtlysningError } from '../parse/error.js';
import { sha256Hex } from '../parse/hash.js';
import { parseOrThrow } from '../parse/parse.js';
import { requireObject } from '../parse/require.js';
import { type Announcement, announcement as announcementSchema } from './announcement.js';
import { beaconRound } from './checks/beacon.js';
import { commitment } from './checks/commitment.js';
import { entries as entriesCheck, others as othersCheck } from './checks/entries.js';
import { numbers } from './checks/numbers.js';
import { rules } from './checks/rules.js';
import { sources } from './checks/sources.js';
import type { EntryList } from './entries.js';
import type { OthersList } from './others.js';
import { outcomeOf } from './outcome.js';
import { type DrawRecord, entryList, othersList } from './record.js';
import { requireChecks } from './require-checks.js';
import { type Revealed, revealed as revealedSchema } from './revealed.js';
import { seedDocument } from './seed.js';

/** The input of {@link draw}. */
export interface DrawInput {
  /** The announcement of the draw. */
  readonly announcement: Announcement;
  /** The closed entries, from `closeEntries`. */
  readonly entries: Pick<EntryList, 'lines' | 'sha256'>;
  /** The other applicants, from `commitOthers`. */
  readonly others: Pick<OthersList, 'lines' | 'sha256'>;
  /** What each source gave, in the announced order. */
  readonly revealed: readonly Revealed[];
}

/**
 * Makes the record of a draw from its announcement, its lists and what the sources gave. The same
 * input gives the same bytes. A secret that was not out before `drawAt` is `withheld`, for ever.
 *
 * The signature of a beacon is not checked here; `verifyDraw` checks it.
 *
 * @throws {@link UtlysningError} `announcement.invalid`, `entries.invalid`, `others.invalid` and
 * `revealed.invalid` with the issues; and the reason of a check of `verifyDraw` that would not be met,
 * such as `entries.changed` for another list than the closed one, `sources.withheld`,
 * `sources.substituted`, `numbers.unfit`, `commitment.broken` and `beacon.round-substituted`.
 *
 * @example
 * ```ts
 * import { announceDraw, closeEntries, commitOthers, draw } from 'utlysning';
 *
 * const { announcement } = announceDraw({
 *   drawId: 'd-1',
 *   closesAt: '2024-06-24T10:00:00+02:00',
 *   drawAt: '2024-06-26T12:00:00+02:00',
 *   sources: [
 *     {
 *       kind: 'numbers', name: 'Lotto 26 June 2024', count: 7, from: 1, to: 34,
 *       repeat: false, order: 'ascending', outside: true,
 *     },
 *   ],
 *   selection: { order: [], places: 1 },
 * });
 * const others = commitOthers({ announcement, others: [] });
 * const entrants = ['a', 'b', 'c'].map((id) => ({ id, attributes: {} }));
 * const entries = closeEntries({ announcement, entries: entrants, others });
 * const revealed = [{ kind: 'numbers', numbers: [1, 4, 9, 16, 25, 30, 34] }] as const;
 * const record = draw({ announcement, entries, others, revealed });
 * record.order.map(({ place }) => place); // => ['open', undefined, undefined]
 * ```
 */
export function draw(input: DrawInput): DrawRecord {
  requireObject(input, 'announcement.invalid', 'an announcement, lists and what was revealed');
  const announced = parseOrThrow(announcementSchema, input.announcement, 'announcement.invalid');
  const entries = parseOrThrow(entryList, listOf(input.entries), 'entries.invalid');
  const others = parseOrThrow(othersList, listOf(input.others), 'others.invalid');
  const revealed = parseOrThrow(revealedSchema, input.revealed, 'revealed.invalid');
  const drawn = { announcement: announced, entries, others, revealed, seed: '', log: [] };
  const record = { format: 'utlysning-draw/2' as const, ...drawn, order: [] };
  requireChecks(
    [rules, entriesCheck, othersCheck, sources, numbers, commitment, beaconRound],
    record,
  );
  const seed = sha256Hex(seedDocument(announced, revealed));
  return withOrder({ ...record, seed });
}

/** The record with the order that follows from the rest of it. */
export function withOrder(record: DrawRecord): DrawRecord {
  const outcome = outcomeOf(record);
  if (outcome?.ok) return { ...record, order: outcome.order };
  if (outcome === undefined) {
    throw new UtlysningError('record.invalid', 'expected a record that verifyDraw accepts');
  }
  const { index, code } = outcome.issue;
  throw new UtlysningError(code, `Event ${index + 1} of the log cannot have happened`);
}

/** The lines and the hash of a list, without its document. */
function listOf(list: Pick<EntryList, 'lines' | 'sha256'>): unknown {
  return { lines: list?.lines, sha256: list?.sha256 };
}
