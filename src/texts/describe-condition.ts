import { type Condition, condition } from '../conditions/condition.js';
import { conditionText } from '../conditions/describe.js';
import type { Language } from '../language/language.js';
import { type WritingOptions, writing } from '../language/writing.js';
import { parseOrThrow } from '../parse/parse.js';

/**
 * Describes a condition of a call, by the terms and facts of the call. The text is a phrase without
 * a full stop, for a list or a document.
 *
 * @throws {@link UtlysningError} `condition.invalid`, with the issues; `language.unknown`.
 *
 * @example
 * ```ts
 * import { describeCondition } from 'utlysning';
 *
 * const call = {
 *   language: 'en',
 *   terms: { months: { nb: 'varighet', en: 'duration' } },
 *   facts: { months: { kind: 'number', unit: 'month' } },
 * } as const;
 * describeCondition({ fact: 'months', minimum: 6, maximum: 12 }, 'en', call);
 * // => 'duration at least 6 months and at most 12 months'
 * ```
 */
export function describeCondition(
  input: Condition,
  language: Language,
  call: WritingOptions = {},
): string {
  const write = writing(language, call);
  return conditionText(parseOrThrow(condition, input, 'condition.invalid'), write);
}
