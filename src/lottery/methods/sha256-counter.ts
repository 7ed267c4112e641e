import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

const WORDS = 8;
const HALF = 0x8000_0000;

/**
 * A generator for pure-rand that uses all 256 bits of the seed. Block `n`, from 0, is SHA-256 of the
 * seed, `#` and `n` in decimal. Each block has eight words of 32 bits, big-endian. The generator
 * subtracts 2^31 from each word, because `uniformInt` of pure-rand adds it.
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
