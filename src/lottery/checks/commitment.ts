import { type AnswerOf, type Criterion, criterion, met, notMet } from '../../criteria/criterion.js';
import type { DrawRecord } from '../record.js';
import { commitmentTo, SECRET_BYTES } from '../revealed.js';

/** The reasons of the check `commitment`. */
export interface CommitmentReasons {
  /** Met: no source is a secret. */
  'commitment.none': Record<never, never>;
  /** Met: nothing was drawn. */
  'commitment.not-needed': Record<never, never>;
  /** Met: each secret is the one committed to. */
  'commitment.kept': {
    /** How many there are. */
    readonly secrets: number;
  };
  /** Not met: a secret was not revealed. */
  'commitment.withheld': OfSource;
  /** Not met: a secret is too short or too long. */
  'commitment.secret-length': OfSource & {
    /** How many it has. */
    readonly bytes: number;
    /** How many it has to have. */
    readonly expected: number;
  };
  /** Not met: a secret is another than the one committed to. */
  'commitment.broken': OfSource;
}

/** @inline */
interface OfSource {
  /** Which of the announced sources, from 1. */
  readonly position: number;
}

/** The check that each secret is the one that the organiser committed to, and 32 bytes long. */
export const commitment: Criterion<DrawRecord> = /* @__PURE__ */ criterion({
  id: 'commitment',
  clauses: [],
  check: ({ announcement, revealed, seed }: DrawRecord): AnswerOf<CommitmentReasons> => {
    let secrets = 0;
    for (const [index, source] of announcement.sources.entries()) {
      if (source.kind !== 'secret') continue;
      secrets += 1;
      const position = index + 1;
      const given = revealed[index];
      if (given?.kind !== 'secret') {
        if (seed === null && revealed.length === 0) return met('commitment.not-needed');
        return notMet('commitment.withheld', { position });
      }
      const bytes = given.secret.length / 2;
      if (bytes !== SECRET_BYTES) {
        const expected = SECRET_BYTES;
        return notMet('commitment.secret-length', { position, bytes, expected });
      }
      if (commitmentTo(given.secret) !== source.commitment) {
        return notMet('commitment.broken', { position });
      }
    }
    return secrets === 0 ? met('commitment.none') : met('commitment.kept', { secrets });
  },
});
