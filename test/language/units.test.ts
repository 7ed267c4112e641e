import { describe, expect, it } from 'vitest';
import { writing } from '../../src/language/writing.js';
import { errorWithCode } from '../parse/error-with-code.js';

const languages = ['nb', 'nn', 'en'] as const;
const inEach = (id: string, value: number, options = {}) =>
  languages.map((language) => writing(language, options).unit(id, value));

describe('a number with its unit', () => {
  it.each([
    ['day', ['1 dag', '1 dag', '1 day'], ['2 dager', '2 dagar', '2 days']],
    ['month', ['1 måned', '1 månad', '1 month'], ['2 måneder', '2 månader', '2 months']],
    ['year', ['1 år', '1 år', '1 year'], ['2 år', '2 år', '2 years']],
    ['person', ['1 person', '1 person', '1 person'], ['2 personer', '2 personar', '2 people']],
    ['point', ['1 poeng', '1 poeng', '1 point'], ['2 poeng', '2 poeng', '2 points']],
    ['word', ['1 ord', '1 ord', '1 word'], ['2 ord', '2 ord', '2 words']],
    ['percent', ['1\u00a0%', '1\u00a0%', '1%'], ['2\u00a0%', '2\u00a0%', '2%']],
    ['km', ['1\u00a0km', '1\u00a0km', '1\u00a0km'], ['2\u00a0km', '2\u00a0km', '2\u00a0km']],
    ['place', ['1 plass', '1 plass', '1 place'], ['2 plasser', '2 plassar', '2 places']],
  ])('in %s has its singular and its plural', (id, one, two) => {
    expect([inEach(id, 1), inEach(id, 2)]).toEqual([one, two]);
  });

  it.each([
    [0, '0 måneder', '0 months'],
    [1.5, '1,5 måneder', '1.5 months'],
    [-2, '\u22122 måneder', '\u22122 months'],
    [1200, '1\u00a0200 måneder', '1,200 months'],
  ])('of %d months is in the plural', (value, norwegian, english) => {
    expect([inEach('month', value)[0], inEach('month', value)[2]]).toEqual([norwegian, english]);
  });

  it('has the word of the call', () => {
    const words = { member: { nb: { one: 'elev', the: 'eleven', many: 'elever' } } };
    expect([inEach('member', 1, { words })[0], inEach('member', 24, { words })[0]]).toEqual([
      '1 elev',
      '24 elever',
    ]);
  });

  it.each(['fortnight', 'toString', '', undefined])('in %s is refused', (id) => {
    expect(() => writing('nb').unit(id as string, 1)).toThrow(errorWithCode('unit.unknown'));
  });

  it('that is no number is refused', () => {
    for (const id of ['day', 'percent', 'km', 'place']) {
      expect(() => writing('nb').unit(id, Number.NaN)).toThrow(errorWithCode('number.invalid'));
    }
  });
});
