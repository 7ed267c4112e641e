import * as z from 'zod/v4/core';
import { passes } from './check.js';
import { longest, shortest } from './length.js';
import { isWellFormed } from './well-formed.js';

/** Any text that passes the checks. */
export function string(...checks: z.$ZodCheck<string>[]) {
  return new z.$ZodString({ type: 'string', checks }) as z.$ZodString<string>;
}

/** A text of at most `most` characters, and at least `least`. */
export function text(most: number, least = 0) {
  return string(...lengths(most, least));
}

/** Such a text that is published, and that UTF-8 can write: no half of a surrogate pair is in it. */
export function prose(most: number, least = 0) {
  const wellFormed = passes(isWellFormed, 'text.ill-formed', 'expected text that UTF-8 can write');
  return string(...lengths(most, least), wellFormed);
}

function lengths(most: number, least: number): z.$ZodCheck<string>[] {
  return least === 0 ? [longest(most)] : [longest(most), shortest(least)];
}

/** A text of a pattern; `expected` says of which. */
export function matching(pattern: RegExp, expected: string) {
  return string(like(pattern, expected));
}

/** A check that a text is of a pattern; `expected` says of which. */
export function like(pattern: RegExp, expected: string) {
  const patterns = new Set([pattern]);
  return passes<string>((text) => pattern.test(text), 'invalid-format', expected, { patterns });
}

/** A text that passes a test; another gets the code, with what was `expected`. */
export function textThat(test: (text: string) => boolean, code: string, expected: string) {
  return string(passes(test, code, expected));
}

/** A key that the author of a call chooses: a clause, a category, a part, a gathering. */
export const id = matching(
  /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/,
  'expected 1 to 100 ASCII letters, digits and . _ : -, the first a letter or a digit',
);
