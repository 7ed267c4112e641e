import type { IssueCode, IssueParams } from './issue-code.js';
import type { JsonValue } from './json.js';

/**
 * One thing that is wrong with a value from outside. The codes are those of the library, unless a
 * host adds its own: `Issue<IssueCode | 'id.other'>`.
 */
export interface Issue<Code extends string = IssueCode> {
  /**
   * Keys and indexes from the root of the value to the part that is wrong. With the codes
   * `unknown-key` and `invalid-key` the last key is from the sender and can be any text.
   */
  readonly path: readonly (string | number)[];
  /** A stable code, such as `missing`, `invalid-type`, `unknown-key`, `too-big` or `day.invalid`. */
  readonly code: Code;
  /**
   * What was expected, in English, for a developer. It never repeats the value. Of a call, it names an
   * unknown key and the nearest known one.
   */
  readonly message: string;
  /** What the text of the code needs, such as a maximum. Absent where it needs nothing. */
  readonly params?: Readonly<Record<string, JsonValue>>;
}

/** The parts of an issue, in order. A code with params needs them. */
export type IssueParts = {
  readonly [Code in IssueCode]: readonly [
    path: Issue['path'],
    code: Code,
    message: string,
    ...(object extends IssueParams[Code] ? [] : [params: IssueParams[Code]]),
  ];
}[IssueCode];

/** Makes an issue of its parts. */
export function issueOf(...[path, code, message, params]: IssueParts): Issue {
  return { path, code, message, ...(params && { params }) };
}

/** What every `parse…` returns: the value, frozen at every level, or its issues. */
export type ParseResult<T> =
  | {
      /** The value is valid. */
      readonly ok: true;
      /** The value, frozen. */
      readonly value: T;
    }
  | {
      /** The value is not valid. */
      readonly ok: false;
      /** What is wrong with it: at most 100 issues. */
      readonly issues: readonly Issue[];
    };

/** The maximum number of issues in a result, so that a large file of wrong rows cannot exhaust memory. */
export const MAX_ISSUES = 100;

/** Writes an issue as one line, with its path as in code. */
export function issueLine(issue: Issue<string>): string {
  const path = issue.path.length === 0 ? 'the value itself' : formatPath(issue.path);
  return `${path}: ${issue.message} [${issue.code}]`;
}

/** Formats a path as in code: `members[0].id`. */
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
 * The path of an issue for texts that others read. An unknown key is left out, because it can be the
 * name of a person.
 */
export function publicPath({ path, code }: Issue<string>): Issue['path'] {
  return code === 'unknown-key' || code === 'invalid-key' ? path.slice(0, -1) : path;
}
