import type { Call } from '../../call/call.js';
import type { Edge } from './edge.js';

/** The names of the channels that a call accepts, in each of their languages. */
export function acceptedChannels({ channel }: Call): readonly string[] {
  return (channel?.accepted ?? []).flatMap((name) =>
    typeof name === 'string' ? [name] : Object.values(name),
  );
}

/**
 * Channels that a call does not accept; the list is never empty. None of them differs from an accepted
 * one in capitals and blanks alone, because such an application cannot be read.
 */
export function wrongChannels(call: Call): readonly string[] {
  const accepted = acceptedChannels(call);
  const like = accepted.flatMap((name) => [name.slice(0, -1), `${name}.`]);
  const others = accepted.map((_, index) => `another channel ${index + 1}`);
  return [...new Set(['e-mail', '', ...like, ...others, 'another channel'])].filter(
    (name) => name.length <= 2000 && isWrongChannel(call, name),
  );
}

/** Whether a name is that of another channel, and no other way to write an accepted one. */
export function isWrongChannel(call: Call, name: string): boolean {
  const plain = (text: string) => text.trim().toLowerCase();
  return acceptedChannels(call).every((accepted) => plain(accepted) !== plain(name));
}

/** Around the channels that a call accepts. */
export function channelEdges(call: Call): readonly Edge[] {
  const edge = (channel: string, rejectedFor: Edge['rejectedFor']): Edge => ({
    edge: `delivered through ${JSON.stringify(channel)}`,
    rejectedFor,
    change: { submission: { channel } },
  });
  if (call.channel === undefined) return [];
  return [
    ...acceptedChannels(call).map((name) => edge(name, null)),
    ...wrongChannels(call).map((name) => edge(name, 'channel.wrong')),
  ];
}
