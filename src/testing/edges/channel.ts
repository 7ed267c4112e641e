import type { Call } from '../../call/call.js';
import type { Edge } from './edge.js';

/** Channels that a call does not accept, some of them similar; the list is never empty. */
export function wrongChannels({ channel: { accepted } }: Call): readonly string[] {
  const like = accepted.flatMap((name) => [
    name.toLowerCase(),
    name.toUpperCase(),
    `${name} `,
    ` ${name}`,
    name.slice(0, -1),
  ]);
  const others = accepted.map((_, index) => `another channel ${index + 1}`);
  return [...new Set(['e-mail', '', ...like, ...others, 'another channel'])].filter(
    (name) => name.length <= 100 && !accepted.includes(name),
  );
}

/** Around the channels that a call accepts. */
export function channelEdges(call: Call): readonly Edge[] {
  const edge = (channel: string, rejectedFor: Edge['rejectedFor']): Edge => ({
    edge: `delivered through ${JSON.stringify(channel)}`,
    rejectedFor,
    change: { submission: { channel } },
  });
  return [
    ...call.channel.accepted.map((name) => edge(name, null)),
    ...wrongChannels(call).map((name) => edge(name, 'channel.wrong')),
  ];
}
