import { type AnswerOf, met, notMet, undetermined } from '../../criteria/criterion.js';
import { isHex } from '../../drand/hex.js';
import { textOf } from '../handed-in.js';
import { type JournalLine, parseJournal } from '../journal.js';
import { usedOf } from '../used-source.js';
import type { DrawCheck, DrawFacts, OfSource } from './check.js';
import { isOf, isWithheld } from './commitment.js';

/** The reasons of the check `secret-before`. */
export interface SecretBeforeReasons {
  /** Met: each secret was seen before the draw, or the journal has it from before the draw. */
  'secret.in-time': Record<never, never>;
  /** Undetermined: nobody handed in that a secret was out before the draw. */
  'secret.unseen': OfSource;
  /** Not met: the journal has a secret from the time of the draw or later. */
  'secret.late': OfSource & {
    /** The time in the journal. */
    readonly at: string;
  };
  /** Not met: a secret was out before the draw, and the record states that it was withheld. */
  'secret.was-out': OfSource;
}

/**
 * The check that each secret was out before the draw: by the journal, or because somebody saw it. A
 * secret that was out later counts as withheld, and one that was out before does not.
 */
export const secretBefore: DrawCheck = {
  id: 'secret-before',
  check: (facts): AnswerOf<SecretBeforeReasons> | undefined => {
    const all = usedOf(facts.used, 'secret');
    const { drawAt } = facts.record.announcement;
    const written = secretLines(facts);
    const seen = new Set(facts.handedIn.lookedUp?.secrets ?? []);
    let unseen: number | undefined;
    for (const { position, source, given } of all) {
      const line = written.find(({ sha256 }) => sha256 === source.commitment);
      if (isWithheld(given)) {
        const isSeen = [...seen].some((one) => isHex(one, 32) && isOf(one, source));
        const isWritten = line !== undefined && line.at < drawAt;
        if (isSeen || isWritten) return notMet('secret.was-out', { position });
        continue;
      }
      if (line !== undefined && line.at >= drawAt) {
        return notMet('secret.late', { position, at: line.at });
      }
      if (line === undefined && !seen.has(given.secret)) unseen ??= position;
    }
    if (all.every(({ given }) => isWithheld(given))) return undefined;
    return unseen === undefined
      ? met('secret.in-time')
      : undetermined('secret.unseen', { position: unseen });
  },
};

/** The secrets of the draw in the journal, oldest first. */
function secretLines({ record, handedIn }: DrawFacts): readonly JournalLine[] {
  const journal =
    handedIn.journal === undefined ? undefined : parseJournal(textOf(handedIn.journal));
  if (!journal?.ok) return [];
  const { drawId } = record.announcement;
  return journal.value.lines.filter((line) => line.kind === 'secret' && line.drawId === drawId);
}
