import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { millisecondsInHour, millisecondsInMinute, millisecondsInSecond } from 'date-fns/constants';
import { differenceInDays } from 'date-fns/differenceInDays';
import { epochMs, type InstantInput, toMicroseconds } from './instant.js';
import { momentOf } from './wall-time.js';
import { offsetMs } from './zone.js';

/** The time until a moment, or since it, as a person counts it. */
export interface Margin {
  /** Milliseconds left. Below zero when the moment has passed. */
  readonly ms: number;
  /**
   * Calendar days. The rest stands in the fields below. All four are without a sign. A day on which
   * the clocks change has 23 or 25 hours, so the rest can be 24 hours.
   */
  readonly days: number;
  /** 0 to 24. */
  readonly hours: number;
  /** 0 to 59. */
  readonly minutes: number;
  /** 0 to 59. */
  readonly seconds: number;
}

/**
 * The time from `now` to a moment, counted in a zone.
 *
 * @throws {@link UtlysningError} `instant.naive`, `instant.invalid`, `zone.unknown`.
 *
 * @example
 * ```ts
 * import { marginTo, writing } from 'utlysning';
 *
 * const deadline = '2024-06-24T10:00:00+02:00';
 * const left = marginTo(deadline, '2024-06-22T06:00:00+02:00', 'Europe/Oslo');
 * left; // => { ms: 187200000, days: 2, hours: 4, minutes: 0, seconds: 0 }
 * writing('nb').margin(left); // => '2 dager og 4 timer igjen'
 * writing('nb').margin(marginTo(deadline, '2024-06-24T10:00:03+02:00', 'Europe/Oslo'));
 * // => '3 sekunder for sent'
 * ```
 */
export function marginTo(at: InstantInput, now: InstantInput, zone: string): Margin {
  const atMs = epochMs(at);
  const nowMs = epochMs(now);
  return {
    ms: toMicroseconds(atMs - nowMs),
    ...elapsed(Math.min(atMs, nowMs), Math.max(atMs, nowMs), zone),
  };
}

function elapsed(from: number, to: number, zone: string): Omit<Margin, 'ms'> {
  const start = wallTimeAt(from, zone);
  // A date holds no fraction of a millisecond, so the fraction is added afterwards.
  const fraction = from - Math.floor(from);
  const restAfter = (days: number) =>
    toMicroseconds(
      to - (days === 0 ? from : momentOf(+addDays(start, days), zone, 'compatible') + fraction),
    );
  let days = Math.max(0, differenceInDays(wallTimeAt(to, zone), start));
  // The last day may not be complete. Where the clocks skip a day, neither may the one before.
  while (restAfter(days) < 0) days -= 1;
  const rest = restAfter(days);
  return {
    days,
    hours: Math.floor(rest / millisecondsInHour),
    minutes: Math.floor((rest % millisecondsInHour) / millisecondsInMinute),
    seconds: Math.floor((rest % millisecondsInMinute) / millisecondsInSecond),
  };
}

/** The wall time of a zone at a moment, as the moment at which the clocks of UTC show it. */
function wallTimeAt(ms: number, zone: string): UTCDate {
  return new UTCDate(Math.floor(ms) + offsetMs(ms, zone));
}
