import type { Language } from 'utlysning';

/** Browsers know how numbers are written in bokmål; nynorsk writes them the same. */
const LOCALES: Readonly<Record<Language, string>> = { nb: 'nb', nn: 'nb', en: 'en-GB' };

/** A share of the whole, to three figures: 20,3 %. */
export function percent(share: number, language: Language): string {
  const format = { style: 'percent', maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(LOCALES[language], format).format(share);
}

/** The size of a text in kilobytes or megabytes, never less than one. */
export function size(bytes: number, language: Language): string {
  const [amount, unit] =
    bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const format = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(LOCALES[language], format).format(amount);
}
