import fc from 'fast-check';
import { expect } from 'vitest';
import type { Departure } from '../../src/seats/departures.js';
import type { Candidate } from '../../src/seats/seats.js';

/** For each member of a small group a number, by which those who leave are chosen. */
export type Weights = ReadonlyMap<string, number>;

export const weightings: fc.Arbitrary<Weights> = fc
  .array(fc.nat(99), { minLength: 9, maxLength: 9 })
  .map((numbers) => new Map(numbers.map((number, n) => [`p${n}`, number])));

/** The members without those who leave by a step. */
export function leave(
  members: readonly Candidate[],
  { leaving, of }: Departure,
  weights: Weights,
): readonly Candidate[] {
  const able = of.filter((id) => members.some((member) => member.id === id));
  expect(able.length).toBeGreaterThanOrEqual(leaving);
  able.sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
  const left = able.slice(0, leaving);
  return members.filter(({ id }) => !left.includes(id));
}

/** The members without those who leave by all steps: others for each step. */
export function leaveAll(
  members: readonly Candidate[],
  steps: readonly Departure[],
  weights: Weights,
): readonly Candidate[] {
  return steps.reduce((there, step) => leave(there, step, weights), members);
}

/** The members without those who leave by all steps, where one may leave for several. */
export function leaveForSeveral(
  members: readonly Candidate[],
  steps: readonly Departure[],
  weights: Weights,
): readonly Candidate[] {
  return steps.reduce((there, { leaving, of }) => {
    const left = of.filter((id) => !there.some((member) => member.id === id)).length;
    return leave(there, { leaving: Math.max(0, leaving - left), of }, weights);
  }, members);
}
