import type { TextsFor } from '../language/texts.js';
import type { Writing } from '../language/writing.js';
import type { DecidedOutcome, DecidedReasons } from './decided.js';

/** The texts of the decisions of persons. */
export const decidedTexts: TextsFor<DecidedReasons> = {
  decided: {
    nb: (decision, write) =>
      `Kravet regnes som ${OUTCOMES.nb[decision.outcome]} etter avgjørelse fra ${why(decision, write)}`,
    nn: (decision, write) =>
      `Kravet blir rekna som ${OUTCOMES.nn[decision.outcome]} etter avgjerd frå ${why(decision, write)}`,
    en: (decision, write) =>
      `The requirement counts as ${OUTCOMES.en[decision.outcome]} by decision of ${why(decision, write)}`,
  },
};

const OUTCOMES = {
  nb: { met: 'oppfylt', 'not-met': 'ikke oppfylt', undetermined: 'uavklart' },
  nn: { met: 'oppfylt', 'not-met': 'ikkje oppfylt', undetermined: 'uavklart' },
  en: { met: 'met', 'not-met': 'not met', undetermined: 'undetermined' },
} as const;

/** Who decided, and why. The sentence gets its full stop later. */
function why({ by, reason }: DecidedOutcome, write: Writing): string {
  return `${write.term(by)}: ${reason.replace(/\.$/, '')}`;
}
