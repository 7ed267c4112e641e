import { endOfDay, shiftDay, startOfDay } from '../time/calendar.js';
import { resolveWallTime } from '../time/wall-time.js';
import type { Event, Moment } from './moment.js';

/** The day of an event in the zone of the call; undefined while it is not known. */
export type DayOf = (event: Event) => string | undefined;

/**
 * The day of a moment in the zone of the call; undefined while the event that it is counted from is
 * not known. Years and months are added in one step, and a day that a month does not have becomes
 * its last day. Days are added afterwards.
 */
export function dayOfMoment(moment: Moment, dayOf: DayOf): string | undefined {
  if ('at' in moment) return moment.at.slice(0, 10);
  if ('day' in moment) return moment.day;
  if ('on' in moment) return dayOf(moment.on);
  const isAfter = 'after' in moment;
  const from = dayOf(isAfter ? moment.after : moment.before);
  return from === undefined ? undefined : shiftDay(from, moment, isAfter ? 1 : -1);
}

/**
 * The moment from which it is too late for what is due, in milliseconds: a day ends what it closes.
 * Undefined while the day is not known.
 */
export function endOfMoment(moment: Moment, zone: string, dayOf: DayOf): number | undefined {
  if ('at' in moment) return resolveWallTime(moment.at, zone, moment.disambiguation);
  const day = dayOfMoment(moment, dayOf);
  return day === undefined ? undefined : endOfDay(day, zone);
}

/** The moment from which something may be done, in milliseconds: a day begins what it opens. */
export function startOfMoment(moment: Moment, zone: string, dayOf: DayOf): number | undefined {
  if ('at' in moment) return resolveWallTime(moment.at, zone, moment.disambiguation);
  const day = dayOfMoment(moment, dayOf);
  return day === undefined ? undefined : startOfDay(day, zone);
}
