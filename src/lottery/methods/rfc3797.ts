import { md5 } from '@noble/hashes/legacy.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The maximum number of entrants. The rank has 16 bits in the hash (RFC 3797 §4). */
export const MAX_POOL_SIZE = 65_535;

/**
 * The selection of RFC 3797 §4, with MD5. A draw takes the digits of its seed as the key, so two draws
 * on the same numbers are two orders.
 */
export function rfc3797(key: string, ids: readonly string[]): readonly string[] {
  const bytes = utf8ToBytes(key);
  const take = poolOf(ids.length);
  return ids.map((_, index) => {
    const rank = new Uint8Array([index >> 8, index & 0xff]);
    const digest = md5(concatBytes(rank, bytes, rank));
    return ids[take(remainder(digest, ids.length - index))] ?? '';
  });
}

/** The remainder of a big-endian number by a divisor of at most 16 bits. */
function remainder(digits: Uint8Array, divisor: number): number {
  return digits.reduce((rest, digit) => (rest * 256 + digit) % divisor, 0);
}

/**
 * Takes the place that has so many others left before it. Each node of a Fenwick tree counts what is
 * left in its range, so a list of any length takes n log n.
 */
function poolOf(size: number): (before: number) => number {
  const left = Int32Array.from({ length: size + 1 }, (_, node) => node & -node);
  return (before) => {
    let place = 0;
    let rest = before;
    for (let step = 1 << (31 - Math.clz32(size)); step > 0; step >>= 1) {
      const node = place + step;
      const count = left[node];
      if (count === undefined) continue;
      if (count > rest) left[node] = count - 1;
      else {
        place = node;
        rest -= count;
      }
    }
    return place;
  };
}
