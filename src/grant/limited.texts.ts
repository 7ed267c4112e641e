import type { Language } from '../language/language.js';
import type { TextTable } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { LimitOf, LimitReasons } from './limited.js';

const NAMES: Readonly<Record<LimitOf, Readonly<Record<Language, string>>>> = {
  item: { nb: 'grensen', nn: 'grensa', en: 'the limit' },
  granted: { nb: 'det som er tildelt', nn: 'det som er tildelt', en: 'what was granted' },
  computed: { nb: 'det som er regnet ut', nn: 'det som er rekna ut', en: 'what was computed' },
  total: { nb: 'det samlede tilskuddet', nn: 'det samla tilskotet', en: 'the grant in all' },
};

/** A limit, with what it is for: grensen for samling 1 og 2024. */
function limitText(
  { of, per }: Pick<LimitReasons['limit.unknown'], 'of' | 'per'>,
  write: Writing,
): string {
  const name = NAMES[of][write.language];
  if (per.length === 0) return name;
  const parts = per.map(({ by, is }) =>
    by === 'day' ? write.day(is) : by === 'year' ? is : write.term(is),
  );
  return `${name} for ${write.list(parts)}`;
}

export const limitTexts: TextTable<LimitReasons> = {
  'limit.within': ({ left, maximum, ...limit }, write) => ({
    nb: `Beløpet er innenfor det som var igjen av ${limitText(limit, write)}: ${write.money(left)} av ${write.money(maximum)}`,
    nn: `Beløpet er innanfor det som var igjen av ${limitText(limit, write)}: ${write.money(left)} av ${write.money(maximum)}`,
    en: `The amount is within what was left of ${limitText(limit, write)}: ${write.money(left)} of ${write.money(maximum)}`,
  }),
  'limit.exceeded': {
    nb: ({ left, maximum, over, ...limit }, write) => {
      const whole = `${limitText(limit, write)} (${write.money(maximum)})`;
      if (left === 0) return `Det er ingenting igjen av ${whole}`;
      if (left === maximum) return `Beløpet er ${write.money(over)} høyere enn ${whole}`;
      return `Beløpet er ${write.money(over)} for høyt. Av ${whole} var det igjen ${write.money(left)}`;
    },
    nn: ({ left, maximum, over, ...limit }, write) => {
      const whole = `${limitText(limit, write)} (${write.money(maximum)})`;
      if (left === 0) return `Det er ingenting igjen av ${whole}`;
      if (left === maximum) return `Beløpet er ${write.money(over)} høgare enn ${whole}`;
      return `Beløpet er ${write.money(over)} for høgt. Av ${whole} var det igjen ${write.money(left)}`;
    },
    en: ({ left, maximum, over, ...limit }, write) => {
      const whole = `${limitText(limit, write)} (${write.money(maximum)})`;
      if (left === 0) return `Nothing is left of ${whole}`;
      if (left === maximum) return `The amount is ${write.money(over)} higher than ${whole}`;
      return `The amount is ${write.money(over)} too high. Of ${whole}, ${write.money(left)} was left`;
    },
  },
  'limit.unknown': ({ missing, ...limit }, write) => ({
    nb: `Det er ikke mulig å regne ut ${limitText(limit, write)} uten ${write.list(missing.map(write.term))}`,
    nn: `Det er ikkje mogleg å rekne ut ${limitText(limit, write)} utan ${write.list(missing.map(write.term))}`,
    en: `It is not possible to work out ${limitText(limit, write)} without ${write.list(missing.map(write.term))}`,
  }),
  'limit.waiting': ({ left, ...limit }, write) => ({
    nb: `Av ${limitText(limit, write)} er det igjen ${write.money(left)}, men en tidligere linje som ikke er avklart, kan ta noe av det først`,
    nn: `Av ${limitText(limit, write)} er det igjen ${write.money(left)}, men ei tidlegare linje som ikkje er avklart, kan ta noko av det først`,
    en: `Of ${limitText(limit, write)}, ${write.money(left)} is left, but an earlier line that is undetermined can take some of it first`,
  }),
};
