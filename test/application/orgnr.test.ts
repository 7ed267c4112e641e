import { describe, expect, it } from 'vitest';
import { isOrgnr } from '../../src/application/orgnr.js';
import * as properties from './orgnr.properties.js';
import { orgnrOf } from './orgnr-of.js';

describe('an organisation number', () => {
  it.each([
    ['Elverum', '952857991'],
    ['Ringsaker', '864950582'],
    ['Oslo', '958935420'],
    ['the Brønnøysund Register Centre', '974760673'],
    ['Statistics Norway', '971526920'],
  ])('is that of %s, %s', (_, orgnr) => {
    expect(isOrgnr(orgnr)).toBe(true);
  });

  it('has the one check digit that makes its weighted sum divide by 11, or none exists', () => {
    properties.hasOneCheckDigitOrNone(100);
  });

  it('has no check digit where the sum leaves 1: the digit would be 10', () => {
    // 4 × 3 = 12, which leaves 1 modulo 11.
    expect(orgnrOf('40000000')).toBeUndefined();
    for (let last = 0; last <= 9; last += 1) expect(isOrgnr(`40000000${last}`)).toBe(false);
  });

  it('never begins with 0, though the sum of nine zeros divides by 11', () => {
    expect(isOrgnr('000000000')).toBe(false);
    properties.neverBeginsWithZero(100);
  });

  it('is invalid when one digit is wrong or two neighbours are swapped', () => {
    properties.isFoundOutByOneWrongDigitOrASwap(100);
  });

  it.each([
    '',
    '95285799',
    '9528579911',
    '95285799x',
    ' 952857991',
    '952857991\n',
    '952 857 991',
    '９５２８５７９９１',
    // The weighted sum of their code units, less that of 0, divides by 11.
    '97476060 ',
    [...'952857991'] as never,
  ])('is not %j', (text) => {
    expect(isOrgnr(text)).toBe(false);
  });
});
