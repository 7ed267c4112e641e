import { referenceTo } from '../../call/reference.js';
import { type AnswerOf, met, notMet, undetermined } from '../../criteria/criterion.js';
import { statedSelection } from '../announced-selection.js';
import { compareSelections } from '../compare-selections.js';
import type { DrawCheck } from './check.js';

/** The reasons of the check `call`. */
export interface CallReasons {
  /** Met: the draw is of the call that was handed in, and has its selection. */
  'call.same': OfCall;
  /** Undetermined: the call was not handed in. */
  'call.not-given': OfCall;
  /** Not met: the draw is of another call, of another version of it, or of none. */
  'call.other': {
    /** The id of the announced call, or null. */
    readonly announced: string | null;
    /** The id of the call that was handed in. */
    readonly handedIn: string;
  };
  /** Not met: the draw has another selection than the call. */
  'call.selection': OfCall & {
    /** The parts of the announced selection that differ, as paths with dots. */
    readonly differ: readonly string[];
  };
  /** Not met: the call draws no lots. */
  'call.no-lot': OfCall;
  /** Undetermined: the call has no selection to compare with. */
  'call.no-selection': OfCall;
  /**
   * Undetermined: numbers that the call does not state were not compared. They are computed, or those
   * of a draw of a part of the call. All other parts are those of the call.
   */
  'call.not-compared': OfCall & {
    /** These numbers in the announced selection, as paths with dots. */
    readonly open: readonly string[];
  };
}

/** @inline */
interface OfCall {
  /** The id of the call. */
  readonly id: string;
}

/**
 * The check that the draw is of a call, and has its selection. It is recommended until the call is
 * handed in.
 */
export const call: DrawCheck = {
  id: 'call',
  level: ({ handedIn }) => (handedIn.call === undefined ? 'recommended' : 'required'),
  check: ({ record, handedIn }): AnswerOf<CallReasons> | undefined => {
    const { call: announced, drawId, selection } = record.announcement;
    if (handedIn.call === undefined) {
      return announced && undetermined('call.not-given', { id: announced.id });
    }
    const { id, version, sha256 } = referenceTo(handedIn.call);
    const isSame =
      announced?.id === id && announced.version === version && announced.sha256 === sha256;
    if (!isSame) return notMet('call.other', { announced: announced?.id ?? null, handedIn: id });
    const { selection: rules } = handedIn.call;
    if (rules === undefined) return undetermined('call.no-selection', { id });
    if (!rules.order.some(({ by }) => by === 'lot')) return notMet('call.no-lot', { id });
    const own = statedSelection(rules, record, drawId !== id);
    const { differ, open } = compareSelections(own, selection);
    if (differ.length > 0) return notMet('call.selection', { id, differ });
    return open.length > 0
      ? undetermined('call.not-compared', { id, open })
      : met('call.same', { id });
  },
};
