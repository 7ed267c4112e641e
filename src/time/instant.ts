import { millisecondsInMinute } from 'date-fns/constants';
import { isDate } from 'date-fns/isDate';
import * as z from 'zod/mini';
import { UtlysningError } from '../parse/error.js';
import { memoize } from '../parse/memoize.js';
import { codedIssue } from '../parse/schema.js';
import { isDay } from './day.js';

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

/** The form of an instant. The day need not exist. */
export const INSTANT_PATTERN =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** RFC 3339 has four digits for the year, so the first and the last years leave room for any offset. */
const MIN_MS = /* @__PURE__ */ Date.UTC(1000, 0);
const END_MS = /* @__PURE__ */ Date.UTC(9999, 0);

/**
 * The moment as milliseconds since 1970-01-01T00:00:00Z. Microseconds in a timestamp are kept as
 * thousandths, so 10:00:00.000001 is later than 10:00:00.
 *
 * A timestamp follows RFC 3339 §5.6, with capital T and Z. The second 60 is refused, and so are more
 * than six decimals.
 *
 * @throws {@link UtlysningError} `instant.naive` for a timestamp without an offset, and
 * `instant.invalid` for any other value that is not a moment in the years 1000 to 9998.
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
  const ms = millisecondsOf(instant);
  if (ms !== undefined && ms >= MIN_MS && ms < END_MS) return ms;
  throw new UtlysningError(...refusal(instant));
}

function millisecondsOf(input: InstantInput): number | undefined {
  if (typeof input === 'string') return parseTimestamp(input);
  try {
    const ms: unknown = isDate(input)
      ? Date.prototype.getTime.call(input)
      : input.epochMilliseconds;
    return typeof ms === 'number' ? ms : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The moment as an RFC 3339 timestamp. A timestamp stays as it was written; any other moment is
 * written in UTC with milliseconds.
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

/** A difference of moments, rounded to microseconds because finer digits are not exact. */
export function toMicroseconds(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

const EXPECTED =
  'expected an RFC 3339 timestamp such as 2024-06-24T10:00:00+02:00, with at most six decimals';

type InstantCode = 'instant.invalid' | 'instant.naive';

/** The mistakes that are usual in timestamps of other systems, with what is expected instead. */
const MISTAKES: readonly (readonly [form: RegExp, code: InstantCode, expected: string])[] = [
  [
    /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/,
    'instant.naive',
    'expected an offset from UTC at the end, Z or +02:00',
  ],
  [
    /^\d{4}-\d\d-\d\d[ t]\d/,
    'instant.invalid',
    'expected a capital T between the day and the time, as in 2024-06-24T10:00:00+02:00',
  ],
  [/\.\d{7,}(?:Z|[+-]\d\d:\d\d)$/, 'instant.invalid', 'expected at most six decimals of a second'],
  [
    /:\d\d(?:\.\d+)?[+-]\d\d(?:\d\d)?$/,
    'instant.invalid',
    'expected an offset in hours and minutes at the end, such as +02:00',
  ],
];

/** The code and the message for an input that is not an instant. */
function refusal(input: unknown): readonly [code: InstantCode, expected: string] {
  // A longer text is no timestamp, and a pattern on 100 MB of it exhausts the stack.
  const isShort = typeof input === 'string' && input.length < 100;
  const mistake = isShort && MISTAKES.find(([form]) => form.test(input));
  return mistake ? [mistake[1], mistake[2]] : ['instant.invalid', EXPECTED];
}

/** The schema of an instant: it takes an {@link InstantInput} and gives an RFC 3339 timestamp. */
export const instant = z.pipe(
  z.custom<InstantInput>(),
  z.transform((input: InstantInput, { issues }) => {
    try {
      return timestamp(input);
    } catch (error) {
      if (!(error instanceof UtlysningError)) throw error;
      const [code, expected] = refusal(input);
      issues.push({ ...codedIssue([], input === undefined ? 'missing' : code, expected), input });
      return z.NEVER;
    }
  }),
);

/**
 * Reads the digits of a timestamp. `Date.parse` would lose microseconds, and an application would
 * take 1.5 times as long to judge (test/bench/criteria.mjs).
 */
function parseTimestamp(text: string): number | undefined {
  if (!INSTANT_PATTERN.test(text)) return undefined;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  // Days up to 28 exist in every month.
  if (day > 28 && !isDay(text.slice(0, 10))) return undefined;
  const seconds = (digits(text, 11, 13) * 60 + digits(text, 14, 16)) * 60 + digits(text, 17, 19);
  const isUtc = text.endsWith('Z');
  const end = text.length - (isUtc ? 1 : 6);
  const fraction = end > 20 ? (digits(text, 20, end) / 10 ** (end - 20)) * 1000 : 0;
  const ms = startOfDay((year * 100 + month) * 100 + day) + seconds * 1000 + fraction;
  if (isUtc) return ms;
  const offset =
    (digits(text, end + 1, end + 3) * 60 + digits(text, end + 4, end + 6)) * millisecondsInMinute;
  return text[end] === '+' ? ms - offset : ms + offset;
}

/**
 * When a day begins in UTC, from its digits as one number: 20240624. Without the memo, an application
 * takes a quarter longer to judge (test/bench/criteria.mjs).
 */
const startOfDay = /* @__PURE__ */ memoize(
  (day: number) =>
    Date.parse(
      String(day)
        .padStart(8, '0')
        .replace(/(....)(..)(..)/, '$1-$2-$3'),
    ),
  10_000,
);

/** The number that some digits of a text stand for. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}
