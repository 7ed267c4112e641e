import type { Locale } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { nb } from 'date-fns/locale/nb';
import { nn } from 'date-fns/locale/nn';
import { UtlysningError } from '../parse/error.js';
import type { Language } from './language.js';

/** How a language writes dates, times, numbers and lists. */
export interface Conventions {
  readonly locale: Locale;
  readonly and: string;
  readonly or: string;
  readonly yes: string;
  readonly no: string;
  readonly at: string;
  readonly clock: string;
  readonly decimal: string;
  readonly thousands: string;
  /** A pattern of date-fns. */
  readonly dayOfMonth: string;
  /** For a time that the clocks show twice. */
  readonly summer: string;
  readonly standard: string;
  readonly underOne: string;
  /** For a margin of zero, before a moment, and after it. */
  readonly now: string;
  readonly left: (duration: string) => string;
  readonly late: (duration: string) => string;
  readonly money: (sum: string, currency: string) => string;
  /** After a number, with its blank. */
  readonly percent: string;
  readonly quote: (text: string) => string;
}

export const NO_BREAK_SPACE = '\u00a0';
export const MINUS = '\u2212';

const CONVENTIONS: Readonly<Record<Language, Conventions>> = {
  nb: /* @__PURE__ */ norwegian({
    locale: nb,
    summer: 'sommertid',
    now: 'nå',
    late: (duration) => `${duration} for sent`,
  }),
  nn: /* @__PURE__ */ norwegian({
    locale: nn,
    summer: 'sommartid',
    now: 'no',
    late: (duration) => `${duration} for seint`,
  }),
  en: {
    locale: enGB,
    and: 'and',
    or: 'or',
    yes: 'Yes',
    no: 'No',
    at: 'at',
    clock: ':',
    decimal: '.',
    thousands: ',',
    dayOfMonth: 'd',
    summer: 'summer time',
    standard: 'standard time',
    underOne: 'less than 1 ms',
    now: 'now',
    left: (duration) => `${duration} left`,
    late: (duration) => `${duration} late`,
    money: (sum, currency) => `${currency}${NO_BREAK_SPACE}${sum}`,
    percent: '%',
    quote: (text) => `‘${text}’`,
  },
};

/** Returns the conventions of a language, or throws `language.unknown`. */
export function conventionsOf(language: Language): Conventions {
  if (Object.hasOwn(CONVENTIONS, language)) return CONVENTIONS[language];
  throw new UtlysningError('language.unknown', 'expected nb, nn or en');
}

/** The conventions that both written languages of Norway share, with those of one of them. */
function norwegian(own: Pick<Conventions, 'locale' | 'summer' | 'now' | 'late'>): Conventions {
  return {
    and: 'og',
    or: 'eller',
    yes: 'Ja',
    no: 'Nei',
    at: 'kl.',
    clock: '.',
    decimal: ',',
    thousands: NO_BREAK_SPACE,
    dayOfMonth: 'd.',
    standard: 'normaltid',
    underOne: 'under 1 ms',
    left: (duration: string) => `${duration} igjen`,
    money: (sum: string, currency: string) =>
      `${sum}${NO_BREAK_SPACE}${currency === 'NOK' ? 'kr' : currency}`,
    percent: `${NO_BREAK_SPACE}%`,
    quote: (text: string) => `«${text}»`,
    ...own,
  };
}
