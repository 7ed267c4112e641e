import { decisive } from '../criteria/decisive.js';
import type { Finding, Level, Outcome, Reason } from '../criteria/finding.js';
import type { Language } from '../language/language.js';
import { writing } from '../language/writing.js';
import type { ExplainOptions } from './explain-options.js';
import { sentenceOf } from './sentence.js';

/** One ground of a decision, as a paragraph of a letter. */
export interface Ground {
  /** The id of the criterion. */
  readonly criterion: string;
  /** Whether it counts in the whole. */
  readonly level: Level;
  /** Whether it is met. */
  readonly outcome: Outcome;
  /** The sentence, without clauses and full stop. */
  readonly text: string;
  /** The code, and the facts that the sentence is made of. */
  readonly reason: Reason;
  /** Where the call says it. */
  readonly clauses: readonly {
    /** The id of the clause. */
    readonly id: string;
    /** The heading that it stands under; null where it is not known. */
    readonly heading: string | null;
  }[];
}

/**
 * The grounds of a decision as the paragraphs of a letter: just the leaves that decide the finding,
 * each with its sentence, its facts, and the clauses with their headings. The library says whether
 * a criterion is met; what follows from it in law, and how to appeal, the caseworker adds.
 *
 * @throws {@link UtlysningError} as {@link explain} does.
 *
 * @example
 * ```ts
 * import { criterion, grounds, notMet } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const channel = criterion<object>({
 *   id: 'channel',
 *   clauses: ['C15'],
 *   check: () => notMet('channel.wrong', { accepted: ['Espresso'], channel: 'e-mail' }),
 * });
 * grounds(channel.evaluate({}), 'en', hkdir2024).map(({ text, clauses }) => [text, clauses]);
 * // => [['The application did not come through Espresso', [{ id: 'C15', heading: 'Slik søker du' }]]]
 * ```
 */
export function grounds(
  finding: Finding,
  language: Language,
  options: ExplainOptions = {},
): readonly Ground[] {
  const { terms, currency, clauses: known = {}, texts } = options;
  const write = writing(language, terms, currency);
  return decisive(finding).map(({ criterion, level, outcome, clauses, reason }) => ({
    criterion,
    level,
    outcome,
    text: sentenceOf(reason, language, write, texts),
    reason,
    clauses: clauses.map((id) => ({
      id,
      heading: (Object.hasOwn(known, id) ? known[id]?.heading : undefined) ?? null,
    })),
  }));
}
