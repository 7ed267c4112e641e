import { describe, expect, it } from 'vitest';
import { writing } from '../../src/language/writing.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './numbers.properties.js';

const nb = writing('nb');
const nn = writing('nn');
const en = writing('en');
const each = [nb, nn, en];

describe('a number', () => {
  it.each([
    [0, '0', '0'],
    [-0, '0', '0'],
    [999, '999', '999'],
    [50_000, '50\u00a0000', '50,000'],
    [1_234_567, '1\u00a0234\u00a0567', '1,234,567'],
    [-1_234, '\u22121\u00a0234', '\u22121,234'],
    [1234.5, '1\u00a0234,5', '1,234.5'],
    [-0.25, '\u22120,25', '\u22120.25'],
    [0.000001, '0,000001', '0.000001'],
    [0.1234567, '0,1234567', '0.1234567'],
  ])('%d is %s, and in English %s', (value, norwegian, english) => {
    expect(each.map((write) => write.number(value))).toEqual([norwegian, norwegian, english]);
  });

  it('has separators and signs as Intl has them in English', () => {
    properties.writesAnyNumberWithSeparators(100);
  });

  // found: 'NaN' in a sentence. An exponent is no number that a person reads.
  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7, '12', 12n, null, undefined])(
    'E6: %s is refused',
    (value) => {
      for (const write of each) {
        expect(() => write.number(value as number)).toThrow(errorWithCode('number.invalid'));
      }
    },
  );
});

describe('a sum of money', () => {
  it.each([
    [5_000_000, '50\u00a0000\u00a0kr', 'NOK\u00a050,000'],
    [0, '0\u00a0kr', 'NOK\u00a00'],
    [1, '0,01\u00a0kr', 'NOK\u00a00.01'],
    [1250, '12,50\u00a0kr', 'NOK\u00a012.50'],
    [-150, '\u22121,50\u00a0kr', '\u2212NOK\u00a01.50'],
    [-5, '\u22120,05\u00a0kr', '\u2212NOK\u00a00.05'],
    [100_000_005, '1\u00a0000\u00a0000,05\u00a0kr', 'NOK\u00a01,000,000.05'],
    [
      Number.MAX_SAFE_INTEGER,
      '90\u00a0071\u00a0992\u00a0547\u00a0409,91\u00a0kr',
      'NOK\u00a090,071,992,547,409.91',
    ],
  ])('of %d øre is %s, and in English %s', (ore, norwegian, english) => {
    expect(each.map((write) => write.money(ore))).toEqual([norwegian, norwegian, english]);
  });

  it.each([
    ['EUR', 30_050, '300,50\u00a0EUR', 'EUR\u00a0300.50'],
    ['NOK', 30_000, '300\u00a0kr', 'NOK\u00a0300'],
    ['JPY', 1_234_567, '1\u00a0234\u00a0567\u00a0JPY', 'JPY\u00a01,234,567'],
    ['JPY', 0, '0\u00a0JPY', 'JPY\u00a00'],
    ['KWD', 1_005, '1,005\u00a0KWD', 'KWD\u00a01.005'],
    ['KWD', -1_000, '\u22121\u00a0KWD', '\u2212KWD\u00a01'],
    ['CLF', 7, '0,0007\u00a0CLF', 'CLF\u00a00.0007'],
  ])(
    'in %s, of %d of the smallest unit, is %s, and in English %s',
    (currency, sum, norwegian, english) => {
      const texts = (['nb', 'nn', 'en'] as const).map((language) =>
        writing(language, { currency }).money(sum),
      );
      expect(texts).toEqual([norwegian, norwegian, english]);
    },
  );

  it('has all decimals of its currency or none', () => {
    properties.writesAnySumInItsCurrency(100);
  });

  // found: '12,0.5 kr' and 'NaN,NaN kr'.
  it.each([12.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '100', null, undefined])(
    'E6: of %s is refused',
    (amount) => {
      for (const write of each) {
        expect(() => write.money(amount as number)).toThrow(errorWithCode('money.range'));
      }
    },
  );

  it.each(['kr', 'nok', 'XAU', 'NOKK', '', null])('in %s is refused', (currency) => {
    const write = writing('nb', { currency: currency as string });
    expect(() => write.money(100)).toThrow(errorWithCode('currency.unknown'));
  });
});
