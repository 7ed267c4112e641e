import { type AnswerOf, met, notMet } from '../../criteria/criterion.js';
import { sha256Hex } from '../../parse/hash.js';
import { seedDocument } from '../seed.js';
import type { DrawCheck } from './check.js';

/** The reasons of the check `seed`. */
export interface SeedReasons {
  /** Met: the seed follows from the sources. */
  'seed.right': {
    /** The seed. */
    readonly seed: string;
  };
  /** Not met: another seed follows from the sources. */
  'seed.wrong': {
    /** The seed from the sources. */
    readonly computed: string;
    /** The recorded seed. */
    readonly recorded: string;
  };
  /** Not met: no seed follows from the sources. */
  'seed.incomputable': Record<never, never>;
}

/** The check that the seed is the hash of the seed document. */
export const seed: DrawCheck = {
  id: 'seed',
  check: ({ record, used }): AnswerOf<SeedReasons> => {
    const { announcement, revealed, seed: recorded } = record;
    const { length } = announcement.sources;
    if (used.length !== length || revealed.length !== length) return notMet('seed.incomputable');
    const computed = sha256Hex(seedDocument(announcement, revealed));
    return computed === recorded
      ? met('seed.right', { seed: recorded })
      : notMet('seed.wrong', { computed, recorded });
  },
};
