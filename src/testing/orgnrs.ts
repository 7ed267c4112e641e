import { isOrgnr } from '../application/orgnr.js';

/**
 * The organisation number that begins with eight digits, or undefined where no check digit fits.
 * From 10 000 000 to 79 999 999 nobody has it: those of real organisations begin with 8 or 9.
 */
export function orgnrFrom(eightDigits: number): string | undefined {
  const eight = String(eightDigits).padStart(8, '0');
  return DIGITS.map((digit) => eight + digit).find(isOrgnr);
}

/** Organisation numbers with a right check digit, which nobody has. */
export const UNUSED = ['271828187', '314159268'];

/** Another last digit, so that the check digit is wrong: `by` is from 1 to 9. */
export function withWrongCheckDigit(orgnr: string, by: number): string {
  return orgnr.slice(0, 8) + ((Number(orgnr[8]) + by) % 10);
}

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
