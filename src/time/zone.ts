import { millisecondsInHour } from 'date-fns/constants';
import { formatInTimeZone } from 'date-fns-tz/formatInTimeZone';
import { UtlysningError } from '../parse/error.js';
import { memoize } from '../parse/memoize.js';
import { epochMs } from './instant.js';

const NAME = /^[A-Za-z][A-Za-z0-9_+-]+(?:\/[A-Za-z0-9_+-]+)*$/;

/** How far a zone is ahead of UTC. It is rounded to minutes because RFC 3339 has no finer offsets. */
interface Offset {
  /** As in a timestamp: `+02:00`. */
  readonly text: string;
  readonly ms: number;
}

/** Whether a text is the name of a time zone of the IANA database that this host has. */
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
  if (typeof zone !== 'string') return undefined;
  try {
    return memoized(zone);
  } catch {
    return undefined;
  }
}

/**
 * The offsets of a zone, kept by the hour. date-fns-tz takes 10 µs for an offset; without this cache
 * an application takes 14 times as long to judge (test/bench/criteria.mjs). An hour in which the
 * offset changes is not kept.
 */
const memoized = /* @__PURE__ */ memoize((zone: string) => {
  if (!NAME.test(zone)) throw new RangeError();
  // date-fns-tz keeps a formatter for each spelling in an object, where `constructor` would be found.
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
 * A function that gives the day in a zone at a moment. Days are kept by the hour, as offsets are.
 * An hour in which the day or the offset changes is not kept.
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
 * that the zone has at that moment.
 *
 * @throws {@link UtlysningError} `zone.unknown`, and `instant.invalid` for a moment outside the
 * years 1000 to 9998.
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
