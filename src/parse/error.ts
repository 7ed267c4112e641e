import { type Issue, issueLine, publicPath } from './issue.js';

/**
 * The error for misuse of the library. A decision that is a "no" is never an error; it is a finding.
 * The error has a stable `code`, and the `issues` of a value that was refused. Its message never
 * repeats what a person wrote.
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
  /** A stable code for what is wrong: `instant.naive`. */
  readonly code: string;
  /** The issues of the value that was refused. Empty when the error is not about a value. */
  readonly issues: readonly Issue[];

  /** Makes an error. Its message ends with the code. */
  constructor(code: string, message: string, issues: readonly Issue[] = []) {
    super(`${message} [${code}]`);
    this.code = code;
    this.issues = issues;
  }
}

/** The error for a refused value. Its message has the first issue and the number of the others. */
export function refusal(code: string, issues: readonly Issue[]): UtlysningError {
  const first = issues[0];
  const where = first === undefined ? '' : `: ${issueLine({ ...first, path: publicPath(first) })}`;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return new UtlysningError(code, `The value is refused${where}${more}`, issues);
}
