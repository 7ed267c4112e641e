import { UtlysningError } from '../parse/error.js';

/** How a day is written, whether or not there is such a day. */
export const DAY_PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Whether a text is a day of the calendar, written `2024-06-24`. */
export function isDay(text: string): boolean {
  return DAY_PATTERN.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

/** How many days a day is after 1970-01-01. The year is counted from March, so that its last day moves. */
export function epochDay(year: number, month: number, day: number): number {
  const [years, months] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const daysOfMonths = Math.floor((153 * months + 2) / 5);
  return years * 365 + leapDays + daysOfMonths + day - DAYS_TO_1970;
}

/** From the last day of February of the year 0 to the first of 1970. */
const DAYS_TO_1970 = 719_469;

/**
 * Whether a day, a month or a wall time lies in a year of which a timestamp can tell every moment, in
 * any zone, and those of the days around it: 1001 to 9997.
 */
export function isInReach(text: string): boolean {
  return text >= '1001' && text < '9998';
}

/** A day of the calendar, or an error with the code `day.invalid`. */
export function requireDay(text: string): string {
  if (typeof text === 'string' && isDay(text)) return text;
  throw new UtlysningError('day.invalid', 'expected a day such as 2024-06-24');
}
