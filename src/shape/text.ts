import * as z from 'zod/v4/core';
import { passes } from './check.js';
import { longest, shortest } from './length.js';

/** Any text that passes the checks. */
export function string(...checks: z.$ZodCheck<string>[]) {
  return new z.$ZodString({ type: 'string', checks }) as z.$ZodString<string>;
}

/** A text of at most `most` characters, and at least `least`. */
export function text(most: number, least = 0) {
  return least === 0 ? string(longest(most)) : string(longest(most), shortest(least));
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
