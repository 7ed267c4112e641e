import { UtlysningError } from '../parse/error.js';
import { own } from '../parse/own.js';
import type { InstantInput } from '../time/instant.js';
import type { Margin } from '../time/margin.js';
import { conventionsOf, NO_BREAK_SPACE } from './conventions.js';
import { datesIn } from './dates.js';
import { durationsIn } from './durations.js';
import { type FactFormats, type FactValue, hasTexts, kindOf } from './facts.js';
import type { Language } from './language.js';
import { numbersIn } from './numbers.js';
import { type Terms, type Text, textIn } from './text.js';
import { unitOf } from './units.js';
import { isWordKey, type Word, type WordKey, type Words, wordIn } from './words.js';

/** What a text takes from a call. A call can be passed as it is. */
export interface WritingOptions {
  /** The language of the call, in which its bare strings are. */
  readonly language?: string | undefined;
  /** The texts of ids. An id without one is put in quotation marks. */
  readonly terms?: Terms | undefined;
  /** The words of the call for what has a word in the library. */
  readonly words?: Words | undefined;
  /** The currency of sums (ISO 4217). The default is NOK. */
  readonly currency?: string | undefined;
  /** The facts of the call. The value of another fact is formatted by its type. */
  readonly facts?: FactFormats | undefined;
}

/** Formats the parts of a text in a language. The result is the same on every host. */
export interface Writing {
  /** The language. */
  readonly language: Language;
  /** A text of the call, in the language or in the nearest one that it has. */
  text(text: Text): string;
  /**
   * A moment in a zone: 24. juni 2024 kl. 10.00. Seconds and milliseconds of zero are left out. A time
   * that the clocks show twice states which one it is. A zone other than Europe/Oslo is named.
   */
  moment(instant: InstantInput, zone: string): string;
  /** A day: 24. juni 2024. */
  day(day: string): string;
  /**
   * A date of a call, with the same precision: a wall time, a day, a month, or the days or months from
   * one to another (`2024-06-24T10:00`, `2024-07-01`, `2024-10`, `2024-10-14/2024-10-16`).
   */
  date(written: string): string;
  /** A duration in milliseconds, in its two largest units: 2 dager og 4 timer; 3 sekunder; 1 ms. */
  duration(ms: number): string;
  /**
   * The duration between two moments in days of the calendar, in either order. From Saturday 10:00
   * to Sunday 10:00 is 1 dag, also when the clocks change in between.
   */
  between(from: InstantInput, to: InstantInput, zone: string): string;
  /** The time until a moment or since it: 2 dager og 4 timer igjen; 3 sekunder for sent. */
  margin(margin: Margin): string;
  /** A number, with a no-break space or a comma between thousands: 1 234,5. */
  number(value: number): string;
  /** A sum in the smallest unit of the currency of the call: 50 000 kr; 300 EUR. */
  money(amount: number): string;
  /** A number with its unit: 3 måneder; 5 %. The unit is one of the library or a key of `words`. */
  unit(id: string, value: number): string;
  /**
   * The value of a fact of the call, or one of its choices: 3 måneder; 50 000 kr; 24. juni 2024; Ja;
   * «Fri tekst».
   */
  fact(id: string, value: FactValue): string;
  /** The word of the call, or of the library, for something: gruppe, gruppen, grupper. */
  word(key: WordKey, form: keyof Word): string;
  /** Several things: a, b og c. */
  list(items: readonly string[]): string;
  /** One of several things: a, b eller c. */
  either(items: readonly string[]): string;
  /** A text in quotation marks. */
  quote(text: string): string;
  /** The term of the call for an id, or the id in quotation marks if the call has no term. */
  term(id: string): string;
}

/**
 * Makes the formatter of a language, with what a call says of its words, ids, facts and sums.
 *
 * Its functions throw {@link UtlysningError} for what they cannot format: `date.invalid`,
 * `day.invalid`, `duration.invalid`, `fact.value`, `instant.invalid`, `list.invalid`,
 * `margin.invalid`, `money.range`, `number.invalid`, `unit.unknown`, `word.unknown`, `zone.unknown`.
 *
 * @throws {@link UtlysningError} `language.unknown`, and `writing.options` for options that are no
 * object.
 *
 * @example
 * ```ts
 * import { writing } from 'utlysning';
 *
 * writing('nb').moment('2024-06-24T08:00:03Z', 'Europe/Oslo'); // => '24. juni 2024 kl. 10.00.03'
 * writing('nn').duration(180_000_000); // => '2 dagar og 2 timar'
 * writing('en').list(['a', 'b', 'c']); // => 'a, b and c'
 * writing('nb', { currency: 'EUR' }).money(-150); // => '−1,50\u00a0EUR'
 * const facts = { months: { kind: 'number', unit: 'month' } } as const;
 * writing('nb', { facts }).fact('months', 3); // => '3 måneder'
 * ```
 */
export function writing(language: Language, options: WritingOptions = {}): Writing {
  const conventions = conventionsOf(language);
  if (typeof options !== 'object' || options === null) {
    throw new UtlysningError('writing.options', 'expected options, such as a call');
  }
  const { terms = {}, words = {}, currency = 'NOK', facts = {} } = options;
  const { number, money } = numbersIn(conventions);
  const dates = datesIn(conventions);

  function unit(id: string, value: number): string {
    const written = number(value);
    if (id === 'percent') return `${written}${conventions.percent}`;
    if (id === 'km') return `${written}${NO_BREAK_SPACE}km`;
    const isOne = value === 1;
    if (isWordKey(id)) return `${written} ${wordIn(language, id, isOne ? 'one' : 'many', words)}`;
    const [one, several] = unitOf(id, language);
    return `${written} ${isOne ? one : several}`;
  }

  function fact(id: string, value: FactValue): string {
    const { kind = kindOf(value), values = {}, unit: unitId } = own(facts, id) ?? {};
    const label = (choice: string) => {
      const text = hasTexts(values) ? own(values, choice) : undefined;
      return text === undefined ? choice : textIn(text, language, options.language);
    };
    if (typeof value === 'number') {
      if (kind === 'number') return unitId === undefined ? number(value) : unit(unitId, value);
      if (kind === 'money') return money(value, currency);
    } else if (typeof value === 'string') {
      if (kind === 'day') return dates.day(value);
      if (kind === 'choice' || kind === 'choices') return label(value);
      if (kind === 'text') return conventions.quote(value);
    } else if (typeof value === 'boolean') {
      if (kind === 'yes-no') return value ? conventions.yes : conventions.no;
    } else if (Array.isArray(value) && kind === 'choices') {
      return joined(value.map(label), conventions.and);
    }
    throw new UtlysningError('fact.value', 'expected a value of the kind of the fact');
  }

  return {
    language,
    text: (text) => textIn(text, language, options.language),
    ...dates,
    ...durationsIn(conventions, unit),
    number,
    money: (amount) => money(amount, currency),
    unit,
    fact,
    word: (key, form) => wordIn(language, key, form, words),
    list: (items) => joined(items, conventions.and),
    either: (items) => joined(items, conventions.or),
    quote: conventions.quote,
    term(id) {
      const text = own(terms, id);
      return text === undefined ? conventions.quote(id) : textIn(text, language, options.language);
    },
  };
}

function joined(items: readonly string[], last: string): string {
  if (!Array.isArray(items)) throw new UtlysningError('list.invalid', 'expected a list of texts');
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
