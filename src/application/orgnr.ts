import { pattern } from '../parse/schema.js';

/** Of the digits, the last of which is the check digit: together they make a multiple of 11. */
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1];

/** The schema of an organisation number: nine digits. Whether its check digit is right is judged later. */
export const orgnr = pattern(/^\d{9}$/, 'orgnr');

/**
 * Whether a text is a Norwegian organisation number: nine digits, the last a check digit modulo 11
 * as the Brønnøysund Register Centre defines it. Real ones begin with 8 or 9 today, and those of
 * test environments with other digits; none begins with 0.
 *
 * @example
 * ```ts
 * import { isOrgnr } from 'utlysning';
 *
 * isOrgnr('864950582'); // => true
 * isOrgnr('864950583'); // => false
 * isOrgnr('000000000'); // => false
 * ```
 */
export function isOrgnr(text: string): boolean {
  if (typeof text !== 'string' || text.length !== WEIGHTS.length) return false;
  // The weights alone let nine zeros pass.
  if (text.startsWith('0')) return false;
  let sum = 0;
  for (let at = 0; at < WEIGHTS.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += (WEIGHTS[at] ?? 0) * digit;
  }
  return sum % 11 === 0;
}
