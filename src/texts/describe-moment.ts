import type { Language } from '../language/language.js';
import { type WritingOptions, writing } from '../language/writing.js';
import { type Moment, moment } from '../moments/moment.js';
import { momentText } from '../moments/moment.texts.js';
import { parseOrThrow } from '../parse/parse.js';

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
