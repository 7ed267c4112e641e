import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { hash } from '../../src/parse/hash.js';
import { isKey } from '../../src/parse/key.js';
import { inForm, text } from '../../src/parse/schema.js';
import { codesAndMessages } from './issues-of.js';

const tooShort = ['too-small', 'expected at least 2 characters'];
const tooLong = ['too-big', 'expected at most 3 characters'];

describe('a text', () => {
  it('has an issue for too few and for too many characters', () => {
    const found = ['', 'a', 'ab', 'abc', 'abcd'].map((value) =>
      codesAndMessages(text(3, 2), value),
    );
    expect(found).toEqual([[tooShort], [tooShort], [], [], [tooLong]]);
  });

  it('may be empty where no minimum is given', () => {
    expect(['', 'abcd'].map((value) => codesAndMessages(text(3), value))).toEqual([[], [tooLong]]);
  });

  it('that UTF-8 cannot encode has an issue beside its other issues', () => {
    const illFormed = ['text.ill-formed', 'expected text that UTF-8 can encode'];
    expect(codesAndMessages(text(3), '\ud83e\udd10')).toEqual([]);
    expect(codesAndMessages(text(3), 'a\ud83e')).toEqual([illFormed]);
    expect(codesAndMessages(text(3), '\udd10abc')).toEqual([tooLong]);
  });
});

describe('a text with a pattern and a length', () => {
  const digits = inForm(/^\d*$/, 'digits');

  it('has an issue for each', () => {
    const schema = z.string().check(z.maxLength(3), digits, inForm(/^(?:..)*$/, 'hex'));
    expect(codesAndMessages(schema, 'abcd')).toEqual([
      tooLong,
      ['invalid-format', 'expected 1 to 20 digits'],
    ]);
    expect(codesAndMessages(schema, 'abc')).toEqual([
      ['invalid-format', 'expected 1 to 20 digits'],
      ['invalid-format', 'expected lower-case hexadecimal, two digits a byte'],
    ]);
  });

  it('is not checked further when it is too long and the check is expensive', () => {
    const schema = z.string().check(z.maxLength(3, { abort: true }), digits);
    expect(codesAndMessages(schema, 'abcd')).toEqual([tooLong]);
  });
});

it('a hash is 64 lower-case hexadecimal digits, and nothing around them', () => {
  const digits = '0123456789abcdef'.repeat(4);
  expect(codesAndMessages(hash, digits)).toEqual([]);
  for (const other of [`${digits}0`, `0${digits}`, digits.slice(1), digits.toUpperCase()]) {
    expect(codesAndMessages(hash, other)).toEqual([
      ['invalid-format', 'expected 64 lower-case hexadecimal digits'],
    ]);
  }
});

it('a key is a text of printable ASCII without a blank', () => {
  const keys = ['a', '!', '~', 'x'.repeat(200)];
  const others = ['', ' ', 'a b', 'å', '\x7f', 'x'.repeat(201), 1, null, ['a']];
  expect([keys.every(isKey), others.some(isKey)]).toEqual([true, false]);
});
