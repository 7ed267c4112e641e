import { millisecondsInDay } from 'date-fns/constants';
import { UtlysningError } from '../parse/error.js';
import { refined } from '../parse/schema.js';
import { isDay } from './day.js';
import { offsetMs } from './zone.js';

/**
 * Which moment a wall time means when the clocks show it twice or skip it. The words are those of
 * Temporal: `compatible` is the earlier of two, and the later of a time that is skipped.
 */
export type Disambiguation = 'compatible' | 'earlier' | 'later' | 'reject';

const DISAMBIGUATIONS: readonly Disambiguation[] = ['compatible', 'earlier', 'later', 'reject'];

/** The form of a wall time. */
export const WALL_TIME_PATTERN = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)$/;

const EXPECTED =
  'expected a day and a time without an offset, such as 2024-06-24T10:00, in the years 1970 to 2100';

/** The schema of a wall time: a day, `T`, hours and minutes, and optional seconds. */
export const wallTime = refined(isWallTime, 'wall-time.invalid', EXPECTED);

/**
 * Whether a text is a wall time of the years 1970 to 2100, written `2024-06-24T10:00` or
 * `2024-06-24T10:00:00`. In these years every offset is an integer of minutes. The only exception is
 * Liberia until 1972.
 */
export function isWallTime(text: string): boolean {
  const day = WALL_TIME_PATTERN.exec(text)?.[1];
  return day !== undefined && isDay(day) && day >= '1970' && day < '2101';
}

/**
 * The moment at which the clocks of a zone show a time, in milliseconds since
 * 1970-01-01T00:00:00Z. The zone of the host does not matter.
 *
 * @param disambiguation which moment is meant when the clocks show the time twice or skip it.
 * `reject`, the default, throws.
 *
 * @throws {@link UtlysningError} `wall-time.invalid` for another form or a year outside 1970 to
 * 2100, `disambiguation.unknown`, `zone.unknown`, `wall-time.ambiguous` for a time that the clocks
 * show twice, `wall-time.nonexistent` for one that they skip.
 *
 * @example
 * ```ts
 * import { resolveWallTime } from 'utlysning';
 *
 * resolveWallTime('2024-06-24T10:00', 'Europe/Oslo'); // => Date.UTC(2024, 5, 24, 8)
 * resolveWallTime('2024-10-27T02:30', 'Europe/Oslo', 'later'); // => Date.UTC(2024, 9, 27, 1, 30)
 * ```
 */
export function resolveWallTime(
  wall: string,
  zone: string,
  disambiguation: Disambiguation = 'reject',
): number {
  if (typeof wall !== 'string' || !isWallTime(wall)) {
    throw new UtlysningError('wall-time.invalid', EXPECTED);
  }
  if (!DISAMBIGUATIONS.includes(disambiguation)) {
    const expected = 'expected compatible, earlier, later or reject';
    throw new UtlysningError('disambiguation.unknown', expected);
  }
  return momentOf(Date.parse(`${wall}Z`), zone, disambiguation);
}

/**
 * The moment at which the clocks of a zone show a time. The time is given as the moment at which
 * the clocks of UTC show it.
 *
 * `fromZonedTime` of date-fns-tz cannot be used: it does not report that the clocks show a time
 * twice or skip it. So the offsets of the day before and of the day after give two candidates, and
 * a candidate is right when the zone has that offset at that moment.
 */
export function momentOf(wallMs: number, zone: string, disambiguation: Disambiguation): number {
  const offsets = [wallMs - millisecondsInDay, wallMs + millisecondsInDay].map((near) =>
    offsetMs(near, zone),
  );
  const candidates = [...new Set(offsets)].map((offset) => wallMs - offset);
  const [first, second] = candidates.filter((ms) => ms + offsetMs(ms, zone) === wallMs);
  if (first !== undefined && second === undefined) return first;
  const isSkipped = first === undefined;
  if (disambiguation === 'reject') {
    throw isSkipped
      ? new UtlysningError('wall-time.nonexistent', `the clocks of ${zone} skip this time`)
      : new UtlysningError('wall-time.ambiguous', `the clocks of ${zone} show this time twice`);
  }
  const isLater = disambiguation === 'later' || (disambiguation === 'compatible' && isSkipped);
  return isLater ? Math.max(...candidates) : Math.min(...candidates);
}
