import { UtlysningError } from '../parse/error.js';
import type { Announcement } from './announcement.js';
import type { DrawCheck } from './checks/check.js';
import { factsOf } from './facts.js';
import type { ReadHandedIn } from './handed-in.js';
import type { DrawRecord } from './record.js';

/**
 * Refuses what a check of `verifyDraw` would answer "not met" to. So nothing is announced, closed or
 * drawn that could not be verified later.
 *
 * @throws {@link UtlysningError} the code of the reason.
 */
export function requireChecks(
  checks: readonly DrawCheck[],
  record: DrawRecord,
  handedIn?: ReadHandedIn,
): void {
  const facts = factsOf(record, handedIn);
  for (const { id, check } of checks) {
    const answer = check(facts);
    if (answer?.outcome !== 'not-met') continue;
    throw new UtlysningError(answer.code, `The check "${id}" of verifyDraw would not be met`);
  }
}

/** A record of which nothing is known yet but the announcement and the lines of the entrants. */
export function unfinished(announcement: Announcement, lines: readonly string[] = []): DrawRecord {
  const sha256 = '0'.repeat(64);
  return {
    format: 'utlysning-draw/2',
    announcement,
    entries: { lines, sha256 },
    others: { lines: [], sha256 },
    revealed: [],
    seed: sha256,
    order: [],
    log: [],
  };
}
