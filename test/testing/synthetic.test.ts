import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Application, applicantKey } from '../../src/application/application.js';
import { parseApplications } from '../../src/application/applications.js';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { rejectionCodes, syntheticApplications } from '../../src/testing/index.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { callWith, ELVERUM, RINGSAKER } from './calls.js';
import { tally } from './decision-tally.js';

const file = (seed: number, count: number, call: Call = hkdir2024) => [
  ...syntheticApplications(call, { seed, count }),
];
const json = (applications: readonly Application[]) => JSON.stringify(applications);

describe('a synthetic file', () => {
  it('C17: has seven eligible applications in ten, and a twentieth rejected for each reason alone', () => {
    const counts = tally(hkdir2024, syntheticApplications(hkdir2024, { seed: 1, count: 10_000 }));
    const { eligible = 0, ...rejected } = counts;
    expect(Object.keys(rejected).sort()).toEqual([...rejectionCodes(hkdir2024)].sort());
    // 10 000 × 0.7, and × 0.05, each give or take more than five standard deviations: 46 and 22.
    expect(Math.abs(eligible - 7_000)).toBeLessThan(250);
    for (const count of Object.values(rejected)) expect(Math.abs(count - 500)).toBeLessThan(120);
  });

  it('is of applications to the call, with ids of their own, and frozen as parsed ones are', () => {
    const applications = file(7, 500);
    expect(parseApplications(applications, hkdir2024)).toStrictEqual({
      ok: true,
      value: applications,
    });
    expect([applications[0]?.id, applications[499]?.id]).toEqual(['s-1', 's-500']);
    const [one] = applications;
    const inside = [
      one,
      one?.applicant,
      one?.submission,
      one?.members,
      one?.members?.[0],
      one?.parts,
    ];
    expect(inside.map(Object.isFrozen)).toEqual(Array(6).fill(true));
    expect(Object.isFrozen(one?.members?.[0]?.categories)).toBe(true);
  });

  it('is the same for the same seed, read again or made again, and another for another', () => {
    const once = syntheticApplications(hkdir2024, { seed: 42, count: 50 });
    const first = json([...once]);
    expect(json([...once])).toBe(first);
    expect(json(file(42, 50))).toBe(first);
    expect(json(file(42, 60).slice(0, 50))).toBe(first);
    for (const other of [43, 41, -42, 0, -1, 0x7fff_ffff, -0x8000_0000]) {
      expect(json(file(other, 50))).not.toBe(first);
    }
  });

  it('does not begin alike for seeds that are alike', () => {
    const firsts = Array.from({ length: 200 }, (_, seed) => file(seed, 1)[0]?.parts?.['plans']);
    // Of 200 numbers below a million, about one in fifty lists has two alike.
    expect(new Set(firsts).size).toBeGreaterThan(180);
  });

  it('is the same on every host, and in every version but a major one', () => {
    // Frozen as version 2.0.0 has them.
    const digest = (call?: Call) =>
      createHash('sha256')
        .update(json(file(2024, 1000, call)))
        .digest('hex');
    const withoutGatherings = callWith({
      gatherings: undefined,
      grant: undefined,
    });
    expect(digest()).toBe('294a5f243557fc52ea58a157e7160b0f5f6219ce71b1764eee66b864ff910683');
    expect(digest(withoutGatherings)).toBe(
      '1d18a69753bf6b7c893501d7d70d488e5b97862eced60b9fafff2688badeae70',
    );
    expect(file(2024, 1)[0]).toStrictEqual({
      id: 's-1',
      applicant: { orgnr: '958935420' },
      submission: { receivedAt: '2024-06-22T19:13:07.334Z', channel: 'Espresso' },
      members: [
        { id: 'p1', categories: ['administration'] },
        { id: 'p2', categories: ['department'] },
        { id: 'p3', categories: ['leadership'] },
        { id: 'p4', categories: ['leadership'] },
        { id: 'p5', categories: ['department'] },
      ],
      parts: { plans: 'Text 767136', motivation: 'Text 66910' },
    });
  });

  it('is made as it is read: one that is too large to hold begins at once', () => {
    const endless = syntheticApplications(hkdir2024, { seed: 1, count: Number.MAX_SAFE_INTEGER });
    const ids: string[] = [];
    for (const { id } of endless) {
      ids.push(id);
      if (ids.length === 3) break;
    }
    expect(ids).toEqual(['s-1', 's-2', 's-3']);
    expect(file(1, 0)).toEqual([]);
  });

  it('is of all the applicants that are handed in', () => {
    const orgnrs = [RINGSAKER, ELVERUM];
    const applicants = orgnrs.map((orgnr) => ({ orgnr }));
    const file = [...syntheticApplications(hkdir2024, { seed: 3, count: 1000, applicants })];
    const counts = orgnrs.map(
      (one) => file.filter(({ applicant }) => applicantKey(applicant) === one).length,
    );
    // A tenth is by others: the faults of the applicant.
    for (const count of counts) expect(Math.abs(count - 450)).toBeLessThan(80);
  });

  it('has larger groups than needed, people in several categories, and special needs', () => {
    const applications = file(5, 1000);
    const sizes = new Set(applications.map(({ members = [] }) => members.length));
    expect(sizes).toEqual(new Set([3, 4, 5, 6]));
    const several = applications.filter(({ members = [] }) =>
      members.some(({ categories = [] }) => categories.length > 1),
    );
    expect(several.length).toBeGreaterThan(300);
    const needs = applications.filter(({ appliedFor }) => appliedFor !== undefined).length;
    expect(Math.abs(needs - 100)).toBeLessThan(50);
  });

  it('leaves out the reasons for which the call cannot reject', () => {
    const group = { kind: 'persons' as const, clauses: [] };
    const parts = { required: [], clauses: [] };
    const none = { gatherings: undefined, grant: undefined };
    const bare = callWith({ group, parts, ...none });
    expect(Object.keys(tally(bare, file(1, 500, bare))).sort()).toEqual([
      'applicant.invalid-orgnr',
      'applicant.not-municipality',
      'channel.wrong',
      'deadline.late',
      'eligible',
    ]);
  });

  it('has organisation numbers that are wrong also where everyone has a key', () => {
    const call = callWith({ applicant: { kind: 'registered', clauses: ['C01'] } });
    const applicants = [{ id: RINGSAKER }];
    const applications = [...syntheticApplications(call, { seed: 1, count: 400, applicants })];
    expect(Object.keys(tally(call, applications, RINGSAKER))).toContain('applicant.invalid-orgnr');
  });
});

describe('a synthetic file is refused', () => {
  it.each([0x8000_0000, -0x8000_0001, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '1', undefined])(
    'with the seed %s',
    (seed) => {
      const options = { seed: seed as number, count: 1 };
      expect(() => syntheticApplications(hkdir2024, options)).toThrow(
        errorWithCode('testing.seed'),
      );
    },
  );

  it.each([-1, 1.5, 2 ** 53, Number.NaN, '1'])('with the count %s', (count) => {
    const options = { seed: 1, count: count as number };
    expect(() => syntheticApplications(hkdir2024, options)).toThrow(errorWithCode('testing.count'));
  });

  it('with no applicant, or an invalid one', () => {
    for (const applicants of [[], [{ orgnr: '864950583' }], [{ id: 'a' }, { id: '' }]]) {
      const run = () => syntheticApplications(hkdir2024, { seed: 1, count: 1, applicants });
      expect(run).toThrow(errorWithCode('testing.applicants'));
    }
  });
});
