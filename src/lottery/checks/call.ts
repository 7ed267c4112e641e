import { referenceTo } from '../../call/reference.js';
import { type AnswerOf, met, notMet, undetermined } from '../../criteria/criterion.js';
import type { DrawCheck } from './check.js';

/** The reasons of the check `call`. */
export interface CallReasons {
  /** Met: the draw is of the call that was handed in, and has its places. */
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
  /** Not met: the draw has another number of places than the call. */
  'call.places': {
    /** The announced number of places. */
    readonly announced: number;
    /** The number of places in the call. */
    readonly handedIn: number;
  };
}

/** @inline */
interface OfCall {
  /** The id of the call. */
  readonly id: string;
}

/**
 * The check that the draw is of a call, and has its number of places. It is recommended until the
 * call is handed in.
 */
export const call: DrawCheck = {
  id: 'call',
  level: ({ handedIn }) => (handedIn.call === undefined ? 'recommended' : 'required'),
  check: ({ record, handedIn }): AnswerOf<CallReasons> | undefined => {
    const { call: announced, selection } = record.announcement;
    if (handedIn.call === undefined) {
      return announced && undetermined('call.not-given', { id: announced.id });
    }
    const { id, version, sha256 } = referenceTo(handedIn.call);
    const isSame =
      announced?.id === id && announced.version === version && announced.sha256 === sha256;
    if (!isSame) return notMet('call.other', { announced: announced?.id ?? null, handedIn: id });
    const places = handedIn.call.places?.number ?? selection.places;
    return places === selection.places
      ? met('call.same', { id })
      : notMet('call.places', { announced: selection.places, handedIn: places });
  },
};
