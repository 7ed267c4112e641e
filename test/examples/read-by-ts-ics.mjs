// Reads a calendar with ts-ics, a second library that shares no code with ical.js.
import { convertIcsCalendar } from 'ts-ics';

/** The events of a calendar: what a program that shows it goes by. */
export function readByTsIcs(text) {
  const { events = [] } = convertIcsCalendar(undefined, text);
  return events.map(({ uid, sequence, status, summary, location, start, end }) => ({
    uid,
    sequence: Number(sequence ?? 0),
    status,
    summary,
    location: location ?? null,
    start: moment(start),
    end: end === undefined ? null : moment(end),
  }));
}

function moment({ date, type }) {
  const at = date.toISOString();
  return type === 'DATE' ? at.slice(0, 10) : at.replace('.000Z', 'Z');
}
