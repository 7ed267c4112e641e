import { describe, expect, it } from 'vitest';
import { type Text, textIn, textSchema } from '../../src/language/text.js';
import { parseWith } from '../../src/parse/parse.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { issuesOf } from '../parse/issues-of.js';

describe('a text in a language', () => {
  const all = { nb: 'bokmål', nn: 'nynorsk', en: 'English', se: 'davvisámegiella' };

  it.each<[string, Text, string, string, string]>([
    ['the language asked for', all, 'en', 'nb', 'English'],
    ['nynorsk for bokmål', { nn: 'nynorsk', en: 'English' }, 'nb', 'en', 'nynorsk'],
    ['bokmål for nynorsk', { nb: 'bokmål', en: 'English' }, 'nn', 'en', 'bokmål'],
    [
      'the language of the call',
      { se: 'davvisámegiella', en: 'English' },
      'nb',
      'se',
      'davvisámegiella',
    ],
    ['the first tag', { se: 'davvisámegiella', fi: 'suomi' }, 'nb', 'en', 'suomi'],
    ['the first tag in any order', { fi: 'suomi', se: 'davvisámegiella' }, 'nb', 'en', 'suomi'],
    ['a bare string, which is in the language of the call', 'Kurs', 'en', 'nb', 'Kurs'],
  ])('is %s', (_, text, language, callLanguage, expected) => {
    expect(textIn(text, language, callLanguage)).toBe(expected);
  });

  it('is the first tag where the language of the call is not known', () => {
    expect(textIn({ se: 'davvisámegiella', fi: 'suomi' }, 'en')).toBe('suomi');
  });

  it.each([undefined, null, 5, {}, { nb: 5 }, Object.create({ nb: 'inherited' })])(
    'that is %j is refused',
    (text) => {
      expect(() => textIn(text, 'nb')).toThrow(errorWithCode('text.invalid'));
    },
  );
});

describe('the schema of a text', () => {
  it.each<[string, unknown]>([
    ['a string', 'Kurs'],
    ['texts by language', { nb: 'Kurs', 'en-GB': 'Course', 'zh-Hant-TW': '課程' }],
    ['2000 characters', 'x'.repeat(2000)],
  ])('takes %s', (_, text) => {
    expect(parseWith(textSchema, text)).toEqual({ ok: true, value: text });
  });

  it.each<[string, unknown, readonly (string | number)[], string]>([
    ['an empty text', '', [], 'too-small'],
    ['a blank text', ' \u200b', [], 'text.blank'],
    ['2001 characters', 'x'.repeat(2001), [], 'too-big'],
    ['half a character', 'x\ud83e', [], 'text.ill-formed'],
    ['no language', {}, [], 'missing'],
    ['a blank text in a language', { nb: 'Kurs', en: ' ' }, ['en'], 'text.blank'],
    ['a number in a language', { nb: 5 }, ['nb'], 'invalid-type'],
    ['a language in capitals', { NB: 'Kurs' }, ['NB'], 'invalid-key'],
    ['a language in words', { norsk: 'Kurs' }, ['norsk'], 'invalid-key'],
    ['a number', 5, [], 'invalid-type'],
    ['nothing', undefined, [], 'missing'],
  ])('refuses %s', (_, text, path, code) => {
    expect(issuesOf(textSchema, text).map((issue) => [issue.path, issue.code])).toEqual([
      [path, code],
    ]);
  });
});
