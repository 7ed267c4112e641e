import * as z from 'zod/mini';

/**
 * The schema of what stands for an entrant, or names a draw: 1 to 200 characters of printable
 * ASCII without a blank, so that it has one form in bytes everywhere.
 */
export const entryId = z
  .string()
  .check(z.regex(/^[!-~]{1,200}$/, 'expected 1 to 200 printable ASCII characters without a blank'));
