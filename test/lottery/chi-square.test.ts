import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/lottery/chi-square.js';
import * as properties from './chi-square.properties.js';

describe('chiSquareTail', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4, upper critical values.
  it.each([
    [1, 3.841, 10.828],
    [2, 5.991, 13.816],
    [5, 11.07, 20.515],
    [10, 18.307, 29.588],
    [30, 43.773, 59.703],
    [100, 124.342, 149.449],
  ])('has the published critical values, to the last digit: %i degrees', (degrees, at5, at01) => {
    for (const [critical, p] of [
      [at5, 0.05],
      [at01, 0.001],
    ] as const) {
      expect(chiSquareTail(critical - 0.0005, degrees)).toBeGreaterThan(p);
      expect(chiSquareTail(critical + 0.0005, degrees)).toBeLessThan(p);
    }
  });

  it('is erfc for one degree', () => {
    // x = 2z², and erfc(z) by the C library, as Python’s math.erfc prints it.
    for (const [z, erfc] of [
      [0.5, 0.4795001221869535],
      [1, 0.15729920705028513],
      [1.9, 0.0072095707647425325],
      [2, 0.004677734981047265],
      [3, 2.2090496998585438e-5],
      [5, 1.5374597944280351e-12],
    ] as const) {
      expect(chiSquareTail(2 * z * z, 1) / erfc).toBeCloseTo(1, 10);
    }
  });

  it('is a sum of Poisson terms for an even number of degrees', () => {
    properties.isASumOfPoissonTerms(100);
  });

  it('steps by two degrees as the recurrence has it, for an odd number too', () => {
    // Q(x|n + 2) = Q(x|n) + (x/2)^(n/2) e^(−x/2) / Γ(n/2 + 1), with Γ(3/2) = √π/2 and so on.
    for (const x of [0.1, 1, 5, 20, 60]) {
      let gamma = Math.sqrt(Math.PI) / 2;
      for (let degrees = 1; degrees <= 31; degrees += 2) {
        const step = ((x / 2) ** (degrees / 2) * Math.exp(-x / 2)) / gamma;
        expect(chiSquareTail(x, degrees + 2) - chiSquareTail(x, degrees)).toBeCloseTo(step, 12);
        gamma *= degrees / 2 + 1;
      }
    }
  });

  it('is a probability that falls with the statistic and rises with the degrees', () => {
    properties.isAChance(100);
  });

  it('is near one half at the mean, for very many degrees', () => {
    for (const degrees of [999, 1000, 100_000, 999_999]) {
      expect(chiSquareTail(degrees, degrees)).toBeCloseTo(0.5, 1);
    }
  });

  it('is 1 when nothing is off, or nothing can be', () => {
    expect(chiSquareTail(0, 5)).toBe(1);
    expect(chiSquareTail(-1, 5)).toBe(1);
    expect(chiSquareTail(12, 0)).toBe(1);
  });
});
