import { refined } from '../parse/schema.js';

/** Whether a value is one or more bytes, or exactly `bytes`, in lower-case hexadecimal as drand publishes them. */
export function isHex(value: unknown, bytes?: number): value is string {
  if (typeof value !== 'string' || value === '' || value.length % 2 === 1) return false;
  if (bytes !== undefined && value.length !== bytes * 2) return false;
  return !/[^0-9a-f]/.test(value);
}

/** The code of the issue of another text. */
type HexCode = 'beacon.hex' | 'chain.hex';

/** The schema of 1 to `maximum` bytes in lower-case hexadecimal. Other texts give an issue with the code. */
export function hexUpTo(maximum: number, code: HexCode) {
  const expected = `expected 1 to ${maximum} bytes in lower-case hexadecimal`;
  return refined((text) => text.length <= maximum * 2 && isHex(text), code, expected);
}

/** The schema of exactly `bytes` bytes in lower-case hexadecimal. Other texts give an issue with the code. */
export function hexOf(bytes: number, code: HexCode) {
  const expected = `expected ${bytes} bytes in lower-case hexadecimal`;
  return refined((text) => isHex(text, bytes), code, expected);
}
