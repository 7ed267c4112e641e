import { decimalsOf } from '../money/currency.js';
import { UtlysningError } from '../parse/error.js';
import { type Conventions, MINUS } from './conventions.js';

/** Formats numbers and sums of money. */
export function numbersIn({ decimal, thousands, money }: Conventions) {
  const grouped = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return {
    number(value: number): string {
      const [, whole = '', fraction] = /^-?(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
      if (typeof value !== 'number' || whole === '') {
        const expected = 'expected a finite number, 0 or from 0.000001 to 10^21';
        throw new UtlysningError('number.invalid', expected);
      }
      const decimals = fraction === undefined ? '' : `${decimal}${fraction}`;
      return `${value < 0 ? MINUS : ''}${grouped(whole)}${decimals}`;
    },
    money(amount: number, currency: string): string {
      if (!Number.isSafeInteger(amount)) {
        const expected = 'expected a whole number of the smallest unit, in the safe range';
        throw new UtlysningError('money.range', expected);
      }
      const decimals = decimalsOf(currency);
      const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
      const whole = grouped(digits.slice(0, digits.length - decimals));
      const rest = digits.slice(digits.length - decimals);
      const sum = /^0*$/.test(rest) ? whole : `${whole}${decimal}${rest}`;
      return `${amount < 0 ? MINUS : ''}${money(sum, currency)}`;
    },
  };
}
