import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { syntheticApplications } from '../../src/testing/index.js';
import { callWith } from './calls.js';
import { tally } from './decision-tally.js';

const file = (seed: number, count: number, call: Call) => [
  ...syntheticApplications(call, { seed, count }),
];

describe('a synthetic file to a call with a maximum, for whoever is registered', () => {
  const seats = hkdir2024.group?.seats ?? {};
  const group = { kind: 'persons' as const, seats, size: { maximum: 6 }, clauses: [] };
  const applicant = { kind: 'registered' as const, clauses: [] };
  const call = callWith({ group, applicant });
  const applications = file(6, 2000, call);
  const counts = tally(call, applications, '958935420');

  it('has a twentieth rejected for each reason alone', () => {
    const { eligible, ...rejected } = counts;
    expect(Object.keys(rejected).sort()).toEqual([
      'applicant.invalid-orgnr',
      'applicant.not-registered',
      'channel.wrong',
      'deadline.late',
      'group.incomplete',
      'group.too-large',
      'parts.missing',
    ]);
    // 2000 × 0.05, give or take more than five standard deviations of 9.7.
    for (const count of Object.values(rejected)) expect(Math.abs(count - 100)).toBeLessThan(50);
  });

  it('has groups that are one, two or three too many', () => {
    const sizes = applications.map(({ members = [] }) => members.length).filter((size) => size > 6);
    expect(new Set(sizes)).toEqual(new Set([7, 8, 9]));
  });

  it('has no group of more than can be listed', () => {
    const nearly = callWith({ group: { ...group, size: { maximum: 999 } } });
    const largest = file(1, 200, nearly).map(({ members = [] }) => members.length);
    expect(Math.max(...largest)).toBe(1000);
  });
});
