import fc from 'fast-check';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { generateN } from 'pure-rand/utils/generateN';
import { purify } from 'pure-rand/utils/purify';
import { skipN } from 'pure-rand/utils/skipN';
import { describe, expect, it } from 'vitest';
import { sha256Counter } from '../../../src/lottery/methods/sha256-counter.js';
import * as book from '../by-the-book.js';
import { aSeed } from '../generated.js';

/** The next words as the book has them, less 2^31. */
function expected(seed: string, count: number, from = 0): number[] {
  const source = book.words(seed);
  for (let at = 0; at < from; at += 1) source.next();
  return Array.from({ length: count }, () => source.next().value - 2 ** 31);
}

describe('sha256Counter', () => {
  it('counts SHA-256 of the seed, big-endian, for several blocks', () => {
    fc.assert(
      fc.property(fc.oneof(aSeed, fc.string()), (seed) => {
        expect(generateN(sha256Counter(seed), 20)).toEqual(expected(seed, 20));
      }),
    );
  });

  it('counts in decimal past ten and past a hundred', () => {
    const generator = sha256Counter('s');
    skipN(generator, 8 * 99);
    expect(generateN(generator, 24)).toEqual(expected('s', 24, 8 * 99));
  });

  it('gives whole numbers of 32 bits, with the sign that pure-rand expects', () => {
    const words = generateN(sha256Counter('s'), 1000);
    expect(words.every((word) => (word | 0) === word)).toBe(true);
    expect(words.some((word) => word < 0) && words.some((word) => word > 0)).toBe(true);
  });

  it('has a clone that goes on from the same place, neither moving the other', () => {
    fc.assert(
      fc.property(aSeed, fc.nat(20), fc.nat(20), (seed, before, between) => {
        const one = sha256Counter(seed);
        skipN(one, before);
        const other = one.clone();
        skipN(other, between);
        expect(generateN(one, 10)).toEqual(expected(seed, 10, before));
        expect(generateN(other, 10)).toEqual(expected(seed, 10, before + between));
      }),
    );
  });

  it('has a state that says all there is to know, and that nobody can reach in by', () => {
    fc.assert(
      fc.property(aSeed, fc.nat(40), (seed, skipped) => {
        const generator = sha256Counter(seed);
        skipN(generator, skipped);
        const state = generator.getState();
        expect(generator.getState()).toEqual(state);
        const again = sha256Counter(Buffer.from(state.slice(0, -1)).toString(), state.at(-1));
        (state as number[]).fill(0);
        const next = generateN(generator, 10);
        expect(generateN(again, 10)).toEqual(next);
        expect(next).toEqual(expected(seed, 10, skipped));
      }),
    );
  });

  it('can be used purely, by pure-rand’s own means', () => {
    const generator = sha256Counter('s');
    const roll = purify((source: typeof generator) => uniformInt(source, 1, 6));
    const [first, then] = roll(generator);
    expect(roll(generator)[0]).toBe(first);
    expect(generateN(then, 3)).toEqual(expected('s', 3, 1));
  });
});
