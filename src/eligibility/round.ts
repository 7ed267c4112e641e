import type { Call } from '../call/call.js';
import { isOpen } from '../call/timed-windows.js';
import type { Condition } from '../conditions/condition.js';
import { type AnswerOf, type Criterion, met, notMet, undetermined } from '../criteria/criterion.js';
import type { Finding } from '../criteria/finding.js';
import { judged } from '../criteria/judged.js';
import type { Entered } from './windows.js';

/** The reasons of the criterion `round`. */
export interface RoundReasons {
  /** Met: the application came in this round. */
  'round.entered': InRound;
  /** Met: no round was open, so the application is judged by this one. */
  'round.nearest': InRound;
  /** Not met: the round that was open is not for this application. */
  'round.not-for-this': InRound;
  /** Undetermined: whether the round is for this application depends on what is not stated. */
  'round.unknown': InRound;
  /** Undetermined: it has not been submitted. */
  'round.not-submitted': Record<never, never>;
}

/**
 * A round of the call.
 *
 * @inline
 */
interface InRound {
  /** Its id. */
  readonly round: string;
  /** For whom it is, as the call writes it. */
  readonly when?: Condition;
}

/** The criterion that an application came in a round that is for it. */
export function round(call: Call): Criterion<Entered> {
  const { rounds = {} } = call;
  const clauses = [...new Set(Object.values(rounds).flatMap((round) => round.clauses))];
  const evaluate = (entered: Entered): Finding => {
    // Whether a round that was not open is for the application, does not matter.
    const when = hasEntered(entered) ? entered.isFor : undefined;
    const finding = judged('round', when?.clauses ?? clauses, answerOf(entered));
    return when === undefined ? finding : { ...finding, findings: [when] };
  };
  return {
    id: 'round',
    level: 'required',
    clauses,
    outcome: (entered) => evaluate(entered).outcome,
    evaluate,
  };
}

function hasEntered({ receivedMs, window }: Entered): boolean {
  return receivedMs !== undefined && isOpen(window, receivedMs);
}

function answerOf(entered: Entered): AnswerOf<RoundReasons> {
  const { receivedMs, window, isFor } = entered;
  if (receivedMs === undefined) return undetermined('round.not-submitted');
  const params = { round: window.round ?? '', ...(window.when && { when: window.when }) };
  if (!hasEntered(entered)) return met('round.nearest', params);
  if (isFor === undefined || isFor.outcome === 'met') return met('round.entered', params);
  if (isFor.outcome === 'not-met') return notMet('round.not-for-this', params);
  return undetermined('round.unknown', params);
}
