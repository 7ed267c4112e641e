import type { Finding } from '../criteria/finding.js';
import type { Language } from '../language/language.js';
import type { ExplainOptions } from './explain-options.js';
import { grounds } from './grounds.js';
import { withClauses } from './sentence.js';

/**
 * Explains the outcome of a finding to a person. Each finding without parts that decides the outcome
 * has a sentence, with the clauses that it is based on.
 *
 * @throws {@link UtlysningError} `language.unknown`, or `text.missing` for a code that has no text
 * in the library and none in the options.
 *
 * @example
 * ```ts
 * import { criterion, explain, notMet } from 'utlysning';
 *
 * const channel = criterion<object>({
 *   id: 'channel',
 *   clauses: ['C15'],
 *   check: () => notMet('channel.wrong', { accepted: ['Espresso'], channel: 'e-mail' }),
 * });
 * explain(channel.evaluate({}), 'en');
 * // => ['The application did not come through Espresso (C15).']
 * ```
 */
export function explain(
  finding: Finding,
  language: Language,
  options: ExplainOptions = {},
): readonly string[] {
  const sentences = grounds(finding, language, options).map(({ text, clauses }) =>
    withClauses(
      text,
      clauses.map(({ id }) => id),
    ),
  );
  return [...new Set(sentences)];
}
