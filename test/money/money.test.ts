import { describe, expect, it } from 'vitest';
import { kroner, type Ore, sumOre, timesOre } from '../../src/money/money.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './money.properties.js';

const range = errorWithCode('money.range');
const MOST = Number.MAX_SAFE_INTEGER as Ore;

describe('kroner', () => {
  it.each([
    [0, 0],
    [1, 100],
    [50_000, 5_000_000],
    [0.01, 1],
    [0.07, 7],
    [0.29, 29],
    [1.1, 110],
    [4.35, 435],
    [12.5, 1250],
    [1_000_000.99, 100_000_099],
    [90_071_992_547_409, 9_007_199_254_740_900],
  ])('%d are %d øre', (amount, expected) => {
    expect(kroner(amount)).toBe(expected);
  });

  it('are exact for every sum with two decimals up to a thousand billion', () => {
    properties.isExactForTwoDecimals(100);
  });

  it.each([
    -1,
    -0.01,
    0.001,
    1.005,
    0.1 + 0.2,
    90_071_992_547_410,
    // Numbers are more than an øre apart here, so that this is no longer what was written.
    90_071_992_547_409.9,
    35_184_372_088_832.5,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ])('%d are refused', (amount) => {
    expect(() => kroner(amount)).toThrow(range);
  });
});

describe('a sum', () => {
  it('of sums is the exact one', () => {
    expect(sumOre([])).toBe(0);
    expect(sumOre([kroner(100), kroner(50), kroner(0.01)])).toBe(15_001);
    properties.sumsExactly(100);
  });

  it('some times over is the exact one', () => {
    expect(timesOre(kroner(25_000), 4)).toBe(10_000_000);
    expect(timesOre(kroner(25_000), 0)).toBe(0);
  });

  it('at the end of the safe range is still a sum, and one øre more is refused', () => {
    expect(sumOre([MOST])).toBe(MOST);
    expect(timesOre(MOST, 1)).toBe(MOST);
    expect(() => sumOre([MOST, 1 as Ore])).toThrow(range);
    expect(() => sumOre([MOST, MOST, MOST])).toThrow(range);
    expect(() => timesOre(MOST, 2)).toThrow(range);
  });

  it.each([-1, 0.3, Number.NaN, Number.POSITIVE_INFINITY])('is not taken %d times', (times) => {
    expect(() => timesOre(kroner(1.01), times)).toThrow(range);
  });

  it('below zero is none', () => {
    expect(() => sumOre([-1 as Ore])).toThrow(range);
  });
});
