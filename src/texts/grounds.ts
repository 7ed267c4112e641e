import { timeline } from '../calendar/timeline.js';
import type { Call } from '../call/call.js';
import { requireCall } from '../call/require-call.js';
import type { Finding } from '../criteria/finding.js';
import type { Assessment, Superseded, Withdrawn } from '../eligibility/admit.js';
import type { Award } from '../grant/award-schema.js';
import type { Settlement } from '../grant/settlement.js';
import type { Language } from '../language/language.js';
import { writing } from '../language/writing.js';
import type { ObligationRecordInput } from '../obligations/record-schema.js';
import { requireObject } from '../parse/require.js';
import type { Selected } from '../selection/results.js';
import { epochMs, type InstantInput } from '../time/instant.js';
import { ofAssessment } from './assessment-letter.js';
import { type Ground, type LetterReason, sentencesOf } from './finding-grounds.js';
import { ofFinding } from './finding-letter.js';
import { clauseTexts, type LetterOutcome, sentenceIn } from './letter.texts.js';
import type { LetterContext, LetterParts } from './letter-parts.js';
import { ofAward, ofSettlement } from './money-letters.js';
import type { ExplainOptions } from './sentence.js';

/** A letter to a person: the decision and the reasons for it, in paragraphs. */
export interface Letter<Reason extends LetterReason = LetterReason> {
  /** What it is about. */
  readonly outcome: LetterOutcome;
  /** The decision: complete sentences. */
  readonly decision: string;
  /** The reasons of the decision, with their clauses. */
  readonly grounds: readonly Reason[];
  /** What can be done, and until when: complete sentences. */
  readonly next: readonly string[];
  /** The complete letter: decision, reasons, clauses, what can be done, and the text of the host. */
  readonly paragraphs: readonly string[];
}

/** Options of {@link grounds}. */
export interface GroundsOptions {
  /** The language of the letter. */
  readonly language: Language;
  /** Whether it is to one person or to several (du, dere). The default is one. */
  readonly to?: 'one' | 'several';
  /** The moment of the letter. Without it, the letter does not state what can still be corrected. */
  readonly at?: InstantInput;
  /** The record of the award, for its own dates. */
  readonly record?: ObligationRecordInput;
  /** Texts of the host, for its own codes or in place of texts of the library. */
  readonly texts?: ExplainOptions['texts'];
  /** The last paragraph: what the law adds, such as the right of appeal. */
  readonly closing?: string;
}

/**
 * The letter about a result: the decision first, then the reasons with their clauses, then what can be
 * done and until when. What the result is decides what the letter is about: an application that is
 * eligible, rejected, undetermined, superseded or withdrawn; a place, a place on the waiting list, or
 * none; an award; a settlement, or what has to be paid back. A finding, such as that of `obligations`
 * or one part of it, is met or not met, a reminder of what remains, or the extension of a deadline.
 *
 * @throws {@link UtlysningError} `call.invalid`, `options.invalid`, `language.unknown`,
 * `finding.invalid` for what is none of these results; `text.missing` for a code without a text.
 *
 * @example
 * ```ts
 * import { admit, grounds } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 *
 * const application = {
 *   id: 'a-1',
 *   applicant: { orgnr: '864950582' },
 *   submission: { receivedAt: '2024-06-20T12:00:00Z', channel: 'Espresso' },
 *   withdrawnAt: '2024-06-21T12:00:00Z',
 * };
 * const [withdrawn] = admit(hkdir2024, [application], { register: norway }).withdrawn;
 * const options = { language: 'en', at: '2024-06-25T12:00:00Z' } as const;
 * withdrawn ? grounds(hkdir2024, withdrawn, options).next : [];
 * // => ['The deadline has passed. No new application can be sent.']
 * ```
 */
export function grounds(
  call: Call,
  what: Assessment | Superseded | Withdrawn | Selected | Finding,
  options: GroundsOptions,
): Letter<Ground>;
export function grounds(call: Call, what: Award | Settlement, options: GroundsOptions): Letter;
export function grounds(
  call: Call,
  what: Assessment | Superseded | Withdrawn | Selected | Finding | Award | Settlement,
  options: GroundsOptions,
): Letter {
  requireCall(call);
  requireObject(options, 'options.invalid', 'options with a language');
  requireObject(what, 'finding.invalid', 'a result of the library');
  const { language, to, at, texts, record, closing } = options;
  const explaining = texts === undefined ? call : { ...call, texts };
  const context: LetterContext = {
    call,
    explaining,
    write: writing(language, call),
    to: { several: to === 'several' },
    atMs: at === undefined ? undefined : epochMs(at),
    dates: () => timeline(call, record),
  };
  const { outcome, decision, grounds: reasons, next } = partsOf(what, context);
  return {
    outcome,
    decision,
    grounds: reasons,
    next,
    paragraphs: [
      decision,
      ...sentencesOf(reasons),
      ...headingsOf(reasons, context),
      ...next,
      ...(closing === undefined ? [] : [closing]),
    ],
  };
}

function partsOf(what: object, context: LetterContext): LetterParts {
  if ('history' in what) return ofAward(what as Award, context);
  if ('repayment' in what) return ofSettlement(what as Settlement, context);
  if ('finding' in what) return ofAssessment(what as Assessment | Selected, context);
  return ofFinding(what as Finding, context);
}

/** Where the clauses of the reasons stand in the call: each heading with its clauses. */
function headingsOf(reasons: readonly LetterReason[], { write }: LetterContext): string[] {
  const clauses = reasons.flatMap((reason) => reason.clauses);
  const headings = new Set(clauses.flatMap(({ heading }) => (heading === null ? [] : [heading])));
  const stated = [...headings].map((heading) => {
    const ids = new Set(clauses.filter((one) => one.heading === heading).map(({ id }) => id));
    return `${write.quote(heading)} (${[...ids].join(', ')})`;
  });
  return stated.length === 0 ? [] : [sentenceIn(clauseTexts, stated, write)];
}
