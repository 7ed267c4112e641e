import type { Language } from './language.js';

/** Formats a number of persons: én person, 2 personer. */
export const persons: Readonly<Record<Language, (count: number) => string>> = {
  nb: (count) => (count === 1 ? 'én person' : `${count} personer`),
  nn: (count) => (count === 1 ? 'éin person' : `${count} personar`),
  en: (count) => (count === 1 ? 'one person' : `${count} people`),
};
