import { millisecondsInDay } from 'date-fns/constants';
import { momentOf } from './wall-time.js';
import { offsetMs } from './zone.js';

/** One of two moments at which the clocks of a zone show the same time. */
export interface Repeated {
  /** How far the zone is ahead of UTC at the moment, in milliseconds. */
  readonly offsetMs: number;
  /** Whose time it is, if the clocks go back at the end of summer and not for another reason. */
  readonly season?: 'summer' | 'standard';
}

/** What tells a moment from another one at which the clocks of a zone show the same time, if there is one. */
export function repeatedAt(ms: number, zone: string): Repeated | undefined {
  // Nearly always, and quick to tell: the clocks do not change at about this time.
  if (offsetMs(ms - millisecondsInDay, zone) === offsetMs(ms + millisecondsInDay, zone)) return;
  const offset = offsetMs(ms, zone);
  const wall = Math.floor(ms) + offset;
  const [before, after] = (['earlier', 'later'] as const).map((which) =>
    offsetMs(momentOf(wall, zone, which), zone),
  );
  if (before === after) return;
  // A zone that only moves to another offset has no summer time to go back from.
  const year = new Date(wall).getUTCFullYear();
  const offsets = [0, 6].map((month) => offsetMs(Date.UTC(year, month), zone));
  const isSeasonal = before === Math.max(...offsets) && after === Math.min(...offsets);
  return {
    offsetMs: offset,
    ...(isSeasonal && { season: offset === before ? 'summer' : 'standard' }),
  };
}
