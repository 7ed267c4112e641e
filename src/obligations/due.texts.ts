import type { Language } from '../language/language.js';
import type { Writing } from '../language/writing.js';
import { eventOf } from '../moments/moment.js';
import { eventText, momentText } from '../moments/moment.texts.js';
import type { Due, DueUnknown } from './due.js';

type Formats<Of> = Readonly<Record<Language, (of: Of, write: Writing) => string>>;

const WORDS = {
  nb: { over: 'til og med ', extended: 'utsatt', latest: 'kan ikke utsettes lenger' },
  nn: { over: 'til og med ', extended: 'utsett', latest: 'kan ikkje utsetjast lenger' },
  en: { over: 'the end of ', extended: 'extended', latest: 'cannot be extended further' },
} as const;

/** A due moment: 1. juli 2025 (utsatt). */
export const dueText = inEach((due: Due, write) => dueIn(due, '', write));

/** A due moment beside the time since then, which counts from the end of the day. */
export const overText = inEach((due: Due, write) => dueIn(due, WORDS[write.language].over, write));

/** By when to act: senest 1. juli 2025; før 1. juli 2025 kl. 10.00. */
export const actByText: Formats<Due> = {
  nb: (due, write) => `${isClock(due) ? 'før' : 'senest'} ${momentOf(due, '', write)}`,
  nn: (due, write) => `${isClock(due) ? 'før' : 'seinast'} ${momentOf(due, '', write)}`,
  en: (due, write) => `${isClock(due) ? 'before' : 'by'} ${momentOf(due, '', write)}`,
};

function inEach<Of>(text: (of: Of, write: Writing) => string): Formats<Of> {
  return { nb: text, nn: text, en: text };
}

function isClock({ by }: Due): boolean {
  return by.includes('T');
}

function momentOf(due: Due, end: string, write: Writing): string {
  return isClock(due) ? write.moment(due.dueAt, due.zone) : `${end}${write.day(due.by)}`;
}

/** A due moment with whether it was moved, and whether it can be moved further. */
function dueIn(due: Due, end: string, write: Writing): string {
  const { extended, latest } = WORDS[write.language];
  const notes = [...(due.isExtended ? [extended] : []), ...(due.isLatest ? [latest] : [])];
  const at = momentOf(due, end, write);
  return notes.length === 0 ? at : `${at} (${notes.join('; ')})`;
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
