import type { Language } from '../language/language.js';
import type { Writing } from '../language/writing.js';
import { eventOf } from '../moments/moment.js';
import { eventText, momentText } from '../moments/moment.texts.js';
import type { Due, DueUnknown } from './due.js';

type Formats<Of> = Readonly<Record<Language, (of: Of, write: Writing) => string>>;

/** A due moment: utgangen av 1. juli 2025 (utsatt). */
export const dueText: Formats<Due> = {
  nb: (due, write) => dueIn(due, 'utgangen av', 'utsatt', write),
  nn: (due, write) => dueIn(due, 'utgangen av', 'utsett', write),
  en: (due, write) => dueIn(due, 'the end of', 'extended', write),
};

function dueIn(
  { by, dueAt, zone, isExtended }: Due,
  end: string,
  extended: string,
  write: Writing,
) {
  const at = by.includes('T') ? write.moment(dueAt, zone) : `${end} ${write.day(by)}`;
  return isExtended ? `${at} (${extended})` : at;
}

/** A due moment that is not known: how it is counted, and that its event has not come. */
export const unknownText: Formats<DueUnknown> = {
  nb: (unknown, write) =>
    `${momentText(unknown.rule, write)}; det er ikke kjent ennå når det er${monthIn(unknown, 'er i', write)}`,
  nn: (unknown, write) =>
    `${momentText(unknown.rule, write)}; det er ikkje kjent enno når det er${monthIn(unknown, 'er i', write)}`,
  en: (unknown, write) =>
    `${momentText(unknown.rule, write)}; it is not known yet when that is${monthIn(unknown, 'is in', write)}`,
};

function monthIn({ rule, month }: DueUnknown, is: string, write: Writing): string {
  if (month === undefined) return '';
  return ` (${eventText(eventOf(rule) ?? '', write)} ${is} ${write.date(month)})`;
}
