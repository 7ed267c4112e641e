import type { Call } from '../call/call.js';
import { isOpen } from '../call/timed-windows.js';
import type { Condition } from '../conditions/condition.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Finding, Reason } from '../criteria/finding.js';
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
  const evaluate = ({ receivedMs, window, isFor }: Entered): Finding => {
    const found = (outcome: Finding['outcome'], reason: Reason, when?: Finding): Finding => ({
      criterion: 'round',
      level: 'required',
      outcome,
      clauses: when?.clauses ?? clauses,
      reason,
      ...(when && { findings: [when] }),
    });
    if (receivedMs === undefined) {
      return found('undetermined', { code: 'round.not-submitted', params: {} });
    }
    const params = {
      round: window.round ?? '',
      ...(window.when && { when: window.when }),
    } as unknown as Reason['params'];
    if (!isOpen(window, receivedMs)) {
      return found('met', { code: 'round.nearest', params });
    }
    if (isFor === undefined || isFor.outcome === 'met') {
      return found('met', { code: 'round.entered', params }, isFor);
    }
    if (isFor.outcome === 'not-met') {
      return found('not-met', { code: 'round.not-for-this', params }, isFor);
    }
    return found('undetermined', { code: 'round.unknown', params }, isFor);
  };
  return {
    id: 'round',
    level: 'required',
    clauses,
    outcome: (entered) => evaluate(entered).outcome,
    evaluate,
  };
}
