import { type AnswerOf, met, notMet, undetermined } from '../../criteria/criterion.js';
import { epochMs } from '../../time/instant.js';
import { checkTimestamp } from '../timestamps.js';
import type { DrawCheck, DrawFacts } from './check.js';

/** The reasons of the checks `existed-before-announcement` and `existed-before-entries`. */
export interface ExistedBeforeReasons {
  /** Met: a token shows that the document existed before the time. */
  'existed-before.in-time': OfToken;
  /** Not met: no token shows it, as the time of the first one is too late. */
  'existed-before.late': OfToken;
  /** Not met: the verifier refused a token. */
  'existed-before.refused': OfDocument & {
    /** The code of the verifier. */
    readonly why: string;
  };
  /** Undetermined: the verifier cannot tell. */
  'existed-before.unknown': OfDocument & {
    /** The code of the verifier. */
    readonly why: string;
  };
  /** Undetermined: no token was checked, as no verifier was handed in. */
  'existed-before.unchecked': OfDocument;
}

/** @inline */
interface OfDocument {
  /** The document: the announcement, or the list of entrants. */
  readonly of: 'announcement' | 'entries';
  /** The time before which it has to exist: the closing of entries, or the draw. */
  readonly before: string;
}

/** @inline */
interface OfToken extends OfDocument {
  /** The time in the token. */
  readonly at: string;
  /** How far the time can be off, in milliseconds. */
  readonly accuracyMs: number;
  /** The name of the authority, if the verifier has it. */
  readonly authority?: string | undefined;
}

/** The check that the announcement existed before entries closed. */
export const existedBeforeAnnouncement: DrawCheck = {
  id: 'existed-before-announcement',
  level: ({ handedIn }) => (handedIn.announcement === undefined ? 'required' : 'recommended'),
  check: (facts) => existedBefore('announcement', facts.record.announcement.closesAt, facts),
};

/** The check that the list of entrants existed before the draw. */
export const existedBeforeEntries: DrawCheck = {
  id: 'existed-before-entries',
  level: ({ handedIn }) => (handedIn.entries === undefined ? 'required' : 'recommended'),
  check: (facts) => existedBefore('entries', facts.record.announcement.drawAt, facts),
};

/**
 * A token has to be of the document, and its time with its accuracy added has to be earlier. One
 * refused token is enough for not met. A token does not show that anybody saw the document, nor that
 * it was the only one. Without a token the check does not apply.
 */
function existedBefore(
  of: 'announcement' | 'entries',
  before: string,
  { record, handedIn, [of]: { document } }: DrawFacts,
): AnswerOf<ExistedBeforeReasons> | undefined {
  const verify = handedIn.timestamps;
  const params = { of, before };
  const tokens = (record.timestamps ?? []).filter((timestamp) => timestamp.of === of);
  const answers = tokens.map((timestamp): AnswerOf<ExistedBeforeReasons> => {
    if (verify === undefined) return undetermined('existed-before.unchecked', params);
    const check = checkTimestamp(verify, timestamp, document);
    if (check.outcome === 'met') {
      const { outcome, accuracyMs = 0, ...token } = check;
      const shown = { ...params, ...token, accuracyMs };
      return epochMs(token.at) + accuracyMs < epochMs(before)
        ? met('existed-before.in-time', shown)
        : notMet('existed-before.late', shown);
    }
    const why = { ...params, why: check.code };
    return check.outcome === 'not-met'
      ? notMet('existed-before.refused', why)
      : undetermined('existed-before.unknown', why);
  });
  return (
    answers.find(({ code }) => code === 'existed-before.refused') ??
    answers.find(({ outcome }) => outcome === 'met') ??
    answers.find(({ outcome }) => outcome === 'undetermined') ??
    answers[0]
  );
}
