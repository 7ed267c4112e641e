import { type AnswerOf, met, notMet, undetermined } from '../../criteria/criterion.js';
import type { DrawCheck } from './check.js';

/** The reasons of the checks `order` and `selection`. */
export interface ResultReasons {
  /** Met: the order and the tickets follow from the seed, the rules and the log. */
  'order.right': {
    /** The number of entrants in the order. */
    readonly entrants: number;
  };
  /** Not met: the order or a ticket does not follow. */
  'order.wrong': {
    /** The first rank that has another entrant or another ticket. */
    readonly rank: number;
  };
  /** Undetermined: the order cannot be computed, as the rules, the entries or the log are wrong. */
  'order.not-computed': Record<never, never>;
  /** Met: the places follow from the order and the rules. */
  'selection.right': {
    /** The announced number of places. */
    readonly places: number;
    /** How many have a place. */
    readonly placed: number;
  };
  /** Not met: an entrant has a place of another pool, or wrongly one or none. */
  'selection.wrong': {
    /** The first such entrant. */
    readonly id: string;
  };
  /** Undetermined: the places cannot be computed. */
  'selection.not-computed': Record<never, never>;
}

/** The check that the order is the computed one, with ranks from 1 and the tickets. */
export const order: DrawCheck = {
  id: 'order',
  check: ({ record, outcome }): AnswerOf<ResultReasons> => {
    const result = outcome();
    if (!result?.ok) return undetermined('order.not-computed');
    const right = result.order;
    const length = Math.max(right.length, record.order.length);
    for (let at = 0; at < length; at += 1) {
      const [computed, recorded] = [right[at], record.order[at]];
      const isRight =
        recorded?.rank === at + 1 &&
        recorded.id === computed?.id &&
        recorded.ticket === computed.ticket;
      if (!isRight) return notMet('order.wrong', { rank: at + 1 });
    }
    return met('order.right', { entrants: length });
  },
};

/** The check that the right entrants have places, each of the right pool. */
export const selection: DrawCheck = {
  id: 'selection',
  check: ({ record, outcome }): AnswerOf<ResultReasons> => {
    const result = outcome();
    if (!result?.ok) return undetermined('selection.not-computed');
    const pools = new Map<string, string>();
    for (const { id, place } of result.order) if (place !== undefined) pools.set(id, place);
    const wrong = record.order.find(({ id, place }) => place !== pools.get(id));
    if (wrong !== undefined) return notMet('selection.wrong', { id: wrong.id });
    const placed = record.order.filter(({ place }) => place !== undefined).length;
    return met('selection.right', { places: record.announcement.selection.places, placed });
  },
};
