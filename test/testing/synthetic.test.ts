import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type Application,
  applicantKey,
  parseApplications,
} from '../../src/application/application.js';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { rejectionCodes, syntheticApplications } from '../../src/testing/index.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { callWith, ELVERUM, RINGSAKER } from './calls.js';
import { tally } from './decision-tally.js';
import * as properties from './synthetic.properties.js';

const file = (seed: number, count: number, call: Call = hkdir2024) => [
  ...syntheticApplications(call, { seed, count }),
];
const json = (applications: readonly Application[]) => JSON.stringify(applications);

describe('a synthetic file', () => {
  it('C17: has seven eligible applications in ten, and a twentieth rejected for each reason alone', () => {
    const counts = tally(hkdir2024, syntheticApplications(hkdir2024, { seed: 1, count: 20_000 }));
    const { eligible = 0, ...rejected } = counts;
    expect(Object.keys(rejected).sort()).toEqual([...rejectionCodes(hkdir2024)].sort());
    // 20 000 × 0.7, and × 0.05, each give or take more than five standard deviations: 65 and 31.
    expect(Math.abs(eligible - 14_000)).toBeLessThan(350);
    for (const count of Object.values(rejected)) expect(Math.abs(count - 1000)).toBeLessThan(170);
  });

  it('is of applications to the call, with ids of their own, and frozen as parsed ones are', () => {
    const applications = file(7, 500);
    expect(parseApplications(applications, hkdir2024)).toStrictEqual({
      ok: true,
      value: applications,
    });
    expect([applications[0]?.id, applications[499]?.id]).toEqual(['s-1', 's-500']);
    const [one] = applications;
    const inside = [one, one?.applicant, one?.submission, one?.group, one?.group[0], one?.parts];
    expect(inside.map(Object.isFrozen)).toEqual(Array(6).fill(true));
    expect(Object.isFrozen(one?.group[0]?.categories)).toBe(true);
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
    const firsts = Array.from({ length: 200 }, (_, seed) => file(seed, 1)[0]?.parts['plans']);
    // Of 200 numbers below a million, about one in fifty lists has two alike.
    expect(new Set(firsts).size).toBeGreaterThan(180);
  });

  it('is the same on every host, and in every version but a major one', () => {
    // Frozen as version 1.0.0 has them.
    const digest = (call?: Call) =>
      createHash('sha256')
        .update(json(file(2024, 1000, call)))
        .digest('hex');
    const withoutGatherings = callWith({ gatherings: { planned: [], clauses: [] } });
    expect(digest()).toBe('5eb1d097e76110cd3e5438b8e9578dd96602eef4c9af2456f12c3a04fd0bf492');
    expect(digest(withoutGatherings)).toBe(
      'd0ce7dbccc3ea3639e500e52840445529074d4f4d7aafac140ee79d3781412c2',
    );
    expect(file(2024, 1)[0]).toStrictEqual({
      id: 's-1',
      applicant: { orgnr: '958935420' },
      submission: { receivedAt: '2024-06-22T19:13:07.334Z', channel: 'Espresso' },
      group: [
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
    const sizes = new Set(applications.map(({ group }) => group.length));
    expect(sizes).toEqual(new Set([3, 4, 5, 6]));
    const several = applications.filter(({ group }) =>
      group.some(({ categories }) => categories.length > 1),
    );
    expect(several.length).toBeGreaterThan(300);
    const needs = applications.filter(({ specialNeeds }) => specialNeeds !== undefined).length;
    expect(Math.abs(needs - 100)).toBeLessThan(50);
  });

  it('leaves out the reasons for which the call cannot reject', () => {
    const group = { seats: [], personFills: 'one-seat' as const, clauses: [] };
    const parts = { required: [], assumed: false, clauses: [] };
    const gatherings = { planned: [], clauses: [] };
    const bare = callWith({ group, parts, gatherings });
    expect(Object.keys(tally(bare, file(1, 500, bare))).sort()).toEqual([
      'applicant.invalid-orgnr',
      'applicant.not-municipality',
      'channel.wrong',
      'deadline.late',
      'eligible',
    ]);
  });

  it('has organisation numbers that are wrong also where everyone has a key', () => {
    const call = callWith({ applicant: { ...hkdir2024.applicant, type: 'registered' } });
    const applicants = [{ id: RINGSAKER }];
    const applications = [...syntheticApplications(call, { seed: 1, count: 400, applicants })];
    expect(Object.keys(tally(call, applications, RINGSAKER))).toContain('applicant.invalid-orgnr');
  });

  it('has at most one reason to reject each application, to any call', () => {
    properties.hasOneFaultPerApplication(100);
  });
});

describe('a synthetic file to a call with a maximum, for whoever is registered', () => {
  const group = { ...hkdir2024.group, most: 6 };
  const applicant = { ...hkdir2024.applicant, type: 'registered' as const };
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
    const sizes = applications.map(({ group }) => group.length).filter((size) => size > 6);
    expect(new Set(sizes)).toEqual(new Set([7, 8, 9]));
  });

  it('has no group of more than can be listed', () => {
    const nearly = callWith({ group: { ...group, most: 999 } });
    const largest = file(1, 200, nearly).map(({ group }) => group.length);
    expect(Math.max(...largest)).toBe(1000);
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
