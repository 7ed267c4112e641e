import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { UtlysningError } from '../../parse/error.js';
import { sha256Hex } from '../../parse/hash.js';

/**
 * The ticket of an entrant: SHA-256 of the seed, a colon and the id, in lower-case hexadecimal, as
 * `printf '%s:%s' "$seed" "$id" | sha256sum` prints it.
 *
 * @throws {@link UtlysningError} `ticket.invalid` for what is no text.
 *
 * @example
 * ```ts
 * import { ticketOf } from 'utlysning';
 *
 * ticketOf('00'.repeat(32), '864950582').length; // => 64
 * ```
 */
export function ticketOf(seed: string, id: string): string {
  if (typeof seed !== 'string' || typeof id !== 'string') {
    throw new UtlysningError('ticket.invalid', 'expected a seed and an id as texts');
  }
  return sha256Hex(`${seed}:${id}`);
}

/**
 * The tickets of many ids. The seed fills the first block of the hash, so that block is computed once,
 * and a draw takes less than twice the hashing and sorting alone (test/bench/draw.mjs).
 */
export function ticketsOf(seed: string, ids: readonly string[]): readonly string[] {
  const first = sha256.create().update(utf8ToBytes(seed));
  const rest = first.clone();
  const digest = new Uint8Array(rest.outputLen);
  return ids.map((id) => {
    first
      ._cloneInto(rest)
      .update(utf8ToBytes(`:${id}`))
      .digestInto(digest);
    return bytesToHex(digest);
  });
}
