import { expect } from 'vitest';
import { fuzz, type Tally } from './fuzz.js';
import type { Target } from './targets.js';

const { SEED = '20240624' } = process.env;

/** A function takes so many hostile inputs, and does nothing but what is documented. */
export function onlyDocumented(target: Target, inputs: number): Tally {
  const tally = fuzz(target, { inputs, seed: Number(SEED) });
  expect(tally.failures).toEqual([]);
  expect(tally.inputs).toBe(inputs);
  // Not every input meets the same answer.
  expect(Object.keys(tally.said).length).toBeGreaterThan(1);
  return tally;
}
