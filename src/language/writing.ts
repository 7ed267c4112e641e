import { epochMs } from '../time/instant.js';
import { offsetMs } from '../time/zone.js';
import { HABITS } from './habits.js';
import type { Language, Terms } from './texts.js';

/** How a language writes what a text is made of; the same on every host. */
export interface Writing {
  /** A moment in a zone, to the second, or to the millisecond where there are any: 24. juni 2024 kl. 10.00. */
  moment(instant: string, zone: string): string;
  /** A day: 24. juni 2024. */
  day(day: string): string;
  /** A stretch of time in milliseconds, in its two largest units: 2 dager og 4 timer; 3 s; 1 ms. */
  duration(ms: number): string;
  /** A whole number, with a no-break space or a comma between thousands. */
  number(value: number): string;
  /** A sum of øre in kroner. */
  kroner(ore: number): string;
  /** Several things: a, b og c. */
  list(items: readonly string[]): string;
  /** What an id of the call is called; the id itself in guillemets where the call has no term. */
  term(id: string): string;
}

const UNIT_MS = [86_400_000, 3_600_000, 60_000, 1_000];

/**
 * The writing of a language, with the terms of a call.
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
export function writing(language: Language, terms: Terms = {}): Writing {
  const habits = HABITS[language];

  function calendarDay(isoDay: string): string {
    const month = habits.locale.localize.month((Number(isoDay.slice(5, 7)) - 1) as 0, {
      context: 'formatting',
    });
    return `${Number(isoDay.slice(8, 10))}${habits.ordinal} ${month} ${isoDay.slice(0, 4)}`;
  }

  function number(value: number): string {
    return String(value).replace(/\B(?=(\d{3})+$)/g, habits.thousands);
  }

  return {
    moment(instant, zone) {
      const ms = epochMs(instant);
      const iso = new Date(ms + offsetMs(ms, zone)).toISOString();
      const fraction = iso.slice(20, 23) === '000' ? '' : `${habits.decimal}${iso.slice(20, 23)}`;
      const seconds =
        iso.slice(17, 19) === '00' && fraction === '' ? '' : `${habits.clock}${iso.slice(17, 19)}`;
      const time = `${iso.slice(11, 13)}${habits.clock}${iso.slice(14, 16)}${seconds}${fraction}`;
      return `${calendarDay(iso.slice(0, 10))} ${habits.at} ${time}`;
    },
    day: calendarDay,
    duration(ms) {
      if (ms < 1) return habits.underOne;
      if (ms < 1_000) return `${Math.floor(ms)} ms`;
      if (ms < 60_000) return `${Math.floor(ms / 1_000)} s`;
      const first = UNIT_MS.findIndex((unitMs) => ms >= unitMs);
      let left = ms;
      const counted = UNIT_MS.slice(first, first + 2).map((unitMs, index) => {
        const count = Math.floor(left / unitMs);
        left %= unitMs;
        const [one, several] = habits.units[first + index] ?? ['', ''];
        return count === 0 ? '' : `${number(count)} ${count === 1 ? one : several}`;
      });
      return counted.filter((part) => part !== '').join(` ${habits.and} `);
    },
    number,
    kroner(ore) {
      const rest = ore % 100;
      const cents = rest === 0 ? '' : `${habits.decimal}${String(rest).padStart(2, '0')}`;
      return habits.kroner(`${number((ore - rest) / 100)}${cents}`);
    },
    list(items) {
      if (items.length < 2) return items.join('');
      return `${items.slice(0, -1).join(', ')} ${habits.and} ${items.at(-1)}`;
    },
    term(id) {
      const term = Object.hasOwn(terms, id) ? terms[id] : undefined;
      return term === undefined ? habits.quote(id) : term[language];
    },
  };
}
