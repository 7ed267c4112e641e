import { UtlysningError } from '../parse/error.js';

/** How a day is written, whether or not there is such a day. */
export const DAY_PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Whether a text is a day of the calendar, written `2024-06-24`. */
export function isDay(text: string): boolean {
  return DAY_PATTERN.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

/** A day of the calendar, or an error with the code `day.invalid`. */
export function requireDay(text: string): string {
  if (typeof text === 'string' && isDay(text)) return text;
  throw new UtlysningError('day.invalid', 'expected a day such as 2024-06-24');
}
