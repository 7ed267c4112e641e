import type { Language } from 'utlysning';

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['nb', 'nb'],
  ['no', 'nb'],
  ['nn', 'nn'],
  ['en', 'en'],
]);

/** The language that a header `Accept-Language` (RFC 9110 §12.5.4) asks for; bokmål for any other. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((range) => {
    const [tag = '', weight = 'q=1'] = range.toLowerCase().replace(/\s/g, '').split(';');
    return { language: LANGUAGES.get(tag.replace(/-.*/, '')), weight: Number(weight.slice(2)) };
  });
  const best = wanted
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return best[0]?.language ?? 'nb';
}
