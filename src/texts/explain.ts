import type { Finding } from '../criteria/finding.js';
import type { Language } from '../language/language.js';
import type { ExplainOptions } from './explain-options.js';
import { grounds } from './grounds.js';
import { withClauses } from './sentence.js';

/**
 * Explains to a person why a finding came out as it did: one sentence for each leaf that decides it,
 * each with the clauses it stands on.
 *
 * @throws {@link UtlysningError} `language.unknown`, or `text.missing` for a code that neither the
 * library nor the host has a text for.
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
