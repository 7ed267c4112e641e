import { UtlysningError } from '../parse/error.js';
import type { Language } from './language.js';
import { isWordKey } from './words.js';

/** The singular and the plural of a unit. */
type Unit = readonly [one: string, several: string];

const UNITS = {
  day: { nb: ['dag', 'dager'], nn: ['dag', 'dagar'], en: ['day', 'days'] },
  hour: { nb: ['time', 'timer'], nn: ['time', 'timar'], en: ['hour', 'hours'] },
  minute: { nb: ['minutt', 'minutter'], nn: ['minutt', 'minutt'], en: ['minute', 'minutes'] },
  second: { nb: ['sekund', 'sekunder'], nn: ['sekund', 'sekund'], en: ['second', 'seconds'] },
  month: { nb: ['måned', 'måneder'], nn: ['månad', 'månader'], en: ['month', 'months'] },
  year: { nb: ['år', 'år'], nn: ['år', 'år'], en: ['year', 'years'] },
  person: { nb: ['person', 'personer'], nn: ['person', 'personar'], en: ['person', 'people'] },
  point: { nb: ['poeng', 'poeng'], nn: ['poeng', 'poeng'], en: ['point', 'points'] },
  word: { nb: ['ord', 'ord'], nn: ['ord', 'ord'], en: ['word', 'words'] },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Unit>>>>;

/** The singular and the plural of a unit, or throws `unit.unknown`. */
export function unitOf(id: string, language: Language): Unit {
  if (Object.hasOwn(UNITS, id)) return UNITS[id as keyof typeof UNITS][language];
  throw new UtlysningError('unit.unknown', expectedUnit());
}

/** What is expected where another unit is given. */
export function expectedUnit(): string {
  return `expected ${['percent', 'km', ...Object.keys(UNITS)].join(', ')} or a key of \`words\``;
}

/** Whether a number can have a unit: one of the library, or a key of `words`. */
export function isUnit(id: string): boolean {
  return id === 'percent' || id === 'km' || Object.hasOwn(UNITS, id) || isWordKey(id);
}
