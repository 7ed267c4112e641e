import { millisecondsInDay } from 'date-fns/constants';
import * as z from 'zod/mini';
import { coded } from '../parse/schema.js';
import { isDay, isInReach } from './day.js';
import { resolveWallTime } from './wall-time.js';

/** The schema of a day of the calendar: `2024-06-24`. */
export const day = z
  .string()
  .check(
    z.refine(
      (text) => isDay(text) && isInReach(text),
      coded('day.invalid', 'expected a day such as 2024-06-24'),
    ),
  );

/** How a month is written. */
export const MONTH_PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The schema of a month of a year: `2024-10`. */
export const month = z
  .string()
  .check(
    z.refine(
      (text) => MONTH_PATTERN.test(text) && isInReach(text),
      coded('month.invalid', 'expected a month such as 2024-10'),
    ),
  );

/** The day so many days after a day; before it, when they are below zero. */
export function daysAfter(day: string, days: number): string {
  const ms = Date.parse(`${day}T00:00Z`) + days * millisecondsInDay;
  return new Date(ms).toISOString().slice(0, 10);
}

/** The day after a day. */
export function dayAfter(day: string): string {
  return daysAfter(day, 1);
}

/** The first day of a month. */
export function firstOf(month: string): string {
  return `${month}-01`;
}

/** The last day of a month. */
export function lastOf(month: string): string {
  const next = new Date(`${firstOf(month)}T00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return next.toISOString().slice(0, 10);
}

/**
 * The moment at which a day begins in a zone, in milliseconds since 1970-01-01T00:00:00Z. Where
 * the clocks skip midnight, the day begins when they go on; where they show it twice, at the first.
 */
export function startOfDay(day: string, zone: string): number {
  return resolveWallTime(`${day}T00:00`, zone, 'compatible');
}

/** The moment at which a day is over in a zone: the start of the next. */
export function endOfDay(day: string, zone: string): number {
  return startOfDay(dayAfter(day), zone);
}
