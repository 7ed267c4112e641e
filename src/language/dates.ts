import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { UtlysningError } from '../parse/error.js';
import { firstDayOf, MONTH_PATTERN } from '../time/calendar.js';
import { isDay, requireDay } from '../time/day.js';
import { epochMs, type InstantInput } from '../time/instant.js';
import { type Repeated, repeatedAt } from '../time/repeated.js';
import { isWallTime, resolveWallTime } from '../time/wall-time.js';
import { offsetMs } from '../time/zone.js';
import { type Conventions, MINUS } from './conventions.js';

/** The zone whose clocks a text need not name. */
const HOME = 'Europe/Oslo';

/** Formats moments, days and the dates of a call. */
export function datesIn(conventions: Conventions) {
  const { locale, dayOfMonth, at, clock, decimal } = conventions;

  function day(day: string): string {
    return format(utc(day), `${dayOfMonth} MMMM yyyy`, { locale });
  }

  function days(from: string, to: string): string {
    if (from === to) return day(from);
    const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
    return isOneMonth ? `${format(utc(from), dayOfMonth)}–${day(to)}` : `${day(from)} – ${day(to)}`;
  }

  function month(month: string): string {
    return format(utc(firstDayOf(month)), 'MMMM yyyy', { locale });
  }

  function wallTime(wall: UTCDate): string {
    const fraction = wall.getMilliseconds() === 0 ? '' : `'${decimal}'SSS`;
    const seconds = fraction === '' && wall.getSeconds() === 0 ? '' : `'${clock}'ss`;
    const time = `'${at}' HH'${clock}'mm${seconds}${fraction}`;
    return format(wall, `${dayOfMonth} MMMM yyyy ${time}`, { locale });
  }

  function whichOf({ season, offsetMs }: Repeated): string {
    return season === undefined ? fromUtc(offsetMs) : conventions[season];
  }

  return {
    day,
    moment(instant: InstantInput, zone: string): string {
      const ms = epochMs(instant);
      const shown = wallTime(new UTCDate(Math.floor(ms) + offsetMs(ms, zone)));
      const repeated = repeatedAt(ms, zone);
      const which = repeated === undefined ? '' : ` ${whichOf(repeated)}`;
      return `${shown}${which}${zone === HOME ? '' : ` (${zone})`}`;
    },
    date(written: string): string {
      if (typeof written === 'string') {
        const [from = '', to = '', ...more] = written.split('/');
        if (isDay(from) && isDay(to) && from <= to && more.length === 0) return days(from, to);
        if (isWallTime(written)) return wallTime(new UTCDate(resolveWallTime(written, 'UTC')));
        if (isDay(written)) return day(written);
        if (MONTH_PATTERN.test(written)) return month(written);
        const areMonths = MONTH_PATTERN.test(from) && MONTH_PATTERN.test(to);
        if (areMonths && from <= to && more.length === 0) {
          return from === to ? month(from) : `${month(from)} – ${month(to)}`;
        }
      }
      throw new UtlysningError(
        'date.invalid',
        'expected a day, a month, days or months from one to another, or a time without an offset',
      );
    },
  };
}

/** How far a zone is ahead of UTC: UTC+1. */
function fromUtc(offsetMs: number): string {
  const minutes = Math.abs(offsetMs) / 60_000;
  const rest = minutes % 60;
  const size = `${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
  return offsetMs === 0 ? 'UTC' : `UTC${offsetMs < 0 ? MINUS : '+'}${size}`;
}

/** A date for date-fns that does not depend on the zone of the host. */
function utc(day: string): UTCDate {
  return new UTCDate(requireDay(day));
}
