import * as z from 'zod/mini';
import { UtlysningError } from '../parse/error.js';
import { coded } from '../parse/schema.js';
import { isDay, isInReach } from './day.js';
import { offsetMs } from './zone.js';

/**
 * Which moment a wall time means when the clocks were set back over it, so that it came twice, or
 * forward over it, so that it never came. The words are those of Temporal: `compatible` is the earlier
 * of two, and the later where there was none.
 */
export type Disambiguation = 'compatible' | 'earlier' | 'later' | 'reject';

const DAY = 86_400_000;

/** How a wall time is written. */
export const WALL_TIME_PATTERN = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)$/;

/** The schema of a wall time: a day, T, and hours and minutes, with or without seconds. */
export const wallTime = z
  .string()
  .check(
    z.refine(
      (text) => isWallTime(text) && isInReach(text),
      coded(
        'wall-time.invalid',
        'expected a day and a time without an offset, such as 2024-06-24T10:00',
      ),
    ),
  );

/**
 * Whether a text is a wall time of a year from 900 on, written `2024-06-24T10:00` or
 * `2024-06-24T10:00:00`.
 */
export function isWallTime(text: string): boolean {
  const match = WALL_TIME_PATTERN.exec(text);
  return match !== null && isDay(match[1] ?? '') && text >= '0900';
}

/**
 * The moment at which the clocks of a zone show a time, in milliseconds since
 * 1970-01-01T00:00:00Z. The host's own zone has no say.
 *
 * @param disambiguation what to do with a time that the zone has twice or not at all; `reject`
 * when it is left out.
 *
 * @throws {@link UtlysningError} `wall-time.invalid` for another form, `zone.unknown`,
 * `wall-time.ambiguous` for a time that came twice, `wall-time.nonexistent` for one that never came.
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
    throw new UtlysningError('wall-time.invalid', 'expected a time such as 2024-06-24T10:00');
  }
  const asUtc = Date.parse(`${wall.length === 16 ? `${wall}:00` : wall}Z`);
  const offsets = new Set([offsetMs(asUtc - DAY, zone), offsetMs(asUtc + DAY, zone)]);
  const candidates = [...offsets].map((offset) => asUtc - offset);
  const real = candidates.filter((instant) => instant + offsetMs(instant, zone) === asUtc);
  const [only] = real;
  if (only !== undefined && real.length === 1) return only;
  const isSkipped = only === undefined;
  if (disambiguation === 'compatible' && isSkipped) return Math.max(...candidates);
  if (disambiguation === 'earlier' || disambiguation === 'compatible')
    return Math.min(...candidates);
  if (disambiguation === 'later') return Math.max(...candidates);
  throw isSkipped
    ? new UtlysningError('wall-time.nonexistent', `the clocks of ${zone} skip this time`)
    : new UtlysningError('wall-time.ambiguous', `the clocks of ${zone} show this time twice`);
}
