import type { Announcement, Method } from './announcement.js';
import type { DrawMethod, Drawn } from './methods/method.js';
import { rfc3797 } from './methods/rfc3797.js';
import { shuffle } from './methods/shuffle.js';
import { ticket } from './methods/ticket.js';
import type { Revealed } from './revealed.js';

const METHODS: Readonly<Record<Method, DrawMethod>> = { ticket, shuffle, rfc3797 };

/** Whether there are more entrants than places. */
export function isDrawNeeded({ places }: Pick<Announcement, 'places'>, entrants: number): boolean {
  return entrants > places;
}

/** The seed from the revealed values, by the announced method. */
export function seedBy(announcement: Announcement, revealed: readonly Revealed[]): string {
  return METHODS[announcement.method].seed(announcement, revealed);
}

/** The order from a seed, by the announced method. Without a seed it is that of the entry list. */
export function orderBy(
  { method }: Pick<Announcement, 'method'>,
  ids: readonly string[],
  seed: string | null,
): readonly Drawn[] {
  return seed === null ? ids.map((id) => ({ id })) : METHODS[method].order(seed, ids);
}
