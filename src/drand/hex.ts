import { textThat } from '../parse/text.js';

/**
 * Whether a value is a text of whole bytes in lower-case hexadecimal, at least one byte: the one
 * spelling that drand publishes. With `bytes`, just that many.
 */
export function isHex(value: unknown, bytes?: number): value is string {
  if (typeof value !== 'string' || value === '' || value.length % 2 === 1) return false;
  if (bytes !== undefined && value.length !== bytes * 2) return false;
  return !/[^0-9a-f]/.test(value);
}

/** The schema of at most `most` bytes in lower-case hexadecimal; another text gets the code. */
export function hexUpTo(most: number, code: string) {
  const expected = `expected 1 to ${most} bytes in lower-case hexadecimal`;
  return textThat((text) => text.length <= most * 2 && isHex(text), code, expected);
}

/** The schema of just so many bytes in lower-case hexadecimal; another text gets the code. */
export function hexOf(bytes: number, code: string) {
  const expected = `expected ${bytes} bytes in lower-case hexadecimal`;
  return textThat((text) => isHex(text, bytes), code, expected);
}
