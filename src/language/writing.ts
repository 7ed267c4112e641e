import { UTCDate } from '@date-fns/utc';
import {
  millisecondsInDay,
  millisecondsInHour,
  millisecondsInMinute,
  millisecondsInSecond,
} from 'date-fns/constants';
import { format } from 'date-fns/format';
import { firstDayOf } from '../time/calendar.js';
import { requireDay } from '../time/day.js';
import { epochMs } from '../time/instant.js';
import type { Margin } from '../time/margin.js';
import { resolveWallTime } from '../time/wall-time.js';
import { offsetMs } from '../time/zone.js';
import { conventionsOf } from './conventions.js';
import type { Language, Terms } from './language.js';

/** Formats the parts of a text in a language. The result is the same on every host. */
export interface Writing {
  /** A moment in a zone: 24. juni 2024 kl. 10.00. Seconds and milliseconds of zero are left out. */
  moment(instant: string, zone: string): string;
  /** A day: 24. juni 2024. */
  day(day: string): string;
  /**
   * A date of a call, with the same precision: a wall time, a day, a month, or the days from one to
   * another (`2024-06-24T10:00`, `2024-07-01`, `2024-10`, `2024-10-14/2024-10-16`).
   */
  date(written: string): string;
  /** A duration in milliseconds, in its two largest units: 2 dager og 4 timer; 3 s; 1 ms. */
  duration(ms: number): string;
  /** The time until a moment or since it: 2 dager og 4 timer igjen; 3 s for sent. */
  margin(margin: Margin): string;
  /** An integer, with a no-break space or a comma between thousands. */
  number(value: number): string;
  /** A sum in hundredths, in the currency of the call: 50 000 kr; 300 EUR. */
  money(hundredths: number): string;
  /** Several things: a, b og c. */
  list(items: readonly string[]): string;
  /** One of several things: a, b eller c. */
  either(items: readonly string[]): string;
  /** The term of the call for an id, or the id in quotation marks if the call has no term. */
  term(id: string): string;
}

const UNIT_MS = [millisecondsInDay, millisecondsInHour, millisecondsInMinute, millisecondsInSecond];

/**
 * Makes the formatter of a language, with the terms and the currency of a call.
 *
 * @throws {@link UtlysningError} `language.unknown`.
 *
 * @example
 * ```ts
 * import { writing } from 'utlysning';
 *
 * writing('nb').moment('2024-06-24T08:00:03Z', 'Europe/Oslo'); // => '24. juni 2024 kl. 10.00.03'
 * writing('nn').duration(180_000_000); // => '2 dagar og 2 timar'
 * writing('en').list(['a', 'b', 'c']); // => 'a, b and c'
 * ```
 */
export function writing(language: Language, terms: Terms = {}, currency = 'NOK'): Writing {
  const conventions = conventionsOf(language);

  const { locale, dayOfMonth } = conventions;
  const calendarDay = (day: string) => format(utc(day), `${dayOfMonth} MMMM yyyy`, { locale });

  function days(from: string, to: string): string {
    if (from === to) return calendarDay(from);
    const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
    return isOneMonth
      ? `${format(utc(from), dayOfMonth)}–${calendarDay(to)}`
      : `${calendarDay(from)} – ${calendarDay(to)}`;
  }

  function clockTime(wall: UTCDate): string {
    const fraction = wall.getMilliseconds() === 0 ? '' : `'${conventions.decimal}'SSS`;
    const seconds = fraction === '' && wall.getSeconds() === 0 ? '' : `'${conventions.clock}'ss`;
    const time = `'${conventions.at}' HH'${conventions.clock}'mm${seconds}${fraction}`;
    return format(wall, `${dayOfMonth} MMMM yyyy ${time}`, { locale });
  }

  function date(written: string): string {
    const [first = '', last] = written.split('/');
    if (last !== undefined) return days(first, last);
    if (written.includes('T')) return clockTime(new UTCDate(resolveWallTime(written, 'UTC')));
    if (written.length > 7) return calendarDay(written);
    return format(utc(firstDayOf(written)), 'MMMM yyyy', { locale });
  }

  function underAMinute(ms: number): string {
    if (ms < 1) return conventions.underOne;
    return ms < 1_000 ? `${Math.floor(ms)} ms` : `${Math.floor(ms / 1_000)} s`;
  }

  function twoLargestUnits(counts: readonly number[]): string {
    const first = counts.findIndex((count) => count > 0);
    const written = counts.slice(first, first + 2).map((count, index) => {
      const [one, several] = conventions.units[first + index] ?? ['', ''];
      return count === 0 ? '' : `${number(count)} ${count === 1 ? one : several}`;
    });
    return written.filter((part) => part !== '').join(` ${conventions.and} `);
  }

  function number(value: number): string {
    return String(value).replace(/\B(?=(\d{3})+$)/g, conventions.thousands);
  }

  return {
    moment(instant, zone) {
      const ms = epochMs(instant);
      return clockTime(new UTCDate(ms + offsetMs(ms, zone)));
    },
    day: calendarDay,
    date,
    duration(ms) {
      if (ms < 60_000) return underAMinute(ms);
      let left = ms;
      const counts = UNIT_MS.map((unitMs) => {
        const count = Math.floor(left / unitMs);
        left %= unitMs;
        return count;
      });
      return twoLargestUnits(counts);
    },
    margin({ ms, days, hours, minutes, seconds }) {
      if (ms === 0) return conventions.now;
      const size = Math.abs(ms);
      const written =
        size < 60_000 ? underAMinute(size) : twoLargestUnits([days, hours, minutes, seconds]);
      return ms > 0 ? conventions.left(written) : conventions.late(written);
    },
    number,
    money(hundredths) {
      const rest = hundredths % 100;
      const cents = rest === 0 ? '' : `${conventions.decimal}${String(rest).padStart(2, '0')}`;
      return conventions.money(`${number((hundredths - rest) / 100)}${cents}`, currency);
    },
    list: (items) => joined(items, conventions.and),
    either: (items) => joined(items, conventions.or),
    term(id) {
      const term = Object.hasOwn(terms, id) ? terms[id] : undefined;
      return term === undefined ? conventions.quote(id) : term[language];
    },
  };
}

/** A date for date-fns that does not depend on the zone of the host. */
function utc(day: string): UTCDate {
  return new UTCDate(requireDay(day));
}

function joined(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
