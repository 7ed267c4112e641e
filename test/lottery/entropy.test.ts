import { describe, expect, it } from 'vitest';
import { entropy, entropyAmple } from '../../src/lottery/checks/entropy.js';
import { isEnough, maximumBias, outcomesOf } from '../../src/lottery/entropy.js';
import type { NumbersSource, Source } from '../../src/lottery/source.js';
import { checkFacts, drand, numbers, secret } from './check-facts.js';
import { bestShare, boundsTheExactBias } from './entropy.properties.js';

/** Numbers from 1, thrown by somebody else. */
const thrown = (to: number, count = 1, more: Partial<NumbersSource> = {}): NumbersSource => ({
  ...numbers,
  from: 1,
  to,
  count,
  repeat: true,
  order: 'drawn',
  ...more,
});

/** How many results such numbers can have, by writing all of them down. */
function listed({ from, to, count, repeat, order }: NumbersSource): number {
  let all: number[][] = [[]];
  for (let drawn = 0; drawn < count; drawn += 1) {
    all = all.flatMap((before) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index)
        .filter((number) => repeat || !before.includes(number))
        .map((number) => [...before, number]),
    );
  }
  const written = all.map((drawn) =>
    (order === 'ascending' ? drawn.toSorted((a, b) => a - b) : drawn).join(' '),
  );
  return new Set(written).size;
}

describe('the outcomes of the sources', () => {
  it.each([
    thrown(6),
    thrown(6, 3),
    thrown(6, 3, { repeat: false }),
    thrown(7, 3, { repeat: false, order: 'ascending' }),
    thrown(5, 5, { repeat: false, order: 'ascending' }),
    { ...thrown(11, 2), from: 10 },
  ])('are those that can be written down: $count numbers from $from to $to', (source) => {
    const outcomes = outcomesOf([source]);
    expect(outcomes).toBe(BigInt(listed(source)));
  });

  it('of Lotto are 5 379 616: 7 of 34, whose order is not drawn', () => {
    const lotto = thrown(34, 7, { repeat: false, order: 'ascending' });
    expect(outcomesOf([lotto])).toBe(5_379_616n);
  });

  it('of ascending numbers that can repeat are as many as the likeliest result allows', () => {
    // Two dice in a free order: a pair of different eyes comes in 2 of 36 throws.
    expect(outcomesOf([thrown(6, 2, { order: 'ascending' })])).toBe(18n);
  });

  it('of fewer numbers than are drawn without repetition are none', () => {
    expect(outcomesOf([thrown(3, 4, { repeat: false })])).toBe(0n);
    // One number further, a factor below zero would make the product negative, or positive again.
    expect(outcomesOf([thrown(3, 5, { repeat: false })])).toBe(0n);
    expect(outcomesOf([thrown(0, 1, { from: 9 })])).toBe(0n);
  });

  it('are multiplied; a secret and dice of the organiser count as one', () => {
    const own = thrown(6, 10, { outside: false });
    expect(outcomesOf([secret, own])).toBe(1n);
    expect(outcomesOf([drand, secret, thrown(6), own])).toBe(6n * 2n ** 128n);
  });
});

describe('the criterion entropy', () => {
  const judge = (sources: readonly Source[], places: number, entrants: number) =>
    entropy.check(checkFacts({ sources, places, entrants }));

  it.each([
    [2 ** 20 - 1, 1, 1, 'not-met'],
    [2 ** 20, 1, 1, 'met'],
    [2 ** 20, 1, 32, 'met'],
    [2 ** 20, 1, 33, 'not-met'],
    [2 ** 20, 3, 96, 'met'],
    [2 ** 20, 3, 97, 'not-met'],
    [2 ** 20, 0, 1, 'not-met'],
    [2 ** 20, 0, 0, 'met'],
  ])('of %i outcomes, %i places and %i entrants is %s', (outcomes, places, entrants, outcome) => {
    expect(judge([thrown(outcomes)], places, entrants)?.outcome).toBe(outcome);
    expect(isEnough(BigInt(outcomes), places, entrants)).toBe(outcome === 'met');
  });

  it('D2: refuses one honest die, and states that it can be steered', () => {
    expect(judge([secret, thrown(6)], 1, 300)).toEqual({
      outcome: 'not-met',
      code: 'entropy.too-few',
      params: { outcomes: '6', places: 1, entrants: 300, points: 100 },
    });
  });
});

describe('the criterion entropy-ample', () => {
  const judge = (sources: readonly Source[]) => entropyAmple.check(checkFacts({ sources }));

  it('is met from 2^64 outcomes on', () => {
    expect(judge([thrown(2 ** 32, 2)])?.outcome).toBe('met');
    expect(judge([thrown(2 ** 32 - 1, 2)])?.outcome).toBe('not-met');
    expect(judge([drand])?.outcome).toBe('met');
  });

  it('below, it states by how much tries can raise a chance', () => {
    // √(ln 2^80 / 2^21) is 0.005142…
    expect(judge([thrown(2 ** 20)])).toEqual({
      outcome: 'not-met',
      code: 'entropy.bounded',
      params: { outcomes: '1048576', points: 0.52 },
    });
  });
});

describe('the bias of tries', () => {
  it.each([
    [6, 1, 5, 10, 0.468],
    [36, 1, 10, 50, 0.225],
    [1, 1, 2, 2, 0.75],
  ])('%i outcomes, a chance of %i in %i, %i tries: %d is expected', (d, wins, of, tries, best) => {
    expect(bestShare(d, wins, of, tries)).toBeCloseTo(best, 3);
    expect(wins / of + maximumBias(BigInt(d), tries) / 100).toBeGreaterThanOrEqual(best);
  });

  it('is within the bound', () => {
    boundsTheExactBias(100);
  });

  it('is never more than 100 percentage points, and under a hundredth with drand', () => {
    expect(maximumBias(1n)).toBe(100);
    expect(maximumBias(2n ** 128n)).toBe(0.01);
  });
});
