import { type AnswerOf, type Criterion, criterion, met, notMet } from '../../criteria/criterion.js';
import { type ParseResult, publicPath } from '../../parse/issue.js';
import type { DrawRecord } from '../record.js';

/** The reasons of the check `format`. */
export interface FormatReasons {
  /** Met: the input is a record. */
  'format.record': Record<never, never>;
  /** Not met: the input is not a record. At most ten issues are listed. */
  'format.malformed': {
    /** The paths of the issues, with dots. Of an unknown key, the path of its object. */
    readonly at: readonly string[];
    /** The codes of the issues. */
    readonly codes: readonly string[];
  };
}

/** The check that the input is a record. If it is not, there are no other checks. */
export const format: Criterion<ParseResult<DrawRecord>> = /* @__PURE__ */ criterion({
  id: 'format',
  clauses: [],
  check: (parsed: ParseResult<DrawRecord>): AnswerOf<FormatReasons> => {
    if (parsed.ok) return met('format.record');
    const first = parsed.issues.slice(0, 10);
    return notMet('format.malformed', {
      at: first.map((issue) => publicPath(issue).join('.')),
      codes: first.map(({ code }) => code),
    });
  },
});
