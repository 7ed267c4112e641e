import { randomnessOf } from '../drand/beacon.js';
import { refusal, UtlysningError } from '../parse/error.js';
import { parseOrThrow } from '../parse/parse.js';
import { version } from '../version.js';
import { type Announcement, announcement as announcementSchema } from './announcement.js';
import { closeEntries, type EntryList } from './entries.js';
import { replay } from './log.js';
import { isDrawNeeded, orderBy, seedBy } from './order.js';
import { type DrawRecord, MAX_SEED_LENGTH } from './record.js';
import { belongsTo, commitmentTo, type Revealed, revealed as revealedSchema } from './revealed.js';

/**
 * Makes the record of a draw from its announcement, its closed entries and the values that the
 * sources revealed. The same input gives the same bytes. If there are places for all entrants,
 * nothing is drawn: the seed is `null`, everyone has a place, and nothing has to be revealed.
 *
 * The signature of a beacon is not checked here; `verifyDraw` checks it.
 *
 * @throws {@link UtlysningError} `announcement.invalid` and `revealed.invalid` with the issues;
 * `entries.invalid`, or `entries.changed` when the list was not closed for this announcement;
 * `revealed.sources` when the revealed values are not of the announced sources in their order;
 * `secret.length`; `secret.commitment` for another secret than the committed one; `beacon.round`
 * for another round than the announced one; `beacon.randomness` for other randomness than that of
 * the signature; `beacon.hex`.
 *
 * @example
 * ```ts
 * import { announceDraw, closeEntries, draw } from 'utlysning';
 *
 * const lotto = { kind: 'numbers', name: 'Lotto' } as const;
 * const times = { closesAt: '2024-06-24T10:00:00+02:00', drawAt: '2024-06-26T12:00:00+02:00' };
 * const announcement = announceDraw({ drawId: 'd-1', places: 1, ...times, sources: [lotto] });
 * const entries = closeEntries(announcement, ['a', 'b', 'c']);
 * const record = draw(announcement, entries, [{ ...lotto, numbers: [4, 8, 15] }]);
 * record.order.filter(({ place }) => place).length; // => 1
 * ```
 */
export function draw(
  announcement: Announcement,
  entries: EntryList,
  revealed: readonly Revealed[],
): DrawRecord {
  const announced = parseOrThrow(announcementSchema, announcement, 'announcement.invalid');
  const { ids, sha256 } = closeEntries(announced, entries.ids);
  if (sha256 !== entries.sha256) {
    throw new UtlysningError(
      'entries.changed',
      'expected the entries that were closed for this announcement',
    );
  }
  const given = parseOrThrow(revealedSchema, revealed, 'revealed.invalid');
  const needed = isDrawNeeded(announced, ids.length);
  const complete = needed || given.length > 0 ? completed(announced, given) : given;
  const seed = needed ? seedBy(announced, complete) : null;
  if (seed !== null && seed.length > MAX_SEED_LENGTH) {
    const message = `expected numbers with a key of at most ${MAX_SEED_LENGTH} characters`;
    throw refusal('revealed.invalid', [{ path: [], code: 'too-big', message }]);
  }
  return {
    format: 'utlysning-draw/1',
    library: version,
    announcement: announced,
    entries: { ids, sha256 },
    revealed: complete,
    seed,
    order: replay(announced, orderBy(announced, ids, seed), seed, []),
    log: [],
  };
}

/** Checks the revealed values against the announced sources, and adds the randomness of beacons. */
function completed({ sources }: Announcement, revealed: readonly Revealed[]): readonly Revealed[] {
  const matches = sources.every((source, index) => belongsTo(source, revealed[index]));
  if (!matches || sources.length !== revealed.length) {
    throw new UtlysningError(
      'revealed.sources',
      'expected a value for each announced source, in their order',
    );
  }
  return revealed.map((given, index) => {
    const source = sources[index];
    if (given.kind === 'secret' && source?.kind === 'secret') {
      if (commitmentTo(given.secret) !== source.commitment) {
        throw new UtlysningError(
          'secret.commitment',
          'expected the secret that the commitment is for',
        );
      }
    } else if (given.kind === 'drand' && source?.kind === 'drand') {
      if (given.round !== source.round) {
        throw new UtlysningError('beacon.round', `expected round ${source.round}`);
      }
      const randomness = randomnessOf(given.signature);
      if (given.randomness !== undefined && given.randomness !== randomness) {
        throw new UtlysningError('beacon.randomness', 'expected the SHA-256 of the signature');
      }
      return { ...given, randomness };
    }
    return given;
  });
}
