import type { Issue, ParseResult } from '../../src/parse/issue.js';
import { checkedIssues } from '../parse/checked-issues.js';

/** The issues of a result; none if it is a value. */
export const issues = (result: ParseResult<unknown>): readonly Issue[] =>
  result.ok ? [] : checkedIssues(result.issues);

/** Path and code of each issue of a result. */
export const codes = (result: ParseResult<unknown>): (readonly [path: string, code: string])[] =>
  issues(result).map(({ path, code }) => [path.join('.'), code]);
