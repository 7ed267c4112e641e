import { UTCDate } from '@date-fns/utc';
import { add } from 'date-fns/add';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { sub } from 'date-fns/sub';
import { refined } from '../parse/schema.js';
import { isDay } from './day.js';
import { momentOf } from './wall-time.js';

/** The schema of a day of the calendar: `2024-06-24`, in the years 1900 to 2100. */
export const day = refined(
  (text) => isDay(text) && isInCalendar(text),
  'day.invalid',
  'expected a day such as 2024-06-24, in the years 1900 to 2100',
);

/** The form of a month. */
export const MONTH_PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The schema of a month of a year: `2024-10`, in the years 1900 to 2100. */
export const month = refined(
  (text) => MONTH_PATTERN.test(text) && isInCalendar(text),
  'month.invalid',
  'expected a month such as 2024-10, in the years 1900 to 2100',
);

/** The schema of a month or a day. */
export const monthOrDay = refined(
  (text) => (MONTH_PATTERN.test(text) || isDay(text)) && isInCalendar(text),
  'month.invalid',
  'expected a month such as 2024-10 or a day such as 2024-10-14, in the years 1900 to 2100',
);

/** Whether a day or a month is in the years 1900 to 2100. Another year is a typing error. */
export function isInCalendar(text: string): boolean {
  return text >= '1900' && text < '2101';
}

/** The day that is a number of days after another day, or before it for a negative number. */
export function addDays(day: string, days: number): string {
  return isoDay(addDaysTo(new UTCDate(day), days));
}

/** The day that is so long after another day (`sign` 1) or before it (-1), as date-fns counts. */
export function shiftDay(
  day: string,
  {
    years = 0,
    months = 0,
    days = 0,
  }: {
    readonly years?: number | undefined;
    readonly months?: number | undefined;
    readonly days?: number | undefined;
  },
  sign: 1 | -1,
): string {
  return isoDay((sign === 1 ? add : sub)(new UTCDate(day), { years, months, days }));
}

/** The first day of a month. Of a day, the day itself. */
export function firstDayOf(monthOrDay: string): string {
  return MONTH_PATTERN.test(monthOrDay) ? `${monthOrDay}-01` : monthOrDay;
}

/** The last day of a month. Of a day, the day itself. */
export function lastDayOf(monthOrDay: string): string {
  if (!MONTH_PATTERN.test(monthOrDay)) return monthOrDay;
  return isoDay(lastDayOfMonth(new UTCDate(firstDayOf(monthOrDay))));
}

/**
 * The moment at which a day begins in a zone, in milliseconds since 1970-01-01T00:00:00Z. Where the
 * clocks skip midnight, the day begins when they continue. Where they show midnight twice, it begins
 * at the first.
 */
export function startOfDay(day: string, zone: string): number {
  return momentOf(new UTCDate(day).getTime(), zone, 'compatible');
}

/** The moment at which a day ends in a zone, which is the start of the next day. */
export function endOfDay(day: string, zone: string): number {
  return startOfDay(addDays(day, 1), zone);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
