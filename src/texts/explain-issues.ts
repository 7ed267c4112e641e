import type { Language } from '../language/language.js';
import { type WritingOptions, writing } from '../language/writing.js';
import { UtlysningError } from '../parse/error.js';
import { formatPath, type Issue } from '../parse/issue.js';
import { issueTexts } from '../parse/issues.texts.js';

/**
 * Explains the issues of a refused value to a person: one sentence an issue, with its path in
 * quotation marks. The path can contain an unknown key that the sender wrote, so show the sentences
 * only to the sender.
 *
 * @param call gives the terms of the ids that can be chosen instead.
 *
 * @throws {@link UtlysningError} `language.unknown`, and `issues.invalid` for what are no issues of
 * the library.
 *
 * @example
 * ```ts
 * import { explainIssues, parseApplication } from 'utlysning';
 *
 * const parsed = parseApplication({ id: 'a-1', applicant: { orgnr: '12' } });
 * parsed.ok ? [] : explainIssues(parsed.issues, 'nb'); // => ['«applicant.orgnr»: Skriv ni sifre.']
 * ```
 */
export function explainIssues(
  issues: readonly Issue[],
  language: Language,
  call?: WritingOptions,
): readonly string[] {
  const write = writing(language, call);
  if (!Array.isArray(issues)) throw invalid();
  return issues.map((issue: Issue) => {
    const { path, code, params } = issue ?? {};
    if (!Array.isArray(path)) throw invalid();
    const text = Object.hasOwn(issueTexts, code) ? issueTexts[code][language] : undefined;
    if (text === undefined || (typeof text === 'function' && params === undefined)) throw invalid();
    // The params are those of the code, which the compiler cannot know of the two apart.
    const sentence = typeof text === 'string' ? text : text(params as never, write);
    return path.length === 0 ? `${sentence}.` : `${write.quote(formatPath(path))}: ${sentence}.`;
  });
}

function invalid(): UtlysningError {
  return new UtlysningError('issues.invalid', 'expected issues that a parser of the library gave');
}
