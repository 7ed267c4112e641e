import { md5 } from '@noble/hashes/legacy.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { Tally } from '../tally.js';

/** The maximum number of entrants. The rank has 16 bits in the hash (RFC 3797 §4). */
export const MAX_POOL_SIZE = 65_535;

/**
 * The selection of RFC 3797 §4, with MD5. A draw takes the digits of its seed as the key, so two draws
 * on the same numbers are two orders.
 */
export function rfc3797(key: string, ids: readonly string[]): readonly string[] {
  const bytes = utf8ToBytes(key);
  const pool = new Tally(ids.length);
  for (const place of ids.keys()) pool.add(place, 1);
  return ids.map((_, index) => {
    const rank = new Uint8Array([index >> 8, index & 0xff]);
    const digest = md5(concatBytes(rank, bytes, rank));
    const place = pool.placeAfter(remainder(digest, ids.length - index));
    pool.add(place, -1);
    return ids[place] ?? '';
  });
}

/** The remainder of a big-endian number by a divisor of at most 16 bits. */
function remainder(digits: Uint8Array, divisor: number): number {
  return digits.reduce((rest, digit) => (rest * 256 + digit) % divisor, 0);
}
