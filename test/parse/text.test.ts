import { describe, expect, it } from 'vitest';
import { hash } from '../../src/parse/hash.js';
import { isKey } from '../../src/parse/key.js';
import { longest } from '../../src/parse/length.js';
import { like, prose, string, text } from '../../src/parse/text.js';
import { saidOf } from './issues-of.js';

const tooShort = ['too-small', 'expected at least 2 characters'];
const tooLong = ['too-big', 'expected at most 3 characters'];

describe.each([
  ['text', text],
  ['prose', prose],
])('%s', (_, shape) => {
  it('has at least as many characters as it must, and at most as many as it may', () => {
    const found = ['', 'a', 'ab', 'abc', 'abcd'].map((value) => saidOf(shape(3, 2), value));
    expect(found).toEqual([[tooShort], [tooShort], [], [], [tooLong]]);
  });

  it('may be empty where nothing is said of a least', () => {
    expect(['', 'abcd'].map((value) => saidOf(shape(3), value))).toEqual([[], [tooLong]]);
  });
});

it('prose is text that UTF-8 can write, and whatever else is wrong with it is told too', () => {
  const illFormed = ['text.ill-formed', 'expected text that UTF-8 can write'];
  expect(saidOf(prose(3), '\ud83e\udd10')).toEqual([]);
  expect(saidOf(prose(3), 'a\ud83e')).toEqual([illFormed]);
  expect(saidOf(prose(3), '\udd10abc')).toEqual([tooLong, illFormed]);
  expect(saidOf(text(3), 'a\ud83e')).toEqual([]);
});

describe('a text with a pattern and a length', () => {
  const expected = 'expected digits';
  const digits = like(/^\d*$/, expected);

  it('is told of both', () => {
    expect(saidOf(string(longest(3), digits), 'abcd')).toEqual([
      tooLong,
      ['invalid-format', expected],
    ]);
    expect(saidOf(string(digits, longest(3)), 'abcd')).toEqual([
      ['invalid-format', expected],
      tooLong,
    ]);
  });

  it('is told of each of several patterns', () => {
    const even = like(/^(?:..)*$/, 'expected pairs');
    expect(saidOf(string(digits, even), 'abc')).toEqual([
      ['invalid-format', expected],
      ['invalid-format', 'expected pairs'],
    ]);
  });

  it('is not looked at further when it is too long, where that costs', () => {
    expect(saidOf(string(longest(3, true), digits), 'abcd')).toEqual([tooLong]);
  });
});

it('a hash is 64 lower-case hexadecimal digits, and nothing around them', () => {
  const digits = '0123456789abcdef'.repeat(4);
  expect(saidOf(hash, digits)).toEqual([]);
  for (const other of [`${digits}0`, `0${digits}`, digits.slice(1), digits.toUpperCase()]) {
    expect(saidOf(hash, other)).toEqual([
      ['invalid-format', 'expected 64 lower-case hexadecimal digits'],
    ]);
  }
});

it('a key is a text of printable ASCII without a blank', () => {
  const keys = ['a', '!', '~', 'x'.repeat(200)];
  const others = ['', ' ', 'a b', 'å', '\x7f', 'x'.repeat(201), 1, null, ['a']];
  expect([keys.every(isKey), others.some(isKey)]).toEqual([true, false]);
});
