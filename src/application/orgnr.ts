import * as z from 'zod/mini';

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** The schema of an organisation number: nine digits. Whether its check digit is right is judged later. */
export const orgnr = z.string().check(z.regex(/^\d{9}$/, 'expected nine digits'));

/**
 * Whether a text is a Norwegian organisation number: nine digits, the last a check digit modulo 11
 * as the Brønnøysund Register Centre defines it.
 *
 * @example
 * ```ts
 * import { isOrgnr } from 'utlysning';
 *
 * isOrgnr('864950582'); // => true
 * isOrgnr('864950583'); // => false
 * ```
 */
export function isOrgnr(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(text[8]);
}
