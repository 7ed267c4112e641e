import type { Method } from './announcement.js';
import { rfc3797 } from './methods/rfc3797.js';
import { shuffle } from './methods/shuffle.js';
import { ticketsOf } from './methods/ticket.js';

/**
 * What ranks each of the entrants among equals: its ticket, or its place in the order of another
 * method as eight digits. They are in the order of the ids.
 */
export function lotsOf(
  method: Method | undefined,
  seed: string,
  ids: readonly string[],
): readonly string[] {
  if (method === undefined || method === 'ticket') return ticketsOf(seed, ids);
  const order = method === 'shuffle' ? shuffle(seed, ids) : rfc3797(seed, ids);
  const places = new Map(order.map((id, at) => [id, String(at).padStart(8, '0')]));
  return ids.map((id) => places.get(id) ?? '');
}
