import { type AnswerOf, met, notMet, undetermined } from '../criteria/criterion.js';
import type { Claim } from './claim.js';
import type { ClaimOrder } from './claim-order.js';

/** The reasons of a line that belongs to another line, or was decided. */
export interface LinkReasons {
  /** Met: something was accepted by a decision. */
  'line.accepted-before': Decided;
  /** Not met: nothing was accepted by a decision. */
  'line.refused-before': Decided;
  /** Met: the line corrects another, which counts no more. */
  'line.replaces': OfLine;
  /** Met: the line corrects one that was decided, and counts for what is above it. */
  'line.corrects': OfLine & {
    /** What was accepted before, in minor units. */
    readonly accepted: number;
  };
  /** Undetermined: no claim before this one has the id, or another line replaces it already. */
  'line.replaces-unknown': OfLine;
  /** Not met: another line replaces this one. */
  'line.replaced': OfLine;
  /** Met: the credit takes back what was accepted of the line above what is accepted now. */
  'credit.takes-back': OfLine & {
    /** What it takes back, in minor units. */
    readonly amount: number;
    /** What is accepted of the line now. */
    readonly now: number;
  };
  /** Undetermined: no line was settled before this one that has the id and can be credited. */
  'credit.unknown': OfLine;
}

/** @inline */
interface OfLine {
  /** The id of the other claim. */
  readonly claim: string;
}

/** @inline */
interface Decided {
  /** What was accepted, in minor units. */
  readonly accepted: number;
  /** When, RFC 3339. */
  readonly at: string;
}

type Answer = AnswerOf<LinkReasons>;

/** What a line has to do with other lines. `accepted` is what was decided of those that it replaces. */
export function links(
  { id, credits, replaces }: Claim,
  order: ClaimOrder,
  canBeCredited: boolean,
  accepted: number,
): readonly Answer[] {
  const answers: Answer[] = [];
  if (order.isReplaced(id)) {
    answers.push(notMet('line.replaced', { claim: order.replacedBy(id)?.id ?? '' }));
  }
  if (credits !== undefined && !canBeCredited) {
    answers.push(undetermined('credit.unknown', { claim: credits }));
  }
  if (replaces !== undefined) {
    const isFirst = order.replacedBy(replaces)?.id === id;
    if (!isFirst) answers.push(undetermined('line.replaces-unknown', { claim: replaces }));
    else if (accepted === 0) answers.push(met('line.replaces', { claim: replaces }));
    else answers.push(met('line.corrects', { claim: replaces, accepted }));
  }
  return answers;
}

/** What a credit takes back. */
export function takesBack(taken: LinkReasons['credit.takes-back']): Answer {
  return met('credit.takes-back', taken);
}

/** What was decided of a line. */
export function decidedBefore(accepted: number, at: string): Answer {
  const params = { accepted, at };
  return accepted === 0
    ? notMet('line.refused-before', params)
    : met('line.accepted-before', params);
}
