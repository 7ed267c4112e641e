import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { generateN } from 'pure-rand/utils/generateN';
import { purify } from 'pure-rand/utils/purify';
import { skipN } from 'pure-rand/utils/skipN';
import { describe, expect, it } from 'vitest';
import { sha256Counter } from '../../../src/lottery/methods/sha256-counter.js';
import * as properties from './sha256-counter.properties.js';
import { expected } from './sha256-words.js';

describe('sha256Counter', () => {
  it('counts SHA-256 of the seed, big-endian, over several blocks', () => {
    properties.countsSha256OfTheSeed(100);
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

  it('has a clone that continues from the same place, neither moving the other', () => {
    properties.hasAnIndependentClone(100);
  });

  it('has a complete state, and does not change when the returned array does', () => {
    properties.hasACompleteState(100);
  });

  it('can be used purely, by pure-rand’s own means', () => {
    const generator = sha256Counter('s');
    const roll = purify((source: typeof generator) => uniformInt(source, 1, 6));
    const [first, then] = roll(generator);
    expect(roll(generator)[0]).toBe(first);
    expect(generateN(then, 3)).toEqual(expected('s', 3, 1));
  });
});
