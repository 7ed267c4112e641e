import type { Issue } from './issue.js';

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
  /** What was wrong with the value that was refused; empty when there is none. */
  readonly issues: readonly Issue[];

  /** The code goes after the message. */
  constructor(code: string, message: string, issues: readonly Issue[] = []) {
    super(`${message} [${code}]`);
    this.code = code;
    this.issues = issues;
  }
}
