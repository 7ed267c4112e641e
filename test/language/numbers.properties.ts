import fc from 'fast-check';
import { expect } from 'vitest';
import { writing } from '../../src/language/writing.js';
import { decimalsOf } from '../../src/money/currency.js';

const nb = writing('nb');
const en = writing('en');

/** The same number as Norwegian writes it. */
const norwegian = (english: string) =>
  english.replace(/[,.]/g, (sign) => (sign === ',' ? '\u00a0' : ','));

/** A number has a no-break space between thousands in Norwegian, and a comma in English. */
export function writesAnyNumberWithSeparators(numRuns: number): void {
  const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
  const decimals = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`));
  fc.assert(
    fc.property(fc.oneof(fc.integer(), decimals), (value) => {
      const expected = format.format(value === 0 ? 0 : value).replace('-', '\u2212');
      expect(en.number(value)).toBe(expected);
      expect(nb.number(value)).toBe(norwegian(expected));
    }),
    { numRuns },
  );
}

/** A sum has all decimals of its currency, or none if they are zero. */
export function writesAnySumInItsCurrency(numRuns: number): void {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.constantFrom('NOK', 'EUR', 'JPY', 'KWD', 'CLF'),
      (amount, currency) => {
        const places = decimalsOf(currency);
        const isWhole = amount % 10 ** places === 0;
        const sum = new Intl.NumberFormat('en-GB', {
          minimumFractionDigits: isWhole ? 0 : places,
        }).format(Number(`${Math.abs(amount)}e-${places}`));
        const sign = amount < 0 ? '\u2212' : '';
        const name = currency === 'NOK' ? 'kr' : currency;

        const [inEnglish, inNorwegian] = (['en', 'nb'] as const).map((language) =>
          writing(language, { currency }).money(amount),
        );

        expect(inEnglish).toBe(`${sign}${currency}\u00a0${sum}`);
        expect(inNorwegian).toBe(`${sign}${norwegian(sum)}\u00a0${name}`);
      },
    ),
    { numRuns },
  );
}
