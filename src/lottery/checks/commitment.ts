import { type AnswerOf, met, notMet, undetermined } from '../../criteria/criterion.js';
import { commitmentTo } from '../revealed.js';
import { type UsedOf, usedOf } from '../used-source.js';
import type { DrawCheck, OfSource } from './check.js';

/** The reasons of the check `commitment`. */
export interface CommitmentReasons {
  /** Met: each secret is that of its commitment. */
  'commitment.kept': {
    /** The number of secrets. */
    readonly secrets: number;
  };
  /** Undetermined: a secret was not out before the draw. */
  'commitment.withheld': OfSource & {
    /** The number of results that the organiser could choose between. */
    readonly results: number;
  };
  /** Not met: a secret is not that of its commitment. */
  'commitment.broken': OfSource;
}

type UsedSecret = UsedOf<'secret'>;

/** The check that each secret is that of its commitment, and that none was withheld. */
export const commitment: DrawCheck = {
  id: 'commitment',
  check: ({ used }): AnswerOf<CommitmentReasons> | undefined => {
    const secrets = usedOf(used, 'secret');
    if (secrets.length === 0) return undefined;
    const broken = secrets.find(
      ({ given, source }) => !isWithheld(given) && !isOf(given.secret, source),
    );
    if (broken !== undefined) return notMet('commitment.broken', { position: broken.position });
    const withheld = secrets.find(({ given }) => isWithheld(given));
    return withheld === undefined
      ? met('commitment.kept', { secrets: secrets.length })
      : undetermined('commitment.withheld', {
          position: withheld.position,
          results: 2 ** secrets.length,
        });
  },
};

/** Whether a secret was not out before the draw. */
export function isWithheld({ secret }: UsedSecret['given']): boolean {
  return secret === 'withheld';
}

/** Whether a secret is the one that was committed to. */
export function isOf(secret: string, { commitment }: UsedSecret['source']): boolean {
  return commitmentTo(secret) === commitment;
}
