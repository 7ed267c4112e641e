import type { Language } from '../language/language.js';
import type { Writing } from '../language/writing.js';
import type { Event, Moment } from './moment.js';

type InLanguages = Readonly<Record<Language, string>>;

const EVENTS: Readonly<Record<string, InLanguages>> = {
  opening: { nb: 'åpningen', nn: 'opninga', en: 'the opening' },
  submission: { nb: 'innleveringen', nn: 'innleveringa', en: 'the submission' },
  deadline: { nb: 'fristen', nn: 'fristen', en: 'the deadline' },
  answer: { nb: 'svaret', nn: 'svaret', en: 'the answer' },
  award: { nb: 'tildelingen', nn: 'tildelinga', en: 'the award' },
};

/** The name of an event: those of every call, or the term of the call. */
export function eventText(event: Event, write: Writing): string {
  return EVENTS[event]?.[write.language] ?? write.term(event);
}

const SIDES: Readonly<Record<'after' | 'before', InLanguages>> = {
  after: { nb: 'etter', nn: 'etter', en: 'after' },
  before: { nb: 'før', nn: 'før', en: 'before' },
};

/** How a call counts a moment: 15. april 2024; tildelingen; 3 måneder etter fristen. */
export function momentText(moment: Moment, write: Writing): string {
  if ('at' in moment) return write.date(moment.at);
  if ('day' in moment) return write.day(moment.day);
  if ('on' in moment) return eventText(moment.on, write);
  const [side, event] =
    'after' in moment ? (['after', moment.after] as const) : (['before', moment.before] as const);
  const { years, months, days } = moment;
  const units = { year: years, month: months, day: days };
  const counted = Object.entries(units).flatMap(([unit, count]) =>
    count === undefined ? [] : [write.unit(unit, count)],
  );
  return `${write.list(counted)} ${SIDES[side][write.language]} ${eventText(event, write)}`;
}
