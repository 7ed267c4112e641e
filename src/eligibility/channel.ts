import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';

/** The reasons of the criterion `channel`. */
export interface ChannelReasons {
  /** Met: it came by a channel that the call accepts. */
  'channel.accepted': Accepted;
  /** Not met: it came by another. */
  'channel.wrong': Accepted;
  /** Undetermined: it has not been submitted. */
  'channel.not-submitted': Accepted;
}

/**
 * The channels of the call.
 *
 * @inline
 */
interface Accepted {
  /** The channels that the call accepts, by name. */
  readonly accepted: readonly string[];
}

/** The criterion that the application came through a channel that the call accepts (C15). */
export function channel(call: Call): Criterion<Application> {
  const { accepted, clauses } = call.channel;
  return criterion({
    id: 'channel',
    clauses,
    check: ({ submission }: Application): AnswerOf<ChannelReasons> => {
      if (submission === undefined) return undetermined('channel.not-submitted', { accepted });
      return accepted.includes(submission.channel)
        ? met('channel.accepted', { accepted })
        : notMet('channel.wrong', { accepted });
    },
  });
}
