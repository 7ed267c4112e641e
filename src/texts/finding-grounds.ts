import { decidingParts } from '../criteria/decisive.js';
import type { Finding, Level, Outcome, Reason } from '../criteria/finding.js';
import { requireFinding } from '../criteria/misuse.js';
import type { Language } from '../language/language.js';
import { type Writing, writing } from '../language/writing.js';
import { own } from '../parse/own.js';
import { requireObject } from '../parse/require.js';
import { type ExplainOptions, sentenceOf, withClauses } from './sentence.js';

/** A sentence of a letter that gives a reason. */
export interface LetterReason {
  /** The sentence, without clauses and full stop. */
  readonly text: string;
  /** The clauses that it is based on. */
  readonly clauses: readonly CitedClause[];
}

/** A clause that a sentence is based on. */
export interface CitedClause {
  /** The id of the clause. */
  readonly id: string;
  /** The heading of the clause, or null if it is unknown. */
  readonly heading: string | null;
}

/** One ground of a decision: a sentence about a finding. */
export interface Ground extends LetterReason {
  /** The id of the criterion. */
  readonly criterion: string;
  /** Whether the criterion is required or recommended. */
  readonly level: Level;
  /** The outcome of the criterion. */
  readonly outcome: Outcome;
  /** The code and the parameters of the sentence. */
  readonly reason: Reason;
}

/**
 * The grounds of a finding: the findings without parts that decide the outcome, each with its
 * sentence, its parameters and its clauses. Alternatives, of which one has to be met, are one ground.
 */
export function findingGrounds(
  finding: Finding,
  language: Language,
  options: ExplainOptions = {},
): readonly Ground[] {
  requireObject(options, 'options.invalid', 'a call, or options');
  const { texts } = options;
  const write = writing(language, options);
  const sentence = ({ reason }: Finding) => sentenceOf(reason, language, write, texts);

  /** What decides a part of alternatives, in one text. */
  const textOf = (part: Finding): string => {
    const deciding = alternatives(part).map((one) =>
      isAlternative(one) ? `(${textOfAlternatives(one)})` : sentence(one),
    );
    return write.list(deciding);
  };
  const textOfAlternatives = (finding: Finding): string => {
    const parts = decidingParts(finding) ?? [];
    const lead = LEADS[language](Number(finding.reason.params['needed']), write);
    return `${lead}: ${parts.map(textOf).join('; ')}`;
  };
  return alternatives(requireFinding(finding)).map((ground) => {
    const { criterion, level, outcome, reason } = ground;
    const text = isAlternative(ground) ? textOfAlternatives(ground) : sentence(ground);
    return {
      criterion,
      level,
      outcome,
      text,
      reason,
      clauses: citedClauses(ground.clauses, options),
    };
  });
}

/** The sentences of reasons, each once, with their clauses and a full stop. */
export function sentencesOf(reasons: readonly LetterReason[]): readonly string[] {
  const sentences = reasons.map(({ text, clauses }) =>
    withClauses(
      text,
      clauses.map(({ id }) => id),
    ),
  );
  return [...new Set(sentences)];
}

/** Clauses, each once, with their headings. */
export function citedClauses(
  ids: readonly string[],
  { clauses: known }: ExplainOptions,
): readonly CitedClause[] {
  return [...new Set(ids)].map((id) => ({ id, heading: own(known, id)?.heading ?? null }));
}

/**
 * The findings that decide a finding, as {@link decisive} gives them, but alternatives as one: of
 * which one has to be met, or so many.
 */
function alternatives(finding: Finding): readonly Finding[] {
  if (isAlternative(finding)) return [finding];
  const parts = decidingParts(finding);
  if (parts !== undefined) return parts.flatMap(alternatives);
  // What somebody below the threshold lacks is said too.
  const lacking = finding.reason.code === 'selection.below' ? (finding.findings ?? []) : [];
  return [finding, ...lacking.flatMap(alternatives)];
}

/** Whether not all of several parts have to be met, and which of them does not matter. */
function isAlternative(finding: Finding): boolean {
  const { outcome, reason } = finding;
  if (outcome === 'met' || (reason.code !== 'any' && reason.code !== 'at-least')) return false;
  const parts = decidingParts(finding) ?? [];
  return parts.length > 1 && Number(reason.params['needed']) < Number(reason.params['of']);
}

const LEADS: Readonly<Record<Language, (needed: number, write: Writing) => string>> = {
  nb: (needed, write) =>
    needed === 1
      ? 'Minst ett av disse vilkårene må være oppfylt'
      : `Minst ${write.number(needed)} av disse vilkårene må være oppfylt`,
  nn: (needed, write) =>
    needed === 1
      ? 'Minst eitt av desse vilkåra må vere oppfylt'
      : `Minst ${write.number(needed)} av desse vilkåra må vere oppfylte`,
  en: (needed, write) =>
    needed === 1
      ? 'At least one of these conditions has to be met'
      : `At least ${write.number(needed)} of these conditions have to be met`,
};
