import type { Writing } from '../language/writing.js';
import { eventOf } from '../moments/moment.js';
import { eventText, momentText } from '../moments/moment.texts.js';
import type { Due, DueUnknown } from './due.js';

const WORDS = {
  nb: { over: 'til og med ', extended: 'utsatt', latest: 'kan ikke utsettes lenger' },
  nn: { over: 'til og med ', extended: 'utsett', latest: 'kan ikkje utsetjast lenger' },
  en: { over: 'the end of ', extended: 'extended', latest: 'cannot be extended further' },
} as const;

/** A due moment: 1. juli 2025 (utsatt). */
export function dueText(due: Due, write: Writing): string {
  return dueIn(due, '', write);
}

/** A due moment beside the time since then, which counts from the end of the day. */
export function overText(due: Due, write: Writing): string {
  return dueIn(due, WORDS[write.language].over, write);
}

/** By when to act: senest 1. juli 2025; før 1. juli 2025 kl. 10.00. */
export function actByText(due: Due, write: Writing): string {
  const { before, by } = {
    nb: { before: 'før', by: 'senest' },
    nn: { before: 'før', by: 'seinast' },
    en: { before: 'before', by: 'by' },
  }[write.language];
  return `${isClock(due) ? before : by} ${momentOf(due, '', write)}`;
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
export function unknownText({ rule, month }: DueUnknown, write: Writing): string {
  const { unknown, isIn } = {
    nb: { unknown: 'det er ikke kjent ennå når det er', isIn: 'er i' },
    nn: { unknown: 'det er ikkje kjent enno når det er', isIn: 'er i' },
    en: { unknown: 'it is not known yet when that is', isIn: 'is in' },
  }[write.language];
  const text = `${momentText(rule, write)}; ${unknown}`;
  if (month === undefined) return text;
  return `${text} (${eventText(eventOf(rule) ?? '', write)} ${isIn} ${write.date(month)})`;
}
