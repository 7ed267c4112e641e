import * as z from 'zod/mini';

const PATTERN = /^[!-~]{1,200}$/;

/** What an id has to be, in words. */
export const ENTRY_ID_EXPECTED = 'expected 1 to 200 printable ASCII characters without a blank';

/**
 * The schema of what stands for an entrant, or names a draw: 1 to 200 characters of printable
 * ASCII without a blank, so that it has one form in bytes everywhere.
 */
export const entryId = z.string().check(z.regex(PATTERN, ENTRY_ID_EXPECTED));

/** Whether a value is such an id. */
export function isEntryId(value: unknown): value is string {
  return typeof value === 'string' && PATTERN.test(value);
}
