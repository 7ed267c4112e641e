import type { Reason } from '../criteria/finding.js';
import type { Language } from '../language/language.js';
import type { AnyTexts, ReasonTexts } from '../language/texts.js';
import type { Writing, WritingOptions } from '../language/writing.js';
import { UtlysningError } from '../parse/error.js';
import { own } from '../parse/own.js';
import { reasonTexts } from './reasons.js';

/** Options of an explanation. A call can be passed as these options. */
export interface ExplainOptions extends WritingOptions {
  /** The clauses of a call: `call.clauses`. Without them, grounds have no headings. */
  readonly clauses?: Readonly<
    Record<
      string,
      {
        /** The heading that the clause stands under. */
        readonly heading: string;
      }
    >
  >;
  /** Texts of the host, for its own codes or in place of texts of the library. */
  readonly texts?: AnyTexts;
}

// biome-ignore lint/suspicious/noExplicitAny: the parameters are those of the code, which only its table knows
type AnyReasonTexts = ReasonTexts<any, any>;

/**
 * A text of a reason: the sentence in a language, or the advice. Texts of the host replace those of
 * the library one by one, so that a host can replace a sentence and keep the advice.
 */
export function textFor<Key extends Language | 'advice'>(
  code: string,
  key: Key,
  hosts: AnyTexts | undefined,
): AnyReasonTexts[Key] | undefined {
  return own(hosts ?? {}, code)?.[key] ?? own<AnyReasonTexts>(reasonTexts, code)?.[key];
}

/** The sentence of a reason, without clauses and full stop. */
export function sentenceOf(
  { code, params }: Reason,
  language: Language,
  write: Writing,
  hosts: AnyTexts | undefined,
): string {
  const sentence = textFor(code, language, hosts);
  if (sentence === undefined) {
    throw new UtlysningError(
      'text.missing',
      `there is no text for the reason code \`${code}\`; pass one in \`texts\``,
    );
  }
  return typeof sentence === 'string' ? sentence : sentence(params, write);
}

/** Adds the clauses, each once, and a full stop to a text. */
export function withClauses(text: string, clauses: readonly string[]): string {
  return clauses.length === 0 ? `${text}.` : `${text} (${[...new Set(clauses)].join(', ')}).`;
}
