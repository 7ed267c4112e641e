import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { describe, expect, it } from 'vitest';
import { shuffle } from '../../../src/lottery/methods/shuffle.js';
import * as reference from '../reference-draw.js';
import * as properties from './shuffle.properties.js';

/** A generator that gives these words, and then nothing. */
function giving(words: readonly number[]) {
  const left = [...words];
  const generator: RandomGenerator = {
    next() {
      const word = left.shift();
      if (word === undefined) throw new Error('asked for too many');
      return word - 2 ** 31;
    },
    clone: () => giving(left).generator,
    getState: () => left,
  };
  return { generator, left };
}

describe('uniformInt, which chooses', () => {
  it('throws away the words past the last whole multiple, and takes the last before it', () => {
    // 2^32 = 3 · 1431655765 + 1 = 5 · 858993459 + 1 = 7 · 613566756 + 4.
    for (const [size, thrown] of [
      [3, [2 ** 32 - 1]],
      [5, [2 ** 32 - 1]],
      [7, [2 ** 32 - 4, 2 ** 32 - 3, 2 ** 32 - 2, 2 ** 32 - 1]],
    ] as const) {
      const { generator, left } = giving([...thrown, 2 ** 32 - thrown.length - 1, 0]);
      expect(uniformInt(generator, 0, size - 1)).toBe(size - 1);
      expect(left).toEqual([0]);
    }
  });

  it('throws nothing away when the words divide evenly', () => {
    for (const size of [2, 4, 256]) {
      const { generator, left } = giving([2 ** 32 - 1]);
      expect(uniformInt(generator, 0, size - 1)).toBe(size - 1);
      expect(left).toEqual([]);
    }
  });
});

describe('the order by shuffling', () => {
  it('is that of an independent Fisher–Yates shuffle', () => {
    properties.shufflesLikeFisherYates(100);
  });

  it('is so among 100 000, where words are thrown away', () => {
    const list = Array.from({ length: 100_000 }, (_, n) => `e${n}`);
    const seed = reference.sha256('rejects 1');
    const { order, rejected } = reference.shuffled(seed, list);
    expect(rejected).toBe(3);
    expect(shuffle(seed, list)).toEqual(order);
  });

  it('leaves the list as it was', () => {
    const list = Object.freeze(['a', 'b', 'c']);
    expect(shuffle('s', list).toSorted()).toEqual(list);
    expect(list).toEqual(['a', 'b', 'c']);
  });
});
