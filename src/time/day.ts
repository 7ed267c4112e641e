import { UtlysningError } from '../parse/error.js';

/** The form of a day. The day need not exist. */
export const DAY_PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The days that every year has: all but 29 February. */
const EVERY_YEAR =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/;

/** Whether a text is a day of the calendar, written `2024-06-24`. */
export function isDay(text: string): boolean {
  if (EVERY_YEAR.test(text)) return true;
  return DAY_PATTERN.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

/** Returns a day of the calendar, or throws `day.invalid`. */
export function requireDay(text: string): string {
  if (typeof text === 'string' && isDay(text)) return text;
  throw new UtlysningError('day.invalid', 'expected a day such as 2024-06-24');
}
