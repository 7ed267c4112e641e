import { pattern } from './schema.js';

const PATTERN = /^[!-~]{1,200}$/;

/**
 * The schema of a host's own key for an application, a person, an entrant or a draw. Only printable
 * ASCII without a blank is allowed, so that a key has the same bytes everywhere.
 */
export const key = pattern(PATTERN, 'key');

/** Whether a value is such a key. */
export function isKey(value: unknown): value is string {
  return typeof value === 'string' && PATTERN.test(value);
}
