import type { Language } from '../language/language.js';
import type { Writing } from '../language/writing.js';
import type { OnDay } from '../register/checked-register.js';

/** What is added to a sentence that holds only if a register has not changed. */
export const assumed: Readonly<
  Record<Language, (day: Pick<OnDay, 'assumedSince'>, write: Writing) => string>
> = {
  nb: ({ assumedSince }, write) =>
    assumedSince === undefined
      ? ''
      : `; registeret er sist oppdatert ${write.day(assumedSince)} og antatt uendret siden`,
  nn: ({ assumedSince }, write) =>
    assumedSince === undefined
      ? ''
      : `; registeret er sist oppdatert ${write.day(assumedSince)} og rekna som uendra sidan`,
  en: ({ assumedSince }, write) =>
    assumedSince === undefined
      ? ''
      : `; the register was last updated on ${write.day(assumedSince)} and is assumed unchanged since`,
};
