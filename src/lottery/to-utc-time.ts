import { refusal } from '../parse/error.js';
import { issueOf } from '../parse/issue.js';
import { epochMs, type InstantInput } from '../time/instant.js';

/**
 * A moment as the documents of a draw have it: UTC, to the second.
 *
 * @throws {@link UtlysningError} `announcement.invalid` for a moment within a second; `instant.naive`
 * and `instant.invalid`.
 */
export function toUtcTime(instant: InstantInput, key: string): string {
  const ms = epochMs(instant);
  if (ms % 1000 === 0) return new Date(ms).toISOString().replace('.000Z', 'Z');
  const expected = 'expected a time to the second';
  throw refusal('announcement.invalid', [issueOf([key], 'time.utc', expected)]);
}
