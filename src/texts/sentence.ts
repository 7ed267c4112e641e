import type { Reason } from '../criteria/finding.js';
import type { Language } from '../language/language.js';
import type { AnyTexts, ReasonTexts } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import { UtlysningError } from '../parse/error.js';
import { reasonTexts } from './reasons.js';

// biome-ignore lint/suspicious/noExplicitAny: the parameters are those of the code, which only its table knows
type AnyReasonTexts = ReasonTexts<any, any>;

/**
 * The texts of a reason. Texts of the host replace those of the library one by one, so that a host
 * can replace a sentence and keep the advice.
 */
export function textsOf(code: string, hosts: AnyTexts | undefined): Partial<AnyReasonTexts> {
  return { ...ownIn(reasonTexts, code), ...ownIn(hosts ?? {}, code) };
}

/** The sentence of a reason, without clauses and full stop. */
export function sentenceOf(
  { code, params }: Reason,
  language: Language,
  write: Writing,
  hosts: AnyTexts | undefined,
): string {
  const sentence = textsOf(code, hosts)[language];
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

function ownIn(texts: AnyTexts, code: string): AnyReasonTexts | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}
