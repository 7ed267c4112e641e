import type { Language } from 'utlysning';

const TAGS: Readonly<Record<string, Language>> = {
  nb: 'nb',
  nn: 'nn',
  en: 'en',
  no: 'nb',
  '*': 'nb',
};

/** The language that a header asks for most (RFC 9110 §12.5.4); bokmål when it asks for none of ours. */
export function languageOf(header: string | undefined): Language {
  let [best, most]: [Language, number] = ['nb', 0];
  for (const range of (header ?? '').slice(0, 1000).split(',')) {
    const [tag = '', ...parameters] = range
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    const language = TAGS[tag.split('-')[0] ?? ''];
    if (language !== undefined && Number(quality) > most)
      [best, most] = [language, Number(quality)];
  }
  return best;
}
