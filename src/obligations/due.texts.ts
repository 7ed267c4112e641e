import type { Language } from '../language/language.js';
import type { Writing } from '../language/writing.js';
import { eventOf } from '../moments/moment.js';
import { eventText, momentText } from '../moments/moment.texts.js';
import type { Due, DueUnknown } from './due.js';

type Formats<Of> = Readonly<Record<Language, (of: Of, write: Writing) => string>>;

/** A due moment: 1. juli 2025 (utsatt). */
export const dueText: Formats<Due> = {
  nb: (due, write) => dueIn(due, ['', 'utsatt'], write),
  nn: (due, write) => dueIn(due, ['', 'utsett'], write),
  en: (due, write) => dueIn(due, ['', 'extended'], write),
};

/** A due moment beside the time since then, which counts from the end of the day. */
export const overText: Formats<Due> = {
  nb: (due, write) => dueIn(due, ['til og med ', 'utsatt'], write),
  nn: (due, write) => dueIn(due, ['til og med ', 'utsett'], write),
  en: (due, write) => dueIn(due, ['the end of ', 'extended'], write),
};

/** By when to act: senest 1. juli 2025; før 1. juli 2025 kl. 10.00. */
export const actByText: Formats<Due> = {
  nb: ({ isExtended: _, ...due }, write) =>
    `${isClock(due) ? 'før' : 'senest'} ${dueText.nb(due, write)}`,
  nn: ({ isExtended: _, ...due }, write) =>
    `${isClock(due) ? 'før' : 'seinast'} ${dueText.nn(due, write)}`,
  en: ({ isExtended: _, ...due }, write) =>
    `${isClock(due) ? 'before' : 'by'} ${dueText.en(due, write)}`,
};

function isClock({ by }: Due): boolean {
  return by.includes('T');
}

function dueIn(due: Due, [end, extended]: readonly [string, string], write: Writing) {
  const { by, dueAt, zone, isExtended } = due;
  const at = isClock(due) ? write.moment(dueAt, zone) : `${end}${write.day(by)}`;
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
