import ical from 'ical-generator';
import { epochMs, timeline, writing } from 'utlysning';
import { words } from './words.mjs';

const DAY_SECONDS = 86_400;

/**
 * The timeline of a call as an iCalendar file (RFC 5545), in a language. `stamp` is the moment at
 * which the file is made: the same call, language and stamp give the same text on every host.
 */
export function calendarOf(call, { lang, stamp }) {
  const context = {
    call,
    lang,
    said: words[lang],
    write: writing(lang, call.terms),
    stamp: new Date(epochMs(stamp)),
  };
  const calendar = ical({
    prodId: { company: 'utlysning', product: 'timeline', language: lang.toUpperCase() },
    name: escaped(call.title[lang]),
    events: timeline(call).map((entry) => eventOf(entry, context)),
  });
  return mended(calendar.toString());
}

/**
 * The library puts the status of an event after its alarms, where RFC 5545 wants no more properties,
 * and leaves the last line without its end.
 */
function mended(text) {
  return `${text.replace(/(BEGIN:VALARM\r\n.*?END:VALARM\r\n)(STATUS:\w+\r\n)/gs, '$2$1')}\r\n`;
}

function eventOf(entry, context) {
  const { call, lang, stamp } = context;
  const isFixedGathering = entry.kind === 'gathering' && entry.precision === 'day';
  return {
    id: `${call.id}/${entry.id}`,
    // A later version of the same entry moves it in a calendar that has the old one.
    sequence: call.version - 1,
    stamp,
    ...timeOf(entry),
    summary: `${nameOf(entry, context)}: ${call.title[lang]}`,
    description: describe(entry, context),
    location: call.gatherings.planned.find(({ id }) => id === entry.id)?.place ?? null,
    status: entry.precision === 'month' ? 'TENTATIVE' : 'CONFIRMED',
    // Only a gathering with dates takes up the days that it is on.
    transparency: isFixedGathering ? 'OPAQUE' : 'TRANSPARENT',
    alarms: entry.kind === 'deadline' ? [{ type: 'display', trigger: DAY_SECONDS }] : [],
  };
}

/**
 * A moment as it is. All else as whole days, each at 00:00 in UTC, which is where the library looks
 * when it is given no zone; the end is the day after the last.
 */
function timeOf({ at, to, precision }) {
  if (precision === 'minute') return { start: new Date(epochMs(at)) };
  const end = midnight(to ?? at);
  const start = to === undefined ? new Date(end.getTime() - DAY_SECONDS * 1000) : midnight(at);
  return { start, end, allDay: true };
}

/** Midnight in UTC on the day that a timestamp names. */
function midnight(timestamp) {
  return new Date(`${timestamp.slice(0, 10)}T00:00:00Z`);
}

function nameOf({ kind, id }, { said, write }) {
  if (kind !== 'gathering') return said[kind];
  const term = write.term(id);
  return term.charAt(0).toUpperCase() + term.slice(1);
}

/** When it is, and the clauses that say so, with their headings. */
function describe(entry, context) {
  const { call, said } = context;
  const cited = entry.clauses.map((id) => `${id} (${call.clauses[id].heading})`);
  const clauses = cited.length === 0 ? '' : `\n${said.clauses(cited.length)}: ${cited.join(', ')}`;
  return `${dateOf(entry, context)}${clauses}`;
}

/** When it is, as exactly as the call says it. */
function dateOf({ kind, written, precision }, { call, said, write }) {
  const date = write.date(written);
  if (precision === 'minute') return `${date} (${call.zone})`;
  if (precision === 'month') return said.tentative(date);
  return kind === 'gathering' ? date : said.by(date);
}

/** The library escapes the texts of an event, but not the name of the calendar. */
function escaped(text) {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}
