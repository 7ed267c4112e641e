import type { Text } from '../language/text.js';

/** The names that a channel has in the languages of its call. */
export function channelNames(channel: Text): readonly string[] {
  return typeof channel === 'string' ? [channel] : Object.values(channel);
}

/** Whether two names of channels are the same but for capitals and blanks around them. */
export function isSameChannel(name: string, other: string): boolean {
  return plain(name) === plain(other);
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
