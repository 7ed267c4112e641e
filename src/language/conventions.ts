import type { Locale } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { nb } from 'date-fns/locale/nb';
import { nn } from 'date-fns/locale/nn';
import { UtlysningError } from '../parse/error.js';
import type { Language } from './language.js';

/** How a language writes dates, times, numbers and lists. */
interface Conventions {
  readonly locale: Locale;
  readonly and: string;
  readonly or: string;
  readonly at: string;
  readonly clock: string;
  readonly decimal: string;
  readonly thousands: string;
  /** A pattern of date-fns. */
  readonly dayOfMonth: string;
  readonly underOne: string;
  /** For a margin of zero, before a moment, and after it. */
  readonly now: string;
  readonly left: (duration: string) => string;
  readonly late: (duration: string) => string;
  /** The singular and the plural of day, hour, minute and second. */
  readonly units: readonly (readonly [one: string, several: string])[];
  readonly money: (sum: string, currency: string) => string;
  readonly quote: (text: string) => string;
}

const NO_BREAK_SPACE = '\u00a0';
const CONVENTIONS: Readonly<Record<Language, Conventions>> = {
  nb: /* @__PURE__ */ norwegian({
    locale: nb,
    now: 'nå',
    late: (duration) => `${duration} for sent`,
    units: [
      ['dag', 'dager'],
      ['time', 'timer'],
      ['minutt', 'minutter'],
      ['sekund', 'sekunder'],
    ],
  }),
  nn: /* @__PURE__ */ norwegian({
    locale: nn,
    now: 'no',
    late: (duration) => `${duration} for seint`,
    units: [
      ['dag', 'dagar'],
      ['time', 'timar'],
      ['minutt', 'minutt'],
      ['sekund', 'sekund'],
    ],
  }),
  en: {
    locale: enGB,
    and: 'and',
    or: 'or',
    at: 'at',
    clock: ':',
    decimal: '.',
    thousands: ',',
    dayOfMonth: 'd',
    underOne: 'less than 1 ms',
    now: 'now',
    left: (duration) => `${duration} left`,
    late: (duration) => `${duration} late`,
    units: [
      ['day', 'days'],
      ['hour', 'hours'],
      ['minute', 'minutes'],
      ['second', 'seconds'],
    ],
    money: (sum, currency) => `${currency}${NO_BREAK_SPACE}${sum}`,
    quote: (text) => `‘${text}’`,
  },
};

/** Returns the conventions of a language, or throws `language.unknown`. */
export function conventionsOf(language: Language): Conventions {
  if (Object.hasOwn(CONVENTIONS, language)) return CONVENTIONS[language];
  throw new UtlysningError('language.unknown', 'expected nb, nn or en');
}

/** The conventions that both written languages of Norway share, with those of one of them. */
function norwegian(own: Pick<Conventions, 'locale' | 'now' | 'late' | 'units'>): Conventions {
  return {
    and: 'og',
    or: 'eller',
    at: 'kl.',
    clock: '.',
    decimal: ',',
    thousands: NO_BREAK_SPACE,
    dayOfMonth: 'd.',
    underOne: 'under 1 ms',
    left: (duration: string) => `${duration} igjen`,
    money: (sum: string, currency: string) =>
      `${sum}${NO_BREAK_SPACE}${currency === 'NOK' ? 'kr' : currency}`,
    quote: (text: string) => `«${text}»`,
    ...own,
  };
}
