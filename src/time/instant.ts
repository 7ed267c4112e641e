import { millisecondsInDay, millisecondsInMinute, millisecondsInSecond } from 'date-fns/constants';
import * as z from 'zod/mini';
import { UtlysningError } from '../parse/error.js';
import { codedIssue } from '../parse/schema.js';
import { epochDay, isDay } from './day.js';

/**
 * A moment, as a host may hand it in: an RFC 3339 timestamp with an offset, a `Date`, or anything
 * with `epochMilliseconds`, such as a `Temporal.Instant`.
 */
export type InstantInput =
  | string
  | Date
  | {
      /** Since 1970 in UTC, as Temporal's types have it. */
      readonly epochMilliseconds: number;
    };

/** How an instant is written, whether or not there is such a day. */
export const INSTANT_PATTERN =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const NAIVE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/;

/** With room for every offset before the years 0 and 10 000, which RFC 3339 cannot write. */
const EARLIEST = /* @__PURE__ */ Date.UTC(1000, 0);
const BEFORE = /* @__PURE__ */ Date.UTC(9999, 0);

/**
 * The moment as milliseconds since 1970-01-01T00:00:00Z. Microseconds in a timestamp are kept, as
 * thousandths, so that 10:00:00.000001 is later than 10:00:00.
 *
 * RFC 3339 §5.6, with capital T and Z. A second of 60 is refused, as are more than six decimals.
 *
 * @throws {@link UtlysningError} `instant.naive` for a timestamp without an offset, and
 * `instant.invalid` for anything else that is no moment from the year 1000 to the year 9998.
 *
 * @example
 * ```ts
 * import { epochMs } from 'utlysning';
 *
 * epochMs('2024-06-24T10:00:00+02:00'); // => 1719216000000
 * epochMs(new Date(1719216000000)); // => 1719216000000
 * ```
 */
export function epochMs(instant: InstantInput): number {
  if (typeof instant === 'string') {
    const ms = parseTimestamp(instant);
    if (ms !== undefined && isInRange(ms)) return ms;
    throw NAIVE.test(instant)
      ? new UtlysningError('instant.naive', EXPECTED_OFFSET)
      : new UtlysningError('instant.invalid', EXPECTED);
  }
  const ms = instant instanceof Date ? instant.getTime() : instant?.epochMilliseconds;
  if (typeof ms === 'number' && isInRange(ms)) return ms;
  throw new UtlysningError('instant.invalid', EXPECTED);
}

/**
 * The moment as an RFC 3339 timestamp: a timestamp stays as it was written, anything else is
 * written in UTC, to the millisecond.
 *
 * @throws {@link UtlysningError} as {@link epochMs} does.
 *
 * @example
 * ```ts
 * import { timestamp } from 'utlysning';
 *
 * timestamp(new Date(1719216000000)); // => '2024-06-24T08:00:00.000Z'
 * timestamp('2024-06-24T10:00:00+02:00'); // => '2024-06-24T10:00:00+02:00'
 * ```
 */
export function timestamp(instant: InstantInput): string {
  const ms = epochMs(instant);
  return typeof instant === 'string' ? instant : new Date(ms).toISOString();
}

/** A difference of moments to the microsecond, beyond which a number of milliseconds is not exact. */
export function toMicroseconds(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

const EXPECTED =
  'expected an RFC 3339 timestamp such as 2024-06-24T10:00:00+02:00, with at most six decimals';
const EXPECTED_OFFSET = 'expected an offset from UTC at the end, Z or +02:00';

/** The schema of an instant: it takes an {@link InstantInput} and gives an RFC 3339 timestamp. */
export const instant = z.pipe(
  z.custom<InstantInput>(),
  z.transform((input: InstantInput, { issues }) => {
    try {
      return timestamp(input);
    } catch (error) {
      if (!(error instanceof UtlysningError)) throw error;
      const code = input === undefined ? 'missing' : error.code;
      const expected = code === 'instant.naive' ? EXPECTED_OFFSET : EXPECTED;
      issues.push({ ...codedIssue([], code, expected), input });
      return z.NEVER;
    }
  }),
);

function isInRange(ms: number): boolean {
  return ms >= EARLIEST && ms < BEFORE;
}

function parseTimestamp(text: string): number | undefined {
  if (!INSTANT_PATTERN.test(text)) return undefined;
  const day = two(text, 8);
  if (day > 28 && !isDay(text.slice(0, 10))) return undefined;
  const isUtc = text.charCodeAt(text.length - 1) === Z;
  const end = text.length - (isUtc ? 1 : 6);
  const year = two(text, 0) * 100 + two(text, 2);
  const minutes = two(text, 11) * 60 + two(text, 14);
  const wall =
    epochDay(year, two(text, 5), day) * millisecondsInDay +
    minutes * millisecondsInMinute +
    two(text, 17) * millisecondsInSecond;
  const local = wall + microseconds(text, end) / 1000;
  if (isUtc) return local;
  const offset = (two(text, end + 1) * 60 + two(text, end + 4)) * millisecondsInMinute;
  return text.charCodeAt(end) === PLUS ? local - offset : local + offset;
}

/** The decimals of the second, which end there. */
function microseconds(text: string, end: number): number {
  let sum = 0;
  for (let at = 20, worth = 100_000; at < end; at += 1, worth /= 10) {
    sum += (text.charCodeAt(at) - ZERO) * worth;
  }
  return sum;
}

/** The number that two digits of a text are. */
function two(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * ZERO;
}

const ZERO = 48;
const PLUS = 43;
const Z = 90;
