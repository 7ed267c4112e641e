import { describe, expect, it } from 'vitest';
import { parseWith } from '../../src/parse/parse.js';
import { integer, number } from '../../src/parse/schema.js';
import { codesAndMessages } from './issues-of.js';

describe('a number', () => {
  const between = number(-1.5, 2.5);
  it.each([-1.5, 0, 2.5])('may be %d between its bounds, or on one of them', (value) => {
    expect(parseWith(between, value)).toEqual({ ok: true, value });
  });
  it.each([
    [-1.6, 'too-small', 'expected at least -1.5'],
    [2.6, 'too-big', 'expected at most 2.5'],
    [Number.NaN, 'invalid-type', 'expected a number'],
    [Number.POSITIVE_INFINITY, 'invalid-type', 'expected a number'],
    ['1', 'invalid-type', 'expected a number'],
  ])('is refused as %s beyond them', (value, code, message) => {
    expect(codesAndMessages(between, value)).toEqual([[code, message]]);
  });
});

describe('an integer', () => {
  it.each([-3, 0, 4])('may be %d between its bounds, or on one of them', (value) => {
    expect(parseWith(integer(-3, 4), value)).toEqual({ ok: true, value });
  });
  it.each([
    [-4, 'too-small', 'expected at least -3'],
    [5, 'too-big', 'expected at most 4'],
    [0.5, 'invalid-type', 'expected an integer'],
  ])('is refused as %d', (value, code, message) => {
    expect(codesAndMessages(integer(-3, 4), value)).toEqual([[code, message]]);
  });
  it('is one that a number can hold exactly', () => {
    const any = integer(Number.NEGATIVE_INFINITY);
    const { MAX_SAFE_INTEGER: most, MIN_SAFE_INTEGER: least } = Number;
    expect(codesAndMessages(any, most)).toEqual([]);
    expect(codesAndMessages(any, least)).toEqual([]);
    expect(codesAndMessages(any, most + 1)).toEqual([['too-big', `expected at most ${most}`]]);
    expect(codesAndMessages(any, least - 1)).toEqual([['too-small', `expected at least ${least}`]]);
  });
});
