import { describe, expect, it } from 'vitest';
import type { FactFormats, FactValue } from '../../src/language/facts.js';
import { writing } from '../../src/language/writing.js';
import { errorWithCode } from '../parse/error-with-code.js';

const facts: FactFormats = {
  months: { kind: 'number', unit: 'month' },
  score: { kind: 'number' },
  share: { kind: 'number', unit: 'percent' },
  pupils: { kind: 'number', unit: 'member' },
  budget: { kind: 'money' },
  start: { kind: 'day' },
  size: {
    kind: 'choice',
    values: { small: { nb: 'liten', nn: 'liten', en: 'small' }, big: 'stor' },
  },
  regions: { kind: 'choices', values: ['north', 'west', 'east'] },
  topics: { kind: 'choices', values: { art: { nb: 'kunst', nn: 'kunst', en: 'art' } } },
  rural: { kind: 'yes-no' },
  goal: { kind: 'text' },
};
const words = { member: { nb: { one: 'elev', the: 'eleven', many: 'elever' } } };
const inEach = (id: string, value: FactValue, options = {}) =>
  (['nb', 'nn', 'en'] as const).map((language) =>
    writing(language, { language: 'nb', facts, words, ...options }).fact(id, value),
  );

describe('the value of a fact', () => {
  it.each<[string, FactValue, string, string, string]>([
    ['months', 3, '3 måneder', '3 månader', '3 months'],
    ['score', 1234.5, '1\u00a0234,5', '1\u00a0234,5', '1,234.5'],
    ['share', 5, '5\u00a0%', '5\u00a0%', '5%'],
    ['pupils', 24, '24 elever', '24 elever', '24 members'],
    ['budget', 5_000_000, '50\u00a0000\u00a0kr', '50\u00a0000\u00a0kr', 'NOK\u00a050,000'],
    ['start', '2024-06-24', '24. juni 2024', '24. juni 2024', '24 June 2024'],
    ['size', 'small', 'liten', 'liten', 'small'],
    ['size', 'big', 'stor', 'stor', 'stor'],
    ['rural', true, 'Ja', 'Ja', 'Yes'],
    ['rural', false, 'Nei', 'Nei', 'No'],
    ['goal', 'Lære mer', '«Lære mer»', '«Lære mer»', '‘Lære mer’'],
    [
      'regions',
      ['north', 'west', 'east'],
      'north, west og east',
      'north, west og east',
      'north, west and east',
    ],
    ['topics', ['art', '0'], 'kunst og 0', 'kunst og 0', 'art and 0'],
    ['regions', ['0'], '0', '0', '0'],
    ['topics', [], '', '', ''],
    ['topics', 'art', 'kunst', 'kunst', 'art'],
  ])('%s, %j, is written by its kind', (id, value, bokmål, nynorsk, english) => {
    expect(inEach(id, value)).toEqual([bokmål, nynorsk, english]);
  });

  it('is in the currency of the call', () => {
    expect(inEach('budget', 300, { currency: 'JPY' })[0]).toBe('300\u00a0JPY');
  });

  it.each(['medium', 'toString', '__proto__'])(
    '%s, which has no text, stands as it is',
    (value) => {
      expect(inEach('size', value)).toEqual([value, value, value]);
    },
  );

  it.each<[FactValue, string, string]>([
    [1234, '1\u00a0234', '1,234'],
    [true, 'Ja', 'Yes'],
    ['north', 'north', 'north'],
    [['a', 'b'], 'a og b', 'a and b'],
  ])(
    '%j of a fact that the call does not have is written by its type',
    (value, norwegian, english) => {
      for (const id of ['other', 'toString']) {
        expect(inEach(id, value)).toEqual([norwegian, norwegian, english]);
      }
    },
  );

  it.each<[string, unknown, string]>([
    ['months', 'three', 'fact.value'],
    ['months', Number.NaN, 'number.invalid'],
    ['budget', 1.5, 'money.range'],
    ['start', '2024-02-30', 'day.invalid'],
    ['start', 20240624, 'fact.value'],
    ['size', ['small'], 'fact.value'],
    ['regions', 3, 'fact.value'],
    ['rural', 'yes', 'fact.value'],
    ['goal', null, 'fact.value'],
    ['other', undefined, 'fact.value'],
  ])('%s, %j, is refused', (id, value, code) => {
    expect(() => inEach(id, value as FactValue)).toThrow(errorWithCode(code));
  });
});
