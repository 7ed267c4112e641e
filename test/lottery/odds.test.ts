import { describe, expect, it } from 'vitest';
import { type OddsOptions, simulateOdds } from '../../src/lottery/odds.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { entrants } from './draws.js';
import * as properties from './odds.properties.js';

const methods = ['ticket', 'shuffle'] as const;

describe.each(methods)('simulateOdds by %s', (method) => {
  it('gives away every place in every run', () => {
    for (const [count, places] of [
      [1, 1],
      [7, 1],
      [7, 3],
      [7, 6],
      [7, 7],
      [7, 20],
    ] as const) {
      const odds = simulateOdds(entrants(count), places, { runs: 50, seed: 7, method });
      const given = Math.min(places, count);
      expect(odds.entrants.map(({ id }) => id)).toEqual(entrants(count));
      expect(odds.entrants.reduce((sum, { wins }) => sum + wins, 0)).toBe(50 * given);
      expect(odds.entrants.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(given, 10);
      expect(odds.expected).toBe(given / count);
      for (const { wins, share } of odds.entrants) expect(share).toBe(wins / 50);
    }
  });

  it('is the same with the same seed, and different with another', () => {
    const odds = (seed: number) => simulateOdds(entrants(9), 4, { runs: 100, seed, method });
    expect(JSON.stringify(odds(1))).toBe(JSON.stringify(odds(1)));
    expect(odds(2).entrants).not.toEqual(odds(1).entrants);
    expect(odds(0).entrants).not.toEqual(odds(0xffff_ffff).entrants);
  });
});

describe('the statistic', () => {
  it('is not extreme for a fair draw, by either method', () => {
    properties.findsAFairDrawFair(500);
  });

  it('is Pearson’s own when there is one place', () => {
    const odds = simulateOdds(entrants(6), 1, { runs: 600, seed: 3 });
    const pearson = odds.entrants.reduce((sum, { wins }) => sum + (wins - 100) ** 2 / 100, 0);
    expect(odds.chiSquare).toBeCloseTo(pearson, 9);
  });

  it('is Pearson’s own over who goes without, when one does', () => {
    const odds = simulateOdds(entrants(6), 5, { runs: 600, seed: 3 });
    const pearson = odds.entrants.reduce((sum, { wins }) => sum + (600 - wins - 100) ** 2 / 100, 0);
    expect(odds.chiSquare).toBeCloseTo(pearson, 9);
  });

  it('has a mean of its degrees of freedom, with several places', () => {
    properties.hasTheStatedDistribution(100);
  });

  it('has nothing to say when there is a place for everyone', () => {
    for (const places of [3, 4]) {
      expect(simulateOdds(entrants(3), places, { runs: 10, seed: 1 })).toMatchObject({
        expected: 1,
        chiSquare: 0,
        degreesOfFreedom: 0,
        pValue: 1,
      });
    }
  });
});

describe('what simulateOdds refuses', () => {
  const run = (change: Partial<OddsOptions>) => () =>
    simulateOdds(['a', 'b'], 1, { runs: 10, seed: 1, ...change });

  it('a number of runs that is none', () => {
    for (const runs of [
      0,
      -1,
      1.5,
      10_000_001,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '10' as never,
    ]) {
      expect(run({ runs })).toThrow(errorWithCode('odds.runs'));
    }
  });

  it('a seed of other than 32 bits', () => {
    for (const seed of [-1, 0.5, 2 ** 32, Number.NaN, '1' as never, undefined as never]) {
      expect(run({ seed })).toThrow(errorWithCode('odds.seed'));
    }
  });

  it('a number of places that is none', () => {
    for (const places of [0, -1, 1.5, Number.NaN, '1' as never]) {
      expect(() => simulateOdds(['a'], places, { runs: 1, seed: 1 })).toThrow(
        errorWithCode('odds.places'),
      );
    }
  });

  it('nobody, or somebody twice', () => {
    for (const ids of [[], ['a', 'a'], ['a', 'b', 'a']]) {
      expect(() => simulateOdds(ids, 1, { runs: 1, seed: 1 })).toThrow(
        errorWithCode('odds.entrants'),
      );
    }
  });
});

it('is refused for a method that draws from numbers, and for ids that are no keys', () => {
  const options = { runs: 1, seed: 1 };
  expect(() => simulateOdds(['a'], 1, { ...options, method: 'rfc3797' as never })).toThrow(
    errorWithCode('odds.method'),
  );
  expect(() => simulateOdds(['a', 'b c'], 1, options)).toThrow(errorWithCode('odds.entrants'));
});
