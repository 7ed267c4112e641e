import { UtlysningError } from './error.js';
import { type Issue, issueLine } from './issue.js';
import { requireList, requireObject } from './require.js';

const EXPECTED = ['issues.invalid', 'an issue that a parser of the library gave'] as const;

/**
 * Formats an issue as one line, with its path as in code. The path can contain an unknown key that
 * the sender wrote, so show the line only to the sender.
 *
 * @throws {@link UtlysningError} `issues.invalid` for what is no issue.
 *
 * @example
 * ```ts
 * import { formatIssue } from 'utlysning';
 *
 * formatIssue({ path: ['members', 0, 'id'], code: 'missing', message: 'expected a string' });
 * // => 'members[0].id: expected a string [missing]'
 * ```
 */
export function formatIssue(issue: Issue<string>): string {
  requireObject(issue, ...EXPECTED);
  const { path, code, message } = issue;
  requireList(path, ...EXPECTED);
  if (typeof code === 'string' && typeof message === 'string') return issueLine(issue);
  throw new UtlysningError(EXPECTED[0], `expected ${EXPECTED[1]}`);
}
