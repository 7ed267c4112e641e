import type { Month } from 'date-fns';
import { UtlysningError } from '../parse/error.js';
import { MONTH_PATTERN } from '../time/calendar.js';
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
  const { locale, ordinal, at, clock, decimal } = conventions;

  function date(day: string): string {
    return `${Number(day.slice(8))}${ordinal}`;
  }

  function day(day: string): string {
    return `${date(requireDay(day))} ${month(day)}`;
  }

  function days(from: string, to: string): string {
    if (from === to) return day(from);
    const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
    return isOneMonth ? `${date(from)}–${day(to)}` : `${day(from)} – ${day(to)}`;
  }

  /** A month, or that of a day, with its year. */
  function month(month: string): string {
    const index = (Number(month.slice(5, 7)) - 1) as Month;
    return `${locale.localize.month(index)} ${month.slice(0, 4)}`;
  }

  /** A time of the clock, in milliseconds as if it were UTC. */
  function wallTime(ms: number): string {
    const shown = new Date(ms).toISOString();
    const fraction = shown.slice(20, 23);
    const isMinute = shown.endsWith(':00.000Z');
    const time = shown.slice(11, isMinute ? 16 : 19).replaceAll(':', clock);
    const rest = fraction === '000' ? '' : `${decimal}${fraction}`;
    return `${day(shown.slice(0, 10))} ${at} ${time}${rest}`;
  }

  function whichOf({ season, offsetMs }: Repeated): string {
    return season === undefined ? fromUtc(offsetMs) : conventions[season];
  }

  return {
    day,
    moment(instant: InstantInput, zone: string): string {
      const ms = epochMs(instant);
      const shown = wallTime(Math.floor(ms) + offsetMs(ms, zone));
      const repeated = repeatedAt(ms, zone);
      const which = repeated === undefined ? '' : ` ${whichOf(repeated)}`;
      return `${shown}${which}${zone === HOME ? '' : ` (${zone})`}`;
    },
    date(written: string): string {
      if (typeof written === 'string') {
        const [from = '', to = '', ...more] = written.split('/');
        if (isDay(from) && isDay(to) && from <= to && more.length === 0) return days(from, to);
        if (isWallTime(written)) return wallTime(resolveWallTime(written, 'UTC'));
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
