import { en } from '../language/en.js';
import { nb } from '../language/nb.js';
import { nn } from '../language/nn.js';
import type { AnyTexts, Language, Terms, Texts } from '../language/texts.js';
import { type Writing, writing } from '../language/writing.js';
import { UtlysningError } from '../shape/error.js';
import { decisive } from './decisive.js';
import type { Finding } from './finding.js';

/** What an explanation may be told beyond the finding and the language. */
export interface ExplainOptions {
  /** What the ids of a call are called, in each language: `call.terms`. Without it, ids stand in guillemets. */
  readonly terms?: Terms;
  /** Texts of the host's own, for its own codes or instead of the library's. */
  readonly texts?: Readonly<Record<Language, AnyTexts>>;
}

const TABLES: Readonly<Record<Language, Texts>> = { nb, nn, en };

/**
 * Says to a person why a finding came out as it did: one sentence for each leaf that decides it,
 * each with the clauses it stands on.
 *
 * @throws {@link UtlysningError} `language.unknown`, or `text.missing` for a code that neither the
 * library nor the host has a text for.
 *
 * @example
 * ```ts
 * import { criterion, explain, notMet } from 'utlysning';
 *
 * const channel = criterion<object>({
 *   id: 'channel',
 *   clauses: ['C15'],
 *   check: () => notMet('channel.wrong', { accepted: ['Espresso'], channel: 'e-mail' }),
 * });
 * explain(channel.evaluate({}), 'en');
 * // => ['The application did not come through Espresso (C15).']
 * ```
 */
export function explain(
  finding: Finding,
  language: Language,
  options: ExplainOptions = {},
): readonly string[] {
  const table = Object.hasOwn(TABLES, language) ? TABLES[language] : undefined;
  if (table === undefined) {
    throw new UtlysningError('language.unknown', 'expected nb, nn or en');
  }
  const write = writing(language, options.terms);
  const texts: AnyTexts = { ...table, ...options.texts?.[language] } as AnyTexts;
  return [...new Set(decisive(finding).map((leaf) => sentence(leaf, texts, write)))];
}

function sentence(leaf: Finding, texts: AnyTexts, write: Writing): string {
  const { code, params } = leaf.reason;
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
  if (text === undefined) {
    throw new UtlysningError('text.missing', 'expected a text for every reason code');
  }
  const said = text(params, write);
  return leaf.clauses.length === 0 ? `${said}.` : `${said} (${leaf.clauses.join(', ')}).`;
}
