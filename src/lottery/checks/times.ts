import { type AnswerOf, met, notMet } from '../../criteria/criterion.js';
import { epochMs } from '../../time/instant.js';
import { successorOf } from '../used-source.js';
import type { DrawCheck, OfSource } from './check.js';

/** The reasons of the check `times`. */
export interface TimesReasons {
  /** Met: the draw is after the closing, and successors are late enough. */
  'times.in-order': OfDraw;
  /** Not met: the draw is not after the closing. */
  'times.draw-not-after-closing': OfDraw;
  /** Not met: a successor would be used less than seven days after the draw. */
  'times.successor-too-early': OfSource;
}

/** @inline */
interface OfDraw {
  /** The time at which entries closed. */
  readonly closesAt: string;
  /** The time of the draw. */
  readonly drawAt: string;
}

const SEVEN_DAYS = 7 * 24 * 60 * 60 * 1000;

/** The check that the draw is after the closing, and each successor at least seven days after it. */
export const times: DrawCheck = {
  id: 'times',
  check: ({ record: { announcement } }): AnswerOf<TimesReasons> => {
    const { closesAt, drawAt, sources } = announcement;
    if (drawAt <= closesAt) return notMet('times.draw-not-after-closing', { closesAt, drawAt });
    const earliest = epochMs(drawAt) + SEVEN_DAYS;
    const early = sources.findIndex((source) => {
      const successor = successorOf(source);
      return successor !== undefined && epochMs(successor.from) < earliest;
    });
    if (early >= 0) return notMet('times.successor-too-early', { position: early + 1 });
    return met('times.in-order', { closesAt, drawAt });
  },
};
