import { formatIssue, type Issue, publicPath } from './issue.js';

/**
 * Thrown on misuse of the library, never for a business "no", which is a finding. It carries a
 * stable `code`, and the `issues` of the value that was refused when there is one. Its message
 * never repeats what a person wrote.
 *
 * @example
 * ```ts
 * import { epochMs, UtlysningError } from 'utlysning';
 *
 * let code = '';
 * try {
 *   epochMs('2024-06-24T10:00:00');
 * } catch (error) {
 *   if (error instanceof UtlysningError) code = error.code;
 * }
 * code; // => 'instant.naive'
 * ```
 */
export class UtlysningError extends Error {
  /** `UtlysningError`. */
  override readonly name = 'UtlysningError';
  /** Why, as a stable code: `instant.naive`. */
  readonly code: string;
  /** What is wrong with the value that was refused; empty when there is none. */
  readonly issues: readonly Issue[];

  /** The code goes after the message. */
  constructor(code: string, message: string, issues: readonly Issue[] = []) {
    super(`${message} [${code}]`);
    this.code = code;
    this.issues = issues;
  }
}

/** The error that a refused value throws: it states the first issue, and how many more there are. */
export function refusal(code: string, issues: readonly Issue[]): UtlysningError {
  const first = issues[0];
  const where =
    first === undefined ? '' : `: ${formatIssue({ ...first, path: publicPath(first) })}`;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return new UtlysningError(code, `The value is refused${where}${more}`, issues);
}
