import type { LogEvent } from '../../allocation/log.js';
import { type AnswerOf, met, notMet, undetermined } from '../../criteria/criterion.js';
import { logDocument } from '../documents.js';
import { idOf } from '../outcome.js';
import { checkTimestamp } from '../timestamps.js';
import type { DrawCheck, DrawFacts } from './check.js';

/** The reasons of the check `log`. */
export interface LogReasons {
  /** Met: all events are possible in their order. */
  'log.replayed': LogPeople & {
    /** The number of events. */
    readonly events: number;
  };
  /** Not met: an event cannot have happened. */
  'log.impossible': {
    /** The number of the first such event, from 1. */
    readonly event: number;
    /** Why it cannot have happened. */
    readonly why: string;
  };
  /** Not met: a token covers more events than the log has. */
  'log.cut-short': {
    /** The number of events. */
    readonly events: number;
    /** The number of events that the token covers. */
    readonly covered: number;
  };
  /** Not met: the verifier refused a token of the first events. */
  'log.token-refused': {
    /** The number of events that the token covers. */
    readonly covered: number;
    /** The code of the verifier. */
    readonly why: string;
  };
  /** Undetermined: it cannot be replayed, as the rules or the entries are wrong. */
  'log.not-replayed': Record<never, never>;
}

/** Who was in each event that changed the order, in the order of the log. */
export type LogPeople = { readonly [Kind in Change]: readonly string[] };

/** The kinds of events that change who has a place, or where somebody stands. */
export type Change = Exclude<LogEvent['kind'], 'offer' | 'accept'>;

/**
 * The check that all events of the log are possible, in their order, and that the log begins with what
 * its tokens cover.
 */
export const log: DrawCheck = {
  id: 'log',
  check: (facts): AnswerOf<LogReasons> | undefined => {
    const { record, outcome } = facts;
    const events = record.log.length;
    const refused = refusedToken(facts);
    if (refused !== undefined) return refused;
    if (events === 0) return undefined;
    const result = outcome();
    if (result === undefined) return undetermined('log.not-replayed');
    if (!result.ok) {
      return notMet('log.impossible', { event: result.issue.index + 1, why: result.issue.code });
    }
    const of = (kind: Change) => record.log.filter((event) => event.kind === kind).map(idOf);
    return met('log.replayed', {
      events,
      insert: of('insert'),
      strike: of('strike'),
      restore: of('restore'),
      correct: of('correct'),
      place: of('place'),
      decline: of('decline'),
      lapse: of('lapse'),
    });
  },
};

/** The first token that covers another log. Without a verifier, only how many events it covers is known. */
function refusedToken({ record, handedIn }: DrawFacts): AnswerOf<LogReasons> | undefined {
  const events = record.log.length;
  for (const timestamp of record.timestamps ?? []) {
    if (timestamp.of !== 'log') continue;
    const covered = timestamp.events;
    if (covered > events) return notMet('log.cut-short', { events, covered });
    if (handedIn.timestamps === undefined) continue;
    const document = logDocument(record.log.slice(0, covered));
    const check = checkTimestamp(handedIn.timestamps, timestamp, document);
    if (check.outcome === 'not-met') {
      return notMet('log.token-refused', { covered, why: check.code });
    }
  }
  return undefined;
}
