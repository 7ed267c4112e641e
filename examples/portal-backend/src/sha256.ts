import { createHash } from 'node:crypto';
import { canonicalJson } from 'utlysning';

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** SHA-256 of a value as canonical JSON (RFC 8785): the same for the same value, however written. */
export function hashOf(value: unknown): string {
  return sha256(canonicalJson(value));
}
