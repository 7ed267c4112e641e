import type { Language } from './language.js';

/** A number of persons in words: én person, 2 personer. */
export const persons: Readonly<Record<Language, (count: number) => string>> = {
  nb: (count) => (count === 1 ? 'én person' : `${count} personer`),
  nn: (count) => (count === 1 ? 'éin person' : `${count} personar`),
  en: (count) => (count === 1 ? 'one person' : `${count} people`),
};
