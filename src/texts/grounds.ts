import { decisive } from '../criteria/decisive.js';
import type { Finding, Level, Outcome, Reason } from '../criteria/finding.js';
import type { Language } from '../language/language.js';
import { writing } from '../language/writing.js';
import type { ExplainOptions } from './explain-options.js';
import { sentenceOf } from './sentence.js';

/** One ground of a decision, for a paragraph of a letter. */
export interface Ground {
  /** The id of the criterion. */
  readonly criterion: string;
  /** Whether the criterion is required or recommended. */
  readonly level: Level;
  /** The outcome of the criterion. */
  readonly outcome: Outcome;
  /** The sentence, without clauses and full stop. */
  readonly text: string;
  /** The code and the parameters of the sentence. */
  readonly reason: Reason;
  /** The clauses that it is based on. */
  readonly clauses: readonly {
    /** The id of the clause. */
    readonly id: string;
    /** The heading of the clause, or null if it is unknown. */
    readonly heading: string | null;
  }[];
}

/**
 * The grounds of a decision, for the paragraphs of a letter. They are the findings without parts that
 * decide the outcome, each with its sentence, its parameters and its clauses. The caseworker adds the
 * legal consequences and how to appeal.
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
