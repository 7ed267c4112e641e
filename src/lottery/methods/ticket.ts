import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256Hex } from '../../parse/hash.js';
import { byCodeUnit } from '../../parse/order.js';
import { seedOf } from '../seed.js';
import type { DrawMethod, Drawn } from './method.js';

/** Ranks entrants by their tickets, the lowest first. */
export const ticket: DrawMethod = { seed: seedOf, order: byTicket };

/**
 * The ticket of an entrant: SHA-256 of the seed, a colon and the id, in lower-case hexadecimal, as
 * `printf '%s:%s' "$seed" "$id" | sha256sum` prints it.
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

function byTicket(seed: string, ids: readonly string[]): readonly Drawn[] {
  // The seed fills the first block of the hash, so that block is computed once for all entrants.
  const first = sha256.create().update(utf8ToBytes(seed));
  // These buffers are reused, because a million copies are slow to collect as garbage.
  const rest = first.clone();
  const digest = new Uint8Array(rest.outputLen);
  const maxLength = ids.reduce((max, id) => Math.max(max, id.length), 0);
  const bytes = new Uint8Array(1 + 3 * maxLength);
  const encoder = new TextEncoder();
  // The first 13 digits nearly always decide, and numbers compare faster than texts.
  const starts = new Float64Array(ids.length);
  const tickets = ids.map((id, at) => {
    const { written } = encoder.encodeInto(`:${id}`, bytes);
    first._cloneInto(rest).update(bytes.subarray(0, written)).digestInto(digest);
    const ticket = bytesToHex(digest);
    starts[at] = Number.parseInt(ticket.slice(0, 13), 16);
    return ticket;
  });
  const order = Uint32Array.from(ids.keys()).sort(
    (a, b) =>
      (starts[a] ?? 0) - (starts[b] ?? 0) ||
      byCodeUnit(tickets[a] ?? '', tickets[b] ?? '') ||
      byCodeUnit(ids[a] ?? '', ids[b] ?? ''),
  );
  return Array.from(order, (at) => ({ id: ids[at] ?? '', ticket: tickets[at] ?? '' }));
}
