import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { millisecondsInHour, millisecondsInMinute, millisecondsInSecond } from 'date-fns/constants';
import { differenceInDays } from 'date-fns/differenceInDays';
import { epochMs, type InstantInput, toMicroseconds } from './instant.js';
import { momentOf } from './wall-time.js';
import { offsetMs } from './zone.js';

/** How long it is to a moment, or how long ago it was, as a person counts it. */
export interface Margin {
  /** Milliseconds left; below zero, how late it is. */
  readonly ms: number;
  /**
   * The same without its sign, in whole days of the calendar and what is left of the clock: when the
   * clocks are set, a day has 23 or 25 hours, and there may be 24 hours besides the days.
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
 * How long it is from `now` to a moment, in a zone.
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
 * // => '3 s for sent'
 * ```
 */
export function marginTo(at: InstantInput, now: InstantInput, zone: string): Margin {
  const atMs = epochMs(at);
  const nowMs = epochMs(now);
  return {
    ms: toMicroseconds(atMs - nowMs),
    ...pieces(Math.min(atMs, nowMs), Math.max(atMs, nowMs), zone),
  };
}

function pieces(from: number, to: number, zone: string): Omit<Margin, 'ms'> {
  const start = shownAt(from, zone);
  // The clocks of a zone show a millisecond at the finest; the rest of a timestamp is added again.
  const fraction = from - Math.floor(from);
  const restAfter = (days: number) =>
    toMicroseconds(
      to - (days === 0 ? from : momentOf(+addDays(start, days), zone, 'compatible') + fraction),
    );
  let days = Math.max(0, differenceInDays(shownAt(to, zone), start));
  // The last day may not be over yet, and where the clocks skip a day neither may the one before.
  while (restAfter(days) < 0) days -= 1;
  const rest = restAfter(days);
  return {
    days,
    hours: Math.floor(rest / millisecondsInHour),
    minutes: Math.floor((rest % millisecondsInHour) / millisecondsInMinute),
    seconds: Math.floor((rest % millisecondsInMinute) / millisecondsInSecond),
  };
}

/** What the clocks of a zone show at a moment, as the moment at which those of UTC show it. */
function shownAt(ms: number, zone: string): UTCDate {
  return new UTCDate(Math.floor(ms) + offsetMs(ms, zone));
}
