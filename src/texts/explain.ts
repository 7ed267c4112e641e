import type { Finding } from '../criteria/finding.js';
import type { Language } from '../language/language.js';
import { writing } from '../language/writing.js';
import type { Calculation } from '../money/calculation.js';
import { requireObject } from '../parse/require.js';
import { calculationSteps, isCalculation } from './explain-calculation.js';
import { findingGrounds, sentencesOf } from './finding-grounds.js';
import { type ExplainOptions, withClauses } from './sentence.js';

/**
 * Explains the outcome of a finding to a person. Each finding without parts that decides the outcome
 * has a sentence, with the clauses that it is based on. Of a calculation, it explains how the amount
 * was reached, step by step.
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
 * // => ['The application came through e-mail, not through Espresso (C15).']
 * ```
 *
 * @example How an amount was reached.
 * ```ts
 * import { entitlement, explain } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const { calculation } = entitlement(hkdir2024).items['special-needs'] ?? {};
 * calculation ? explain(calculation, 'en', hkdir2024) : [];
 * // => ['4 gatherings × NOK\u00a025,000 = NOK\u00a0100,000 (C10).']
 * ```
 */
export function explain(
  finding: Finding | Calculation,
  language: Language,
  options: ExplainOptions = {},
): readonly string[] {
  if (isCalculation(finding)) {
    requireObject(options, 'options.invalid', 'a call, or options');
    const steps = calculationSteps(finding, writing(language, options), options);
    return steps.map(({ text, clauses }) => withClauses(text, clauses));
  }
  return sentencesOf(findingGrounds(finding, language, options));
}
