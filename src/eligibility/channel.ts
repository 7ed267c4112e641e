import type { Call } from '../call/call.js';
import { channelNames } from '../call/channel-names.js';
import {
  type AnswerOf,
  type Criterion,
  criterion,
  met,
  notMet,
  undetermined,
} from '../criteria/criterion.js';
import type { Text } from '../language/text.js';
import { deepFreeze } from '../parse/deep-freeze.js';
import type { Entered } from './windows.js';

/** The reasons of the criterion `channel`. */
export interface ChannelReasons {
  /** Met: it came by a channel that the call accepts. */
  'channel.accepted': Accepted;
  /** Not met: it came by another. */
  'channel.wrong': Accepted & {
    /** The channel that it came by. */
    readonly channel: string;
  };
  /** Undetermined: it has not been submitted. */
  'channel.not-submitted': Accepted;
  /** Undetermined: the host does not say how it came. */
  'channel.not-stated': Accepted;
}

/**
 * The channels of the call.
 *
 * @inline
 */
interface Accepted {
  /** The channels that the call accepts, by name. */
  readonly accepted: readonly Text[];
}

/**
 * The criterion that the application came through a channel that the call accepts (C15): by its name
 * in any of the languages of the call.
 */
export function channel({ accepted, clauses }: NonNullable<Call['channel']>): Criterion<Entered> {
  const names = accepted.flatMap(channelNames);
  // All findings share it, so it is a frozen copy.
  const params = deepFreeze({
    accepted: accepted.map((name) => (typeof name === 'string' ? name : { ...name })),
  });
  return criterion({
    id: 'channel',
    clauses,
    check: ({ application: { submission } }: Entered): AnswerOf<ChannelReasons> => {
      if (submission === undefined) return undetermined('channel.not-submitted', params);
      const { channel } = submission;
      if (channel === undefined) return undetermined('channel.not-stated', params);
      return names.includes(channel)
        ? met('channel.accepted', params)
        : notMet('channel.wrong', { ...params, channel });
    },
  });
}
