import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { pattern } from './schema.js';

/** The schema of 32 bytes in lower-case hexadecimal. */
export const hash = pattern(/^[0-9a-f]{64}$/, 'hash');

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal, as `printf %s "$text" | sha256sum` prints it. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
