import { refined } from '../parse/schema.js';
import { isDay } from './day.js';

/** The form of a time in UTC to the second. */
export const UTC_TIME_PATTERN = /^[1-9]\d{3}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/**
 * The schema of a time in UTC to the second: `2026-01-31T12:00:00Z`, in the years 1000 to 9998. It
 * has 20 characters, so two times compare as texts.
 */
export const utcTime = refined(
  (text) => UTC_TIME_PATTERN.test(text) && isDay(text.slice(0, 10)) && text < '9999',
  'time.utc',
  'expected a time in UTC to the second, such as 2026-01-31T12:00:00Z',
);
