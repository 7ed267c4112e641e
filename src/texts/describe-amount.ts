import { type Quantity, quantity } from '../conditions/condition.js';
import { quantityText } from '../conditions/describe.js';
import type { Language } from '../language/language.js';
import { type WritingOptions, writing } from '../language/writing.js';
import { parseOrThrow } from '../parse/parse.js';

/**
 * Describes how a call computes an amount, by the terms and facts of the call. Literals are in minor
 * units of its currency. The text is a phrase without a full stop, for a list or a document.
 *
 * @throws {@link UtlysningError} `amount.invalid`, with the issues; `language.unknown`.
 *
 * @example
 * ```ts
 * import { describeAmount } from 'utlysning';
 *
 * const call = { currency: 'EUR', terms: { participants: { en: 'participants' } } } as const;
 * describeAmount({ rate: 35_000, times: [{ fact: 'participants' }] }, 'en', call);
 * // => 'EUR\u00a0350 × participants'
 * ```
 */
export function describeAmount(
  input: Quantity,
  language: Language,
  call: WritingOptions = {},
): string {
  const write = writing(language, call);
  return quantityText(parseOrThrow(quantity, input, 'amount.invalid'), write, 'money');
}
