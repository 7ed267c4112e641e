import { type AnswerOf, met, notMet } from '../../criteria/criterion.js';
import { AMPLE_OUTCOMES, isEnough, maximumBias, outcomesOf } from '../entropy.js';
import type { DrawCheck } from './check.js';

/** The reasons of the checks `entropy` and `entropy-ample`. */
export interface EntropyReasons {
  /** Met: the outside sources have outcomes enough. */
  'entropy.enough': OfDraw;
  /** Not met: somebody who tries many ids of the draw can steer it. */
  'entropy.too-few': OfDraw & OfTries;
  /** Met: no number of tries raises a chance. */
  'entropy.ample': OfOutcomes;
  /** Not met: tries can raise a chance a little. */
  'entropy.bounded': OfOutcomes & OfTries;
}

/** @inline */
interface OfOutcomes {
  /** The number of outcomes of the outside sources, in decimal digits. */
  readonly outcomes: string;
}

/** @inline */
interface OfDraw extends OfOutcomes {
  /** The number of places. */
  readonly places: number;
  /** The number of entrants. */
  readonly entrants: number;
}

/** @inline */
interface OfTries {
  /** By how much tries can raise a chance, at most, in percentage points. */
  readonly points: number;
}

/**
 * The check that the outside sources have at least 2^20 outcomes, and that an entrant of equal
 * chances has a place in at least 2^15 of them.
 */
export const entropy: DrawCheck = {
  id: 'entropy',
  check: ({ record }): AnswerOf<EntropyReasons> => {
    const outcomes = outcomesOf(record.announcement.sources);
    const entrants = record.entries.lines.length;
    const { places } = record.announcement.selection;
    const params = { outcomes: String(outcomes), places, entrants };
    return isEnough(outcomes, places, entrants)
      ? met('entropy.enough', params)
      : notMet('entropy.too-few', { ...params, points: maximumBias(outcomes) });
  },
};

/** The check that the outside sources have at least 2^64 outcomes, as pseudonyms need. */
export const entropyAmple: DrawCheck = {
  id: 'entropy-ample',
  level: () => 'recommended',
  check: ({ record }): AnswerOf<EntropyReasons> => {
    const outcomes = outcomesOf(record.announcement.sources);
    return outcomes >= AMPLE_OUTCOMES
      ? met('entropy.ample', { outcomes: String(outcomes) })
      : notMet('entropy.bounded', { outcomes: String(outcomes), points: maximumBias(outcomes) });
  },
};
