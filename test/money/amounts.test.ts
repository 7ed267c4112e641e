import { describe, expect, it } from 'vitest';
import { amount, amounts, totalOf } from '../../src/money/amounts.js';
import { parseWith } from '../../src/parse/parse.js';

describe('an amount from outside', () => {
  it.each<[unknown, boolean]>([
    [0, true],
    [1e12, true],
    [1e12 + 1, false],
    [-1, false],
    [0.5, false],
    [Number.NaN, false],
    ['1', false],
    [null, false],
    [1n, false],
  ])('is taken from %s: %s', (value, isTaken) => {
    const { ok } = parseWith(amount, value);

    expect(ok).toBe(isTaken);
  });
});

it('a thousand amounts for entries add up exactly', () => {
  const largest = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`e-${at}`, 1e12]));

  const parsed = parseWith(amounts, largest);

  expect(parsed.ok && totalOf(parsed.value)).toBe(1e15);
});
