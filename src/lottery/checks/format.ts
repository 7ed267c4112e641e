import { type AnswerOf, met, notMet } from '../../criteria/criterion.js';
import { type ParseResult, publicPath } from '../../parse/issue.js';
import type { DrawRecord } from '../record.js';

/** The reasons of the check `format`. */
export interface FormatReasons {
  /** Met: it is a record. */
  'format.record': Record<never, never>;
  /** Not met: no record can be read: it is no JSON, not read alike by all, or of another format. */
  'format.unreadable': {
    /** The codes of the issues. */
    readonly codes: readonly string[];
  };
  /** Not met: the record has a part of another form. At most ten issues are listed. */
  'format.malformed': {
    /** The paths of the issues, with dots. Of an unknown key, the path of its object. */
    readonly at: readonly string[];
    /** The codes of the issues. */
    readonly codes: readonly string[];
  };
}

/** The check that the input is a record. If it is not, there are no other checks. */
export function format(parsed: ParseResult<DrawRecord>): AnswerOf<FormatReasons> {
  if (parsed.ok) return met('format.record');
  const first = parsed.issues.slice(0, 10);
  const codes = first.map(({ code }) => code);
  const isOther = parsed.issues.some(({ path }) => path.length === 0 || path[0] === 'format');
  if (isOther) return notMet('format.unreadable', { codes });
  return notMet('format.malformed', {
    at: first.map((issue) => publicPath(issue).join('.')),
    codes,
  });
}
