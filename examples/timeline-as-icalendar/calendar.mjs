import ical from 'ical-generator';
import { describeMoment, epochMs, timeline, writing } from 'utlysning';
import { words } from './words.mjs';

const DAY_SECONDS = 86_400;

/**
 * The timeline of a call as an iCalendar file (RFC 5545), in a language. `stamp` is the moment at
 * which the file is made: the same input gives the same text on every host.
 *
 * `record` makes it the calendar of one place: the dates of its award are in it, and its ids have
 * `place`. Of each `previous` version of the call or of the record, what is no longer there is
 * cancelled in calendars that have it. The sequence is higher than that of each version before it, if
 * `previous` has all of them.
 */
export function calendarOf(
  call,
  { lang, stamp, record, place, previous = [], sequence = sequenceOf(call, previous) },
) {
  const context = {
    call,
    lang,
    place,
    sequence,
    said: words[lang],
    write: writing(lang, call),
    stamp: new Date(epochMs(stamp)),
  };
  const entries = known(call, record);
  const ids = new Set(entries.map((entry) => idOf(entry, context)));
  const gone = previous
    .flatMap((was) => known(was.call ?? call, was.record))
    .filter((entry) => !ids.has(idOf(entry, context)));
  const cancelled = new Map(gone.map((entry) => [idOf(entry, context), entry]));
  const calendar = ical({
    prodId: { company: 'utlysning', product: 'timeline', language: lang.toUpperCase() },
    name: escaped(context.write.text(call.title)),
    description: escaped(datesNotKnown(call, lang, record).join('\n')) || undefined,
    events: [
      ...entries.map((entry) => eventOf(entry, context)),
      ...[...cancelled.values()].map((entry) => ({
        ...eventOf(entry, context),
        status: 'CANCELLED',
        transparency: 'TRANSPARENT',
        alarms: [],
      })),
    ],
  });
  return mended(calendar.toString());
}

/** How often the call was amended, and the record changed. */
function sequenceOf({ version }, previous) {
  return version - 1 + previous.filter((was) => was.record !== undefined).length;
}

/** A sentence for each date that cannot stand in the calendar, because its event has not happened. */
export function datesNotKnown(call, lang, record) {
  const context = { call, said: words[lang], write: writing(lang, call) };
  return timeline(call, record)
    .filter(({ at }) => at === undefined)
    .map((entry) => {
      const rule = context.said[entry.limit](describeMoment(entry.rule, lang, call));
      return context.said.notKnown(nameOf(entry, context), rule);
    });
}

/**
 * The library puts the status of an event after its alarms, where RFC 5545 wants no more properties,
 * and leaves the last line without its end.
 */
function mended(text) {
  return `${text.replace(/(BEGIN:VALARM\r\n.*?END:VALARM\r\n)(STATUS:\w+\r\n)/gs, '$2$1')}\r\n`;
}

function eventOf(entry, context) {
  const { call, sequence, stamp, write } = context;
  const isFixedGathering = entry.kind === 'gathering' && entry.precision === 'day';
  return {
    id: idOf(entry, context),
    // A later version of the same entry moves it in a calendar that has the old one.
    sequence,
    stamp,
    ...timeOf(entry),
    summary: visible(`${nameOf(entry, context)}: ${write.text(call.title)}`),
    description: visible(describe(entry, context)),
    location: placeOf(entry, context),
    status: entry.precision === 'month' && entry.kind === 'gathering' ? 'TENTATIVE' : 'CONFIRMED',
    // Only a gathering with dates takes up the days that it is on.
    transparency: isFixedGathering ? 'OPAQUE' : 'TRANSPARENT',
    alarms: entry.kind === 'deadline' ? [{ type: 'display', trigger: DAY_SECONDS }] : [],
  };
}

/** The dates of a call, or of an award of it, that are known. */
function known(call, record) {
  return timeline(call, record).filter(({ at }) => at !== undefined);
}

/** What calendars know an entry by, in each version of the call. */
function idOf(entry, { call, place }) {
  const own = place === undefined ? call.id : `${call.id}/${place}`;
  return `${own}/${entry.id}${isFirstDay(entry) ? '.from' : ''}`;
}

/** Where a gathering is. */
function placeOf({ kind, id }, { call, write }) {
  const place = kind === 'gathering' ? call.gatherings?.[id]?.place : undefined;
  return place === undefined ? null : visible(write.text(place));
}

/** A text without control characters, which RFC 5545 does not allow; a line break and a tab stay. */
function visible(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** An answer or a payment can have a first and a last day: two entries of one id. */
function isFirstDay({ kind, limit }) {
  return ['answer', 'payment'].includes(kind) && limit === 'from';
}

/**
 * A moment as it is. All else as whole days, each at 00:00 in UTC, which is where the library looks
 * when it is given no zone; the end is the day after the last.
 */
function timeOf({ at, to, written, precision }) {
  if (precision === 'minute') return { start: new Date(epochMs(at)), end: null };
  const start = midnight(to === undefined ? written : at);
  const end = to === undefined ? new Date(start.getTime() + DAY_SECONDS * 1000) : midnight(to);
  return { start, end, allDay: true };
}

/** Midnight in UTC on the day that a timestamp or a date names. */
function midnight(date) {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`);
}

/** What a date is called: by the words of the example or its term, with its round. */
function nameOf({ kind, id, round }, { call, said, write }) {
  const own = round === undefined ? id : id.slice(round.length + 1);
  const [term, limit] = own.split('.');
  const fixed = said[kind] ?? said.events[own];
  const name =
    kind === 'obligation'
      ? said[limit === 'latest' ? 'latest' : 'due'](write.term(term))
      : fixed === undefined || Object.hasOwn(call.terms, own)
        ? write.term(own)
        : fixed;
  return round === undefined ? capital(name) : `${capital(name)} (${write.term(round)})`;
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** When it is, and the clauses that say so, with their headings. */
function describe(entry, context) {
  const { call, said } = context;
  const cited = entry.clauses.map((id) => `${id} (${call.clauses[id].heading})`);
  const clauses = cited.length === 0 ? '' : `\n${said.clauses(cited.length)}: ${cited.join(', ')}`;
  return `${dateOf(entry, context)}${clauses}`;
}

/** When it is, as exactly as the call says it. */
function dateOf({ kind, written, precision, limit }, { call, said, write }) {
  const date = write.date(written);
  if (precision === 'minute') return `${date} (${call.zone})`;
  if (kind === 'course') return date;
  if (precision === 'month') return said.tentative(date);
  return kind === 'gathering' ? date : capital(said[limit](date));
}

/** The library escapes the texts of an event, but not the name and the description of the calendar. */
function escaped(text) {
  return visible(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');
}
