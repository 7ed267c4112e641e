import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

const WORDS = 8;
const HALF = 0x8000_0000;

/**
 * A generator of pure-rand's kind with all 256 bits of the seed behind it. Block `n`, from 0, is
 * SHA-256 of the seed, `#` and `n` in decimal; it gives eight words of 32 bits, big-endian, and the
 * generator gives each word less 2^31, which is what pure-rand's `uniformInt` adds again.
 */
export function sha256Counter(seed: string, position = 0): RandomGenerator {
  let at = position;
  let words = new DataView(new ArrayBuffer(0));
  return {
    next() {
      const word = at % WORDS;
      if (word === 0 || words.byteLength === 0) {
        words = new DataView(sha256(utf8ToBytes(`${seed}#${Math.floor(at / WORDS)}`)).buffer);
      }
      at += 1;
      return words.getUint32(word * 4) - HALF;
    },
    clone: () => sha256Counter(seed, at),
    getState: () => [...utf8ToBytes(seed), at],
  };
}
