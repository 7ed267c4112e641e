import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { byCodeUnit } from '../../shape/order.js';
import { sha256Hex } from '../hash.js';
import { seedOf } from '../seed.js';
import type { DrawMethod } from './method.js';

/** Each entrant has a ticket, a hash of the seed and its id, and the lowest tickets win. */
export const ticket: DrawMethod = { seed: seedOf, order: byTicket };

/**
 * The ticket of an entrant: SHA-256 of the seed, a colon and the id, in lower-case hexadecimal. It
 * is what `printf '%s:%s' "$seed" "$id" | sha256sum` prints.
 *
 * @example
 * ```ts
 * import { ticketOf } from 'utlysning';
 *
 * ticketOf('00'.repeat(32), '864950582').length; // => 64
 * ```
 */
export function ticketOf(seed: string, id: string): string {
  return sha256Hex(`${seed}:${id}`);
}

function byTicket(seed: string, ids: readonly string[]) {
  // The 64 characters of the seed fill the first block of the hash, which is the same for everyone.
  const first = sha256.create().update(utf8ToBytes(seed));
  const drawn = ids.map((id) => ({
    id,
    ticket: bytesToHex(
      first
        .clone()
        .update(utf8ToBytes(`:${id}`))
        .digest(),
    ),
  }));
  return drawn.sort((a, b) => byCodeUnit(a.ticket, b.ticket) || byCodeUnit(a.id, b.id));
}
