import { type AnswerOf, type Criterion, criterion, met, notMet } from '../../criteria/criterion.js';
import { type ParseResult, publicPath } from '../../parse/issue.js';
import type { DrawRecord } from '../record.js';

/** The reasons of the check `format`. */
export interface FormatReasons {
  /** Met: it is a record. */
  'format.record': Record<never, never>;
  /** Not met: it is none. At most ten of the places are told. */
  'format.malformed': {
    /** Where it is not of its shape, as dotted paths: of a key too many, what it stands in. */
    readonly at: readonly string[];
    /** By which code, of each. */
    readonly codes: readonly string[];
  };
}

/** The check that what was handed in is a record at all. Nothing else is checked when it is not. */
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
