import fc, * as everything from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Applicant, Application } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { arbitraries, rejectionCodes } from '../../src/testing/index.js';
import { epochMs } from '../../src/time/instant.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { callWith } from './calls.js';
import { callOf } from './other-calls.js';
import {
  boundaryApplications,
  eligibleApplications,
  rejectedApplications,
  verdict,
} from './verdict.js';

describe('to a call', () => {
  it('they fill seats in all ways: several categories, more people than needed, one listed twice', () => {
    const seats = { one: 1, two: 2 };
    const everywhere = callWith({
      group: { kind: 'persons', seats, personFills: 'every-category', clauses: [] },
    });
    const groups = fc
      .sample(eligibleApplications(everywhere), 500)
      .map(({ members = [] }) => members);
    const persons = groups.map((group) => new Set(group.map(({ id }) => id)).size);
    expect(Math.min(...persons)).toBe(2);
    expect(Math.max(...persons)).toBe(7);
    expect(groups.some((group, i) => group.length > (persons[i] as number))).toBe(true);
    expect(
      groups.some((group) => group.some(({ categories = [] }) => categories.length === 2)),
    ).toBe(true);
  });

  it('groups that are incomplete are so in all ways: of nobody, of one too few, of enough people', () => {
    const incomplete = rejectedApplications(hkdir2024, 'group.incomplete');
    const sizes = fc
      .sample(incomplete, 1000)
      .map(({ members = [] }) => new Set(members.map(({ id }) => id)).size);
    expect(new Set(sizes)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
  });

  it('those that are late by nothing are among the late where the very moment is too late', () => {
    const late = (closes: 'inclusive' | 'exclusive') => {
      const call = callWith({ deadline: { at: '2024-06-24T10:00', closes, clauses: [] } });
      const all = fc.sample(rejectedApplications(call, 'deadline.late'), 500);
      return all.map(({ submission }) => epochMs(submission?.receivedAt ?? ''));
    };
    const deadline = Date.UTC(2024, 5, 24, 8);
    expect(late('exclusive')).toContain(deadline);
    expect(late('inclusive')).not.toContain(deadline);
  });
});

describe('to any call', () => {
  it('without a grant, nobody applies for an item of it', () => {
    const call = callOf({ deadline: { day: '2024-05-01', clauses: [] } });
    for (const { appliedFor = {} } of fc.sample(eligibleApplications(call), 20)) {
      expect(appliedFor).toEqual({});
    }
  });
});

describe('a failing property', () => {
  it('shrinks to an application that is easy to read', () => {
    const all = rejectedApplications(hkdir2024, 'group.incomplete');
    const { counterexample } = fc.check(fc.property(all, () => false));
    expect(counterexample?.[0]).toMatchObject({
      applicant: { orgnr: '958935420' },
      submission: { receivedAt: '2024-06-24T10:00:00+02:00', channel: 'Espresso' },
      members: [],
      parts: { plans: '.', motivation: '.' },
    });
  });

  it.each([
    ['applicant.invalid-orgnr', { applicant: { orgnr: '958935421' } }],
    ['channel.wrong', { submission: { channel: 'e-mail' } }],
  ] as const)('shrinks to the plainest of those rejected for %s', (code, plainest) => {
    const all = fc.property(rejectedApplications(hkdir2024, code), () => false);
    for (let seed = 1; seed <= 10; seed += 1) {
      expect(fc.check(all, { seed }).counterexample?.[0]).toMatchObject(plainest);
    }
  });
});

describe('the arbitraries', () => {
  it('take fast-check as its default import or as all of it', () => {
    const [application] = fc.sample(
      arbitraries(everything as typeof fc).eligibleApplications(hkdir2024),
      1,
    );
    expect(verdict(application as Application)).toEqual([]);
  });

  it.each([undefined, null, {}, { property: fc.property }, 'fast-check', () => fc])(
    'say clearly that they need it when they are handed %s',
    (wrong) => {
      const run = () => arbitraries(wrong as never);
      expect(run).toThrow(errorWithCode('testing.fast-check-missing'));
      expect(run).toThrow(/needs fast-check .*npm install --save-dev fast-check/);
    },
  );

  it.each([
    [[]],
    [[{ orgnr: '12' }]],
    [[{ orgnr: '864950583' }]],
    [[{ id: 'a b' }]],
    ['864950582'],
  ])('refuse %j for applicants', (wrong) => {
    const options = { applicants: wrong as Applicant[] };
    for (const run of [
      () => eligibleApplications(hkdir2024, options),
      () => rejectedApplications(hkdir2024, 'deadline.late', options),
      () => boundaryApplications(hkdir2024, options),
    ]) {
      expect(run).toThrow(errorWithCode('testing.applicants'));
    }
  });

  it('refuse a reason that the call cannot reject for', () => {
    const group = { kind: 'persons' as const, clauses: [] };
    const nothing = callWith({ group, parts: { required: [], clauses: [] } });
    expect(rejectionCodes(nothing)).toEqual([
      'applicant.not-municipality',
      'applicant.invalid-orgnr',
      'deadline.late',
      'channel.wrong',
    ]);
    for (const code of ['group.incomplete', 'parts.missing', 'deadline.in-time', 'toString']) {
      const run = () => rejectedApplications(nothing, code as 'deadline.late');
      expect(run).toThrow(errorWithCode('testing.rejection'));
      expect(run).toThrow(
        ': applicant.not-municipality, applicant.invalid-orgnr, deadline.late, channel.wrong [',
      );
    }
    expect(
      rejectionCodes(
        callWith({
          group: { kind: 'persons', clauses: [], ...hkdir2024.group, size: { maximum: 999 } },
        }),
      ),
    ).toContain('group.too-large');
  });

  it('refuse a call that asks for more people than an application can list', () => {
    const seats = { a: 1000, b: 1 };
    const call = callWith({
      group: { kind: 'persons', seats, personFills: 'one-seat', clauses: [] },
    });
    expect(() => eligibleApplications(call)).toThrow(errorWithCode('testing.seats'));
    expect(() => boundaryApplications(call)).toThrow(errorWithCode('testing.seats'));
  });
});
