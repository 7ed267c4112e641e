import { type AnswerOf, type Criterion, criterion, met, notMet } from '../../criteria/criterion.js';
import type { DrawRecord } from '../record.js';
import { commitmentTo, SECRET_BYTES } from '../revealed.js';

/** The reasons of the check `commitment`. */
export interface CommitmentReasons {
  /** Met: no source is a secret. */
  'commitment.none': Record<never, never>;
  /** Met: nothing was drawn. */
  'commitment.not-needed': Record<never, never>;
  /** Met: each secret is that of its commitment. */
  'commitment.kept': {
    /** The number of secrets. */
    readonly secrets: number;
  };
  /** Not met: a secret was not revealed. */
  'commitment.withheld': OfSource;
  /** Not met: a secret has another length. */
  'commitment.secret-length': OfSource & {
    /** The length of the secret. */
    readonly bytes: number;
    /** The required length in bytes. */
    readonly expected: number;
  };
  /** Not met: a secret is not that of its commitment. */
  'commitment.broken': OfSource;
}

/** @inline */
interface OfSource {
  /** The number of the announced source, from 1. */
  readonly position: number;
}

/** The check that each secret is that of its commitment and has 32 bytes. */
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
