import { type AnswerOf, met, notMet, undetermined } from '../../criteria/criterion.js';
import { textOf } from '../handed-in.js';
import { type Journal, journalHead, parseJournal } from '../journal.js';
import type { DrawCheck, DrawFacts } from './check.js';

/** The reasons of the check `journal`. */
export interface JournalReasons {
  /** Met: it has one announcement and one list of the draw, those of the record, in time. */
  'journal.in-time': {
    /** The organiser whose journal it is. */
    readonly organiser: string;
    /** Whether an earlier head of the journal was handed in, which it begins with. */
    readonly head: boolean;
  };
  /** Not met: the document of the record is not in the journal. */
  'journal.missing': OfDocument;
  /** Not met: the document, or a secret, was written down too late. */
  'journal.late': {
    /** The document. */
    readonly of: 'announcement' | 'entries' | 'secret';
    /** When it was written down. */
    readonly at: string;
    /** The time before which it should have been. */
    readonly before: string;
  };
  /** Not met: the document of the record was taken back. */
  'journal.taken-back': OfDocument;
  /** Not met: the draw has several announcements, or several lists. */
  'journal.several': OfDocument & {
    /** How many were not taken back in time. */
    readonly count: number;
  };
  /** Not met: the journal does not begin with the head that somebody kept. */
  'journal.rewritten': {
    /** The number of lines of the head. */
    readonly lines: number;
  };
  /** Undetermined: what was handed in is no journal. */
  'journal.unreadable': Record<never, never>;
  /** Undetermined: no journal was handed in. */
  'journal.not-handed-in': Record<never, never>;
}

/** @inline */
interface OfDocument {
  /** The document. */
  readonly of: 'announcement' | 'entries';
}

/**
 * The check that the journal of the organiser has one announcement and one list of the draw, that they
 * are those of the record, and that they and the revealed secrets were written down in time. A line
 * that was taken back in time does not count.
 */
export const journal: DrawCheck = {
  id: 'journal',
  level: ({ handedIn: { announcement, entries } }) =>
    announcement === undefined || entries === undefined ? 'required' : 'recommended',
  check: (facts: DrawFacts): AnswerOf<JournalReasons> => {
    const { journal: text, journalHead: head } = facts.handedIn;
    if (text === undefined) return undetermined('journal.not-handed-in');
    const parsed = parseJournal(textOf(text));
    if (!parsed.ok) return undetermined('journal.unreadable');
    const { value } = parsed;
    if (head !== undefined && journalHead(value, head.lines) !== head.sha256) {
      return notMet('journal.rewritten', { lines: head.lines });
    }
    return (
      ofDocument(value, 'announcement', facts) ??
      ofDocument(value, 'entries', facts) ??
      ofSecrets(value, facts) ??
      met('journal.in-time', { organiser: value.organiser, head: head !== undefined })
    );
  },
};

function ofDocument(
  { lines }: Journal,
  of: 'announcement' | 'entries',
  { record: { announcement }, [of]: { sha256: own } }: DrawFacts,
): AnswerOf<JournalReasons> | undefined {
  const before = of === 'announcement' ? announcement.closesAt : announcement.drawAt;
  /** When each document was first written down, without those that were taken back in time. */
  const standing = new Map<string, string>();
  let isTakenBack = false;
  for (const { at, kind, drawId, sha256 } of lines) {
    if (drawId !== announcement.drawId) continue;
    if (kind === of && !standing.has(sha256)) {
      standing.set(sha256, at);
      if (sha256 === own) isTakenBack = false;
    }
    if (kind !== 'void' || !standing.has(sha256)) continue;
    if (at < before) standing.delete(sha256);
    if (sha256 === own) isTakenBack = true;
  }
  if (isTakenBack) return notMet('journal.taken-back', { of });
  const at = standing.get(own);
  if (at === undefined) return notMet('journal.missing', { of });
  if (at >= before) return notMet('journal.late', { of, at, before });
  return standing.size > 1 ? notMet('journal.several', { of, count: standing.size }) : undefined;
}

/** A secret that is in no line is left to `secret-before`. */
function ofSecrets(
  { lines }: Journal,
  { record: { announcement, revealed } }: DrawFacts,
): AnswerOf<JournalReasons> | undefined {
  const { drawId, drawAt, sources } = announcement;
  for (const [index, source] of sources.entries()) {
    const given = revealed[index];
    if (source.kind !== 'secret' || given?.kind !== 'secret' || given.secret === 'withheld')
      continue;
    const first = lines.find(
      (line) =>
        line.kind === 'secret' && line.drawId === drawId && line.sha256 === source.commitment,
    );
    if (first !== undefined && first.at >= drawAt) {
      return notMet('journal.late', { of: 'secret' as const, at: first.at, before: drawAt });
    }
  }
  return undefined;
}
