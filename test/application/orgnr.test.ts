import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrgnr } from '../../src/application/orgnr.js';
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

  it('has the one check digit that makes its weighted sum divide by 11, or there is none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8}$/), (eight) => {
        const expected = orgnrOf(eight);
        for (let last = 0; last <= 9; last += 1) {
          expect(isOrgnr(eight + last)).toBe(eight + last === expected);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has no check digit where the sum leaves 1: the digit would be 10', () => {
    // 6 × 2 = 12, which leaves 1 modulo 11.
    expect(orgnrOf('00000006')).toBeUndefined();
    for (let last = 0; last <= 9; last += 1) expect(isOrgnr(`00000006${last}`)).toBe(false);
  });

  it('is found out when one digit is wrong or two neighbours have changed places', () => {
    const numbers = fc
      .stringMatching(/^\d{8}$/)
      .map(orgnrOf)
      .filter((orgnr) => orgnr !== undefined);
    fc.assert(
      fc.property(numbers, fc.nat(8), fc.integer({ min: 1, max: 9 }), (orgnr, at, more) => {
        const digits = [...orgnr];
        const wrong = digits.with(at, String((Number(digits[at]) + more) % 10)).join('');
        expect(isOrgnr(wrong)).toBe(false);
        if (at === 8) return;
        const [a, b] = [digits[at] as string, digits[at + 1] as string];
        const swapped = digits
          .with(at, b)
          .with(at + 1, a)
          .join('');
        expect(isOrgnr(swapped)).toBe(a === b);
      }),
    );
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
