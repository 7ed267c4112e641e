import { decisive } from '../criteria/decisive.js';
import type { Finding, Level, Outcome, Reason } from '../criteria/finding.js';
import { en } from '../language/en.js';
import { nb } from '../language/nb.js';
import { nn } from '../language/nn.js';
import type { AnyTexts, Language, Terms, Texts } from '../language/texts.js';
import { type Writing, writing } from '../language/writing.js';
import { UtlysningError } from '../parse/error.js';

/** What an explanation may be told beyond the finding and the language: a call is one. */
export interface ExplainOptions {
  /** What the ids of a call are called, in each language: `call.terms`. Without it, ids stand in guillemets. */
  readonly terms?: Terms;
  /** The currency of a call's sums: `call.currency`. Kroner, when it is left out. */
  readonly currency?: string | undefined;
  /** What the clauses of a call are: `call.clauses`. Without it, clauses have no headings. */
  readonly clauses?: Readonly<
    Record<
      string,
      {
        /** The heading that the clause stands under. */
        readonly heading: string;
      }
    >
  >;
  /** Texts of the host's own, for its own codes or instead of the library's. */
  readonly texts?: Readonly<Record<Language, AnyTexts>>;
}

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
  const sentences = grounds(finding, language, options).map(({ text, clauses }) =>
    sentence(
      text,
      clauses.map(({ id }) => id),
    ),
  );
  return [...new Set(sentences)];
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
  const table = tableOf<AnyTexts>(TABLES[language] as AnyTexts, texts?.[language]);
  return decisive(finding).map(({ criterion, level, outcome, clauses, reason }) => ({
    criterion,
    level,
    outcome,
    text: textOf(reason, table, write),
    reason,
    clauses: clauses.map((id) => ({
      id,
      heading: (Object.hasOwn(known, id) ? known[id]?.heading : undefined) ?? null,
    })),
  }));
}

/** The texts of the library, with those of the host instead where it has some. */
export function tableOf<Table extends object>(own: Table, hosts: Table | undefined): Table {
  return hosts === undefined ? own : { ...own, ...hosts };
}

/** A text as a sentence, with the clauses that it stands on. */
export function sentence(text: string, clauses: readonly string[]): string {
  return clauses.length === 0 ? `${text}.` : `${text} (${clauses.join(', ')}).`;
}

function textOf({ code, params }: Reason, table: AnyTexts, write: Writing): string {
  const text = Object.hasOwn(table, code) ? table[code] : undefined;
  if (text === undefined) {
    throw new UtlysningError('text.missing', 'expected a text for every reason code');
  }
  return text(params, write);
}
