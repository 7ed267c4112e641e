import * as z from 'zod/mini';
import { UtlysningError } from '../parse/error.js';
import { byCodeUnit } from '../parse/order.js';
import { pattern, text } from '../parse/schema.js';
import { isVisible } from '../parse/visible.js';

/** A text of a call: in the language of the call, or in several languages by their tags (BCP 47). */
export type Text = string | { readonly [language: string]: string };

/** The texts of the ids of a call, such as its facts, categories and gatherings. */
export type Terms = { readonly [id: string]: Text };

/** The schema of the tag of a language, such as `nb` or `en-GB`. */
export const languageTag = pattern(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'language-tag');

/** The schema of a text of 1 to `maximum` characters, of which one is visible. */
export function visibleText(maximum: number) {
  const visible = z.refine<string>((text) => text === '' || isVisible(text), {
    error: 'expected a text with a visible character',
    params: { code: 'text.blank' },
  });
  return text(maximum, 1).check(visible);
}

const oneText = visibleText(2000);

/** The schema of a text: 1 to 2000 characters, of which one is visible, in one or more languages. */
export const textSchema = z.union([
  oneText,
  z.readonly(
    z.record(languageTag, oneText).check(
      z.refine((texts) => Object.keys(texts).length > 0, {
        error: 'expected at least 1 language',
        params: { code: 'missing' },
      }),
    ),
  ),
]);

/**
 * A text in a language. Where it lacks: bokmål and nynorsk for each other, then the language of the
 * call, then the first tag by code unit, so that the order of the keys does not matter. A bare
 * string is in the language of the call and is given as it is.
 *
 * @throws {@link UtlysningError} `text.invalid` for what is no text, or has none.
 *
 * @example
 * ```ts
 * import { textIn } from 'utlysning';
 *
 * const title = { nb: 'Kurs for barnehager', en: 'Course for kindergartens' };
 * textIn(title, 'en', 'nb'); // => 'Course for kindergartens'
 * textIn(title, 'nn', 'en'); // => 'Kurs for barnehager'
 * textIn('Kurs', 'en', 'nb'); // => 'Kurs'
 * ```
 */
export function textIn(text: Text, language: string, callLanguage?: string): string {
  if (typeof text === 'string') return text;
  if (typeof text === 'object' && text !== null) {
    const others = [callLanguage, ...Object.keys(text).sort(byCodeUnit)];
    const found = inOrNear(text, language) ?? firstOf(text, others);
    if (typeof found === 'string') return found;
  }
  throw new UtlysningError('text.invalid', 'expected a text, or texts by language');
}

/** What a dictionary by language has for a language, where bokmål and nynorsk stand for each other. */
export function inOrNear<Value>(values: ByLanguage<Value>, language: string) {
  const other = { nb: 'nn', nn: 'nb' }[language];
  return firstOf(values, [language, other]);
}

type ByLanguage<Value> = { readonly [language: string]: Value };

function firstOf<Value>(values: ByLanguage<Value>, languages: readonly (string | undefined)[]) {
  const found = languages.find((tag) => tag !== undefined && Object.hasOwn(values, tag));
  return found === undefined ? undefined : values[found];
}
