import { describe, expect, it } from 'vitest';
import { type WordKey, type Words, wordsSchema } from '../../src/language/words.js';
import { writing } from '../../src/language/writing.js';
import { parseWith } from '../../src/parse/parse.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { issuesOf } from '../parse/issues-of.js';

const consortium = {
  nb: { one: 'konsortium', the: 'konsortiet', many: 'konsortier' },
  en: { one: 'consortium', the: 'the consortium', many: 'consortia' },
};
const forms = ['one', 'the', 'many'] as const;

describe('a word', () => {
  it.each<[WordKey, string, string, string]>([
    ['group', 'gruppe gruppen grupper', 'gruppe gruppa grupper', 'group, the group, groups'],
    [
      'member',
      'medlem medlemmet medlemmer',
      'medlem medlemmen medlemmer',
      'member, the member, members',
    ],
    [
      'applicant',
      'søker søkeren søkere',
      'søkjar søkjaren søkjarar',
      'applicant, the applicant, applicants',
    ],
    ['place', 'plass plassen plasser', 'plass plassen plassar', 'place, the place, places'],
    [
      'project',
      'prosjekt prosjektet prosjekter',
      'prosjekt prosjektet prosjekt',
      'project, the project, projects',
    ],
  ])('for a %s is the library’s where the call has none', (key, bokmål, nynorsk, english) => {
    const texts = (['nb', 'nn', 'en'] as const).map((language) =>
      forms.map((form) => writing(language).word(key, form)),
    );
    expect(texts).toEqual([bokmål.split(' '), nynorsk.split(' '), english.split(', ')]);
  });

  it('is the call’s where it has one', () => {
    const words = { group: consortium };
    expect(forms.map((form) => writing('nb', { words }).word('group', form))).toEqual([
      'konsortium',
      'konsortiet',
      'konsortier',
    ]);
    expect(writing('en', { words }).word('group', 'many')).toBe('consortia');
    expect(writing('en', { words }).word('member', 'many')).toBe('members');
  });

  it('is the call’s in the other Norwegian language, and the library’s in any other', () => {
    const words = { group: { nb: consortium.nb } };
    expect(writing('nn', { words }).word('group', 'the')).toBe('konsortiet');
    expect(writing('en', { words }).word('group', 'the')).toBe('the group');
  });

  it.each([
    ['team', 'one'],
    ['toString', 'one'],
    ['group', 'some'],
    ['group', 'toString'],
    [undefined, undefined],
  ])('for %s in the form %s is refused', (key, form) => {
    for (const words of [{}, { group: consortium }]) {
      expect(() => writing('nb', { words }).word(key as WordKey, form as 'one')).toThrow(
        errorWithCode('word.unknown'),
      );
    }
  });
});

describe('the schema of words', () => {
  it('takes words by what they name and by language', () => {
    const words: Words = { group: consortium, place: {} };
    expect(parseWith(wordsSchema, words)).toEqual({ ok: true, value: words });
  });

  it.each<[string, unknown, readonly string[], string]>([
    ['a word for something else', { team: consortium }, ['team'], 'unknown-key'],
    [
      'a word without its plural',
      { group: { nb: { one: 'a', the: 'b' } } },
      ['group', 'nb', 'many'],
      'missing',
    ],
    [
      'an empty form',
      { group: { nb: { one: '', the: 'b', many: 'c' } } },
      ['group', 'nb', 'one'],
      'too-small',
    ],
    ['a language in words', { group: { norsk: consortium.nb } }, ['group', 'norsk'], 'invalid-key'],
  ])('refuses %s', (_, words, path, code) => {
    expect(issuesOf(wordsSchema, words).map((issue) => [issue.path, issue.code])).toEqual([
      [path, code],
    ]);
  });
});
