/** One thing that is wrong with a value from outside: where, by which code, and what was expected. */
export interface Issue {
  /**
   * Keys and indexes from the root of the value to what is wrong. The last of them stands in the
   * value and may be anything, where the code is `unknown-key` or `invalid-key`.
   */
  readonly path: readonly (string | number)[];
  /** A stable code: `missing`, `invalid-type`, `unknown-key`, `too-big`, or one of a shape. */
  readonly code: string;
  /** What was expected, in English, for a developer. It never repeats the value. */
  readonly message: string;
}

/** What every `parse…` returns: the value, frozen at every level, or everything that is wrong with it. */
export type ParseResult<T> =
  | {
      /** It is of the shape. */
      readonly ok: true;
      /** The value, frozen. */
      readonly value: T;
    }
  | {
      /** It is not. */
      readonly ok: false;
      /** What is wrong with it: at most 100 issues. */
      readonly issues: readonly Issue[];
    };

/** How many issues one result lists: a file with a million wrong rows must not give a million. */
export const MAX_ISSUES = 100;

/**
 * An issue on one line, with its path as code would write it. A key that the shape does not have is
 * part of the path: show it only to whoever sent the value.
 *
 * @example
 * ```ts
 * import { formatIssue } from 'utlysning';
 *
 * formatIssue({ path: ['group', 0, 'id'], code: 'missing', message: 'expected a string' });
 * // => 'group[0].id: expected a string [missing]'
 * ```
 */
export function formatIssue(issue: Issue): string {
  const path = issue.path.length === 0 ? 'the value itself' : formatPath(issue.path);
  return `${path}: ${issue.message} [${issue.code}]`;
}

/** A path as code would write it: `group[0].id`. */
export function formatPath(path: Issue['path']): string {
  let formatted = '';
  for (const key of path) {
    const isName = typeof key === 'string' && /^[A-Za-z_]\w*$/.test(key);
    if (isName) formatted += formatted === '' ? key : `.${key}`;
    else formatted += `[${JSON.stringify(key)}]`;
  }
  return formatted;
}

/**
 * The path of an issue for texts that others read. A key that the shape does not have is left out,
 * because it may be anything, also a name.
 */
export function publicPath({ path, code }: Issue): Issue['path'] {
  return code === 'unknown-key' || code === 'invalid-key' ? path.slice(0, -1) : path;
}
