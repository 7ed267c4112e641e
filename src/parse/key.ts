import { pattern } from './schema.js';

const PATTERN = /^[!-~]{1,200}$/;

/** What a key has to be, in words. */
export const KEY_EXPECTED = 'expected 1 to 200 printable ASCII characters without a blank';

/**
 * The schema of a host's own key for an application, a person, an entrant or a draw: 1 to 200
 * characters of printable ASCII without a blank, so that it has one form in bytes everywhere.
 */
export const key = pattern(PATTERN, KEY_EXPECTED);

/** Whether a value is such a key. */
export function isKey(value: unknown): value is string {
  return typeof value === 'string' && PATTERN.test(value);
}
