import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { plainNumber, type Revealed } from '../revealed.js';
import { Tally } from '../tally.js';
import type { DrawMethod, Drawn } from './method.js';

/** The maximum number of entrants. The rank has 16 bits in the hash (RFC 3797 §4). */
export const MAX_POOL_SIZE = 65_535;

/**
 * The draw of RFC 3797 §4, with MD5. The seed is the key of the RFC, with the numbers of each source
 * in ascending order. The pool is the entry list. The ticket of an entrant is the MD5 that selected
 * it.
 */
export const rfc3797: DrawMethod = {
  seed: (_, revealed) => revealed.map(keyOfSource).join(''),
  order(seed, ids) {
    const key = utf8ToBytes(seed);
    const pool = new Tally(ids.length);
    for (const place of ids.keys()) pool.add(place, 1);
    return ids.map((_, index): Drawn => {
      const rank = new Uint8Array([index >> 8, index & 0xff]);
      const digest = md5(concatBytes(rank, key, rank));
      const place = pool.placeAfter(remainder(digest, ids.length - index));
      pool.add(place, -1);
      return { id: ids[place] ?? '', ticket: bytesToHex(digest) };
    });
  },
};

/** The numbers of a source in ascending order, each followed by a full stop, and then a solidus. */
function keyOfSource(given: Revealed): string {
  if (given.kind !== 'numbers') return '';
  const numbers = given.numbers.map((number) => BigInt(plainNumber(number)));
  numbers.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return `${numbers.map((number) => `${number}.`).join('')}/`;
}

/** The remainder of a big-endian number by a divisor of at most 16 bits. */
function remainder(digits: Uint8Array, divisor: number): number {
  return digits.reduce((rest, digit) => (rest * 256 + digit) % divisor, 0);
}
