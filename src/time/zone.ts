import { UtlysningError } from '../parse/error.js';
import { memoize } from '../parse/memoize.js';
import { epochMs } from './instant.js';

const MINUTE = 60_000;
const NAME = /^[A-Za-z][A-Za-z0-9_+-]+(?:\/[A-Za-z0-9_+-]+)*$/;

/** Whether a text names a time zone of the IANA database that this host knows. */
export function isZone(zone: string): boolean {
  return offsetOf(0, zone) !== undefined;
}

/**
 * How far a zone is ahead of UTC at a moment, in milliseconds.
 *
 * @throws {@link UtlysningError} `zone.unknown`.
 */
export function offsetMs(epochMs: number, zone: string): number {
  const offset = offsetOf(epochMs, zone);
  if (offset !== undefined) return offset;
  throw new UtlysningError('zone.unknown', 'expected a time zone such as Europe/Oslo');
}

function offsetOf(epochMs: number, zone: string): number | undefined {
  if (typeof zone !== 'string' || !NAME.test(zone)) return undefined;
  try {
    return offsetsIn(zone)(epochMs);
  } catch {
    return undefined;
  }
}

/**
 * What reads the offset of a zone from how its time is written: `1/1/1970, GMT+01:00`. It is dear to
 * make and large to keep, and slow to ask: a call asks for few moments, and for these again and again.
 * Offsets of old, with seconds, are taken to the minute: RFC 3339 has no finer ones.
 */
const offsetsIn = /* @__PURE__ */ memoize((timeZone: string) => {
  const writing = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return memoize((epochMs: number) => {
    const shown = writing.format(epochMs);
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(shown) ?? [];
    const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE;
    return sign === '-' ? -offset : offset;
  }, 1_000);
}, 100);

/**
 * Says which day it is in a zone at a moment. It remembers the quarters of an hour that it has
 * looked up, for no zone of today changes its offset or its day inside one.
 */
export function dayIn(zone: string): (epochMs: number) => string {
  const QUARTER = 15 * MINUTE;
  const dayOf = memoize((quarter: number) => {
    const start = quarter * QUARTER;
    return new Date(start + offsetMs(start, zone)).toISOString().slice(0, 10);
  }, 50_000);
  return (epochMs) => dayOf(Math.floor(epochMs / QUARTER));
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
  const offset = offsetMs(ms, zone);
  const local = new Date(ms + offset).toISOString().replace('.000Z', '').replace('Z', '');
  const minutes = Math.abs(offset) / MINUTE;
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
