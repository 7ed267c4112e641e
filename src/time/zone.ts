import { millisecondsInHour } from 'date-fns/constants';
import { formatInTimeZone } from 'date-fns-tz/formatInTimeZone';
import { UtlysningError } from '../parse/error.js';
import { memoize } from '../parse/memoize.js';
import { epochMs } from './instant.js';

const NAME = /^[A-Za-z][A-Za-z0-9_+-]+(?:\/[A-Za-z0-9_+-]+)*$/;

/** How far a zone is ahead of UTC, to the minute: RFC 3339 has no finer offsets. */
interface Offset {
  /** As in a timestamp: `+02:00`. */
  readonly text: string;
  readonly ms: number;
}

/** Whether a text names a time zone of the IANA database that this host knows. */
export function isZone(zone: string): boolean {
  return find(zone) !== undefined;
}

/**
 * How far a zone is ahead of UTC at a moment, in milliseconds.
 *
 * @throws {@link UtlysningError} `zone.unknown`.
 */
export function offsetMs(epochMs: number, zone: string): number {
  return offsetsIn(zone)(epochMs).ms;
}

function offsetsIn(zone: string): (epochMs: number) => Offset {
  const offsets = find(zone);
  if (offsets !== undefined) return offsets;
  throw new UtlysningError('zone.unknown', 'expected a time zone such as Europe/Oslo');
}

function find(zone: string): ((epochMs: number) => Offset) | undefined {
  try {
    return memoized(zone);
  } catch {
    return undefined;
  }
}

/**
 * The offsets of a zone, by the hour: date-fns-tz needs 10 µs for one, with which judging an application
 * takes 14 times as long (test/bench/criteria.mjs). An hour in which the clocks are set is not kept.
 */
const memoized = /* @__PURE__ */ memoize((zone: string) => {
  if (!NAME.test(zone)) throw new RangeError();
  // date-fns-tz keeps a formatter for each spelling, and takes `constructor` for one that it has.
  const name = zone.toUpperCase();
  const ask = (epochMs: number): Offset => {
    const text = formatInTimeZone(new Date(epochMs), name, 'xxx');
    return { text, ms: 0 - Date.parse(`1970-01-01T00:00${text}`) };
  };
  ask(0);
  const ofHour = memoize((hour: number) => {
    const start = ask(hour * millisecondsInHour);
    return start.ms === ask((hour + 1) * millisecondsInHour).ms ? start : undefined;
  }, 10_000);
  return (epochMs: number) => ofHour(Math.floor(epochMs / millisecondsInHour)) ?? ask(epochMs);
}, 100);

/**
 * Returns the day in a zone at a moment. The day of an hour is kept, as the offsets are; an hour in
 * which the day changes, or the clocks are set, is not.
 */
export function dayIn(zone: string): (epochMs: number) => string {
  const offsetAt = offsetsIn(zone);
  const ask = (epochMs: number) =>
    new Date(epochMs + offsetAt(epochMs).ms).toISOString().slice(0, 10);
  const ofHour = memoize((hour: number) => {
    const first = hour * millisecondsInHour;
    const last = first + millisecondsInHour - 1;
    const day = ask(first);
    return day === ask(last) && offsetAt(first).ms === offsetAt(last).ms ? day : undefined;
  }, 10_000);
  return (epochMs) => ofHour(Math.floor(epochMs / millisecondsInHour)) ?? ask(epochMs);
}

/**
 * A moment, in milliseconds since 1970-01-01T00:00:00Z, as an RFC 3339 timestamp with the offset
 * that a zone has then.
 *
 * @throws {@link UtlysningError} `zone.unknown`, and `instant.invalid` for what is no moment from the
 * year 1000 to the year 9998.
 *
 * @example
 * ```ts
 * import { zonedTimestamp } from 'utlysning';
 *
 * zonedTimestamp(1719216000000, 'Europe/Oslo'); // => '2024-06-24T10:00:00+02:00'
 * ```
 */
export function zonedTimestamp(epochMilliseconds: number, zone: string): string {
  const ms = epochMs({ epochMilliseconds });
  const offset = offsetsIn(zone)(ms);
  const local = new Date(ms + offset.ms).toISOString().replace(/(?:\.000)?Z$/, '');
  return `${local}${offset.text}`;
}
