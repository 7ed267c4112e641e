import * as z from 'zod/mini';
import { UtlysningError } from '../parse/error.js';
import { object, text } from '../parse/schema.js';
import type { Language } from './language.js';
import { inOrNear, languageTag } from './text.js';

/** What a call can have its own words for. */
export type WordKey = 'group' | 'member' | 'applicant' | 'place' | 'project';

const form = text(100, 1);
const word = object({
  /** The singular: konsortium. */
  one: form,
  /** The definite singular: konsortiet. In English it has its article: the consortium. */
  the: form,
  /** The plural: konsortier. */
  many: form,
});
const words = z.optional(z.readonly(z.record(languageTag, word)));

/** A noun in three forms. */
export interface Word extends z.output<typeof word> {}

/** The words of a call, by what they name and by language. */
export type Words = {
  readonly [Key in WordKey]?: { readonly [language: string]: Word } | undefined;
};

/** The schema of the words of a call. */
export const wordsSchema = object({
  /** The group of an application, by language. */
  group: words,
  /** A member of the group, by language. */
  member: words,
  /** Who applies, by language. */
  applicant: words,
  /** What is given to those who get one, by language. */
  place: words,
  /** What an application is about, by language. */
  project: words,
});

/**
 * The word for something. A call that has none in the language, or in the other Norwegian one, has
 * the word of the library: its own word in a third language would not fit into the sentence.
 */
export function wordIn(language: Language, key: WordKey, form: keyof Word, words: Words): string {
  const word = isWordKey(key)
    ? (inOrNear(words[key] ?? {}, language) ?? DEFAULTS[key][language])
    : undefined;
  if (word !== undefined && Object.hasOwn(word, form)) return word[form];
  throw new UtlysningError('word.unknown', 'expected a word that a call can have, in a form of it');
}

/** Whether a call can have its own word for something. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(DEFAULTS, key);
}

const DEFAULTS: Readonly<Record<WordKey, Readonly<Record<Language, Word>>>> = {
  group: {
    nb: { one: 'gruppe', the: 'gruppen', many: 'grupper' },
    nn: { one: 'gruppe', the: 'gruppa', many: 'grupper' },
    en: { one: 'group', the: 'the group', many: 'groups' },
  },
  member: {
    nb: { one: 'medlem', the: 'medlemmet', many: 'medlemmer' },
    nn: { one: 'medlem', the: 'medlemmen', many: 'medlemmer' },
    en: { one: 'member', the: 'the member', many: 'members' },
  },
  applicant: {
    nb: { one: 'søker', the: 'søkeren', many: 'søkere' },
    nn: { one: 'søkjar', the: 'søkjaren', many: 'søkjarar' },
    en: { one: 'applicant', the: 'the applicant', many: 'applicants' },
  },
  place: {
    nb: { one: 'plass', the: 'plassen', many: 'plasser' },
    nn: { one: 'plass', the: 'plassen', many: 'plassar' },
    en: { one: 'place', the: 'the place', many: 'places' },
  },
  project: {
    nb: { one: 'prosjekt', the: 'prosjektet', many: 'prosjekter' },
    nn: { one: 'prosjekt', the: 'prosjektet', many: 'prosjekt' },
    en: { one: 'project', the: 'the project', many: 'projects' },
  },
};
