import { describe, expect, it } from 'vitest';
import { currency, decimalsOf } from '../../src/money/currency.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { issuesOf } from '../parse/issues-of.js';

// ISO 4217, list one.
describe('the decimals of a currency', () => {
  it.each([
    ['NOK SEK DKK EUR GBP USD HUF AFN XCD', 2],
    ['JPY ISK KRW VND XAF XOF XPF CLP UGX UYI', 0],
    ['KWD BHD IQD JOD LYD OMR TND', 3],
    ['CLF UYW', 4],
  ])('%s are %d', (codes, decimals) => {
    expect(codes.split(' ').map(decimalsOf)).toEqual(codes.split(' ').map(() => decimals));
  });

  it('are known of every currency of the European Economic Area', () => {
    const codes = 'EUR CZK DKK HUF PLN RON SEK NOK ISK CHF';
    for (const code of codes.split(' ')) expect(decimalsOf(code)).toBe(code === 'ISK' ? 0 : 2);
  });

  it.each([
    ['gold, which has no minor unit', 'XAU'],
    ['a currency that is no more', 'DEM'],
    ['the code for no currency', 'XXX'],
    ['small letters', 'nok'],
    ['a sign', 'kr'],
    ['parts of two codes', 'ED '],
    ['two codes', 'AED AFN'],
    ['nothing', ''],
    ['undefined', undefined],
  ])('of %s are not known', (_, code) => {
    expect(() => decimalsOf(code as string)).toThrow(errorWithCode('currency.unknown'));
  });
});

it('the schema of a currency takes a code of the standard', () => {
  expect(issuesOf(currency, 'NOK')).toEqual([]);
  expect(issuesOf(currency, 'XAU').map(({ code }) => code)).toEqual(['currency.unknown']);
});
