import { type AnswerOf, met, notMet, undetermined } from '../criteria/criterion.js';
import { judged } from '../criteria/judged.js';
import type { Ledger, Room } from './ledger.js';

/** The reasons of a limit. Sums are in minor units. */
export interface LimitReasons {
  /** Met: the line does not exceed what is left of the limit. */
  'limit.within': Left;
  /** Not met: the line exceeds what is left of the limit, and is cut. */
  'limit.exceeded': Left & {
    /** What exceeds it. */
    readonly over: number;
  };
  /** Undetermined: facts are missing to work out the limit. */
  'limit.unknown': OfLimit & {
    /** The ids of the facts, of lists, or of what the claim has to name. */
    readonly missing: readonly string[];
  };
  /** Undetermined: what is left depends on a line before this one, which is undetermined. */
  'limit.waiting': Left;
}

/** Of what a limit is: the item, what was granted, what was computed, or all items together. */
export type LimitOf = 'item' | 'granted' | 'computed' | 'total';

/** @inline */
interface OfLimit {
  /** `item`, `granted`, `computed` or `total`. */
  readonly of: LimitOf;
  /** For each of what it is, with the one of the line: a gathering, an entry, a day, a year. */
  readonly per: readonly {
    /** `gatherings`, the id of a list, `day` or `year`. */
    readonly by: string;
    /** Its id, the day or the year. */
    readonly is: string;
  }[];
}

/** @inline */
interface Left extends OfLimit {
  /** The limit. */
  readonly maximum: number;
  /** What earlier lines left of it. */
  readonly left: number;
}

/** A limit of a line. Lines with the same key share it. */
export interface Limit extends OfLimit {
  readonly key: string;
  /** Undefined where facts are missing. */
  readonly maximum: number | undefined;
  readonly missing: readonly string[];
  readonly clauses: readonly string[];
}

/** Judges a sum against what is left of a limit. `accepted` is what all limits leave of the sum. */
function judgeLimit(
  { of, per, maximum, missing }: Limit,
  { left, sure }: Room,
  sum: number,
  accepted: number,
): AnswerOf<LimitReasons> {
  if (maximum === undefined) return undetermined('limit.unknown', { of, per, missing });
  const params = { of, per, maximum, left };
  if (accepted > sure) return undetermined('limit.waiting', params);
  if (sum <= left) return met('limit.within', params);
  return notMet('limit.exceeded', { ...params, over: sum - left });
}

/** What limits leave of a sum: the limits of its item first, the total last. */
export function limited(limits: readonly Limit[], sum: number, ledger: Ledger) {
  const rooms = limits.map((limit) => ({ limit, room: ledger.room(limit) }));
  const least = (of: number, isTotal: boolean) =>
    rooms
      .filter(({ limit }) => (limit.of === 'total') === isTotal)
      .reduce((left, { room }) => Math.min(left, room.left), of);
  const beforeTotal = least(sum, false);
  const accepted = least(beforeTotal, true);
  const judgements = rooms.map(({ limit, room }) => {
    const of = limit.of === 'total' ? beforeTotal : sum;
    return judged('limit', limit.clauses, judgeLimit(limit, room, of, accepted));
  });
  return { accepted, judgements };
}
