import { type Condition, condition, type Quantity, quantity } from '../conditions/condition.js';
import { conditionText, quantityText } from '../conditions/describe.js';
import type { Language } from '../language/language.js';
import { type WritingOptions, writing } from '../language/writing.js';
import { type Moment, moment } from '../moments/moment.js';
import { momentText } from '../moments/moment.texts.js';
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

/**
 * Describes how a call counts a moment, also while its event is not known: a date, an event, or so
 * long after or before an event.
 *
 * @throws {@link UtlysningError} `moment.invalid`, with the issues; `language.unknown`.
 *
 * @example
 * ```ts
 * import { describeMoment } from 'utlysning';
 *
 * describeMoment({ months: 3, after: 'award' }, 'nb'); // => '3 måneder etter tildelingen'
 * describeMoment({ day: '2024-07-01' }, 'en'); // => '1 July 2024'
 * ```
 */
export function describeMoment(
  input: Moment,
  language: Language,
  call: WritingOptions = {},
): string {
  return momentText(parseOrThrow(moment, input, 'moment.invalid'), writing(language, call));
}
