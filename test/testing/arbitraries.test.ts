import fc, * as everything from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Applicant, Application } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { decisive } from '../../src/criteria/decisive.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { norway } from '../../src/municipalities/index.js';
import { arbitraries, rejectionCodes } from '../../src/testing/index.js';
import { epochMs } from '../../src/time/instant.js';
import { variant } from '../call/variant.js';
import { coded } from '../shape/coded.js';
import { calls, callWith, RINGSAKER, registerOf } from './calls.js';

const { eligibleApplications, rejectedApplications, boundaryApplications } = arbitraries(fc);
const judge = formalCriteria(hkdir2024, { register: norway });

/** What the real criteria decide, and the reasons of those that are not met. */
function verdict(application: Application, criteria = judge): readonly string[] {
  const finding = criteria.evaluate(application);
  if (finding.outcome === 'met') return [];
  return [finding.outcome, ...decisive(finding).map(({ reason }) => reason.code)];
}

describe('to a call', () => {
  it('an application that is eligible came when the call was open', () => {
    const opens = { at: '2024-06-24T09:00', clauses: [] };
    const deadline = { at: '2024-06-24T10:00', closes: 'exclusive' as const, clauses: [] };
    const hour = callWith({ opens, deadline });
    fc.assert(
      fc.property(eligibleApplications(hour), ({ submission }) => {
        const at = epochMs(submission?.receivedAt ?? '');
        expect(at).toBeGreaterThanOrEqual(Date.UTC(2024, 5, 24, 7));
        expect(at).toBeLessThan(Date.UTC(2024, 5, 24, 8));
      }),
      { numRuns: 2000 },
    );
  });

  it('they fill seats in all ways: several categories, more people than needed, one listed twice', () => {
    const seats = [
      { category: 'one', count: 1 },
      { category: 'two', count: 2 },
    ];
    const everywhere = callWith({ group: { seats, personFills: 'every-category', clauses: [] } });
    const groups = fc.sample(eligibleApplications(everywhere), 500).map(({ group }) => group);
    const persons = groups.map((group) => new Set(group.map(({ id }) => id)).size);
    expect(Math.min(...persons)).toBe(2);
    expect(Math.max(...persons)).toBe(7);
    expect(groups.some((group, i) => group.length > (persons[i] as number))).toBe(true);
    expect(groups.some((group) => group.some(({ categories }) => categories.length === 2))).toBe(
      true,
    );
  });

  it('groups that are incomplete are so in all ways: of nobody, of one too few, of enough people', () => {
    const incomplete = rejectedApplications(hkdir2024, 'group.incomplete');
    const sizes = fc
      .sample(incomplete, 1000)
      .map(({ group }) => new Set(group.map(({ id }) => id)).size);
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
  it.each([[{ orgnr: RINGSAKER }], [{ id: RINGSAKER }]])(
    'one that is rejected is so for its reason alone, of an applicant like %j',
    (applicant) => {
      fc.assert(
        fc.property(calls, fc.nat(), (call, seed) => {
          if ('id' in applicant && call.applicant.type === 'municipality') return;
          const criteria = formalCriteria(call, { register: registerOf(RINGSAKER) });
          for (const code of rejectionCodes(call)) {
            const rejected = rejectedApplications(call, code, { applicants: [applicant] });
            for (const application of fc.sample(rejected, { seed, numRuns: 3 })) {
              expect(verdict(application, criteria)).toEqual(['not-met', code]);
            }
          }
        }),
        { numRuns: 100 },
      );
    },
  );

  it('without gatherings, nobody has special needs at one', () => {
    const call = variant({ gatherings: { planned: [], clauses: [] } });
    for (const { specialNeeds = [] } of fc.sample(eligibleApplications(call), 20)) {
      expect(specialNeeds).toEqual([]);
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
      group: [],
      parts: { plans: '.', motivation: '.' },
    });
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

  it.each([undefined, null, {}, 'fast-check', () => fc])(
    'say clearly that they need it when they are handed %s',
    (wrong) => {
      const run = () => arbitraries(wrong as never);
      expect(run).toThrow(coded('testing.fast-check-missing'));
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
      expect(run).toThrow(coded('testing.applicants'));
    }
  });

  it('refuse a reason that the call cannot reject for', () => {
    const group = { seats: [], personFills: 'one-seat' as const, clauses: [] };
    const nothing = callWith({ group, parts: { required: [], assumed: false, clauses: [] } });
    expect(rejectionCodes(nothing)).toEqual([
      'applicant.not-municipality',
      'applicant.invalid-orgnr',
      'deadline.late',
      'channel.wrong',
    ]);
    for (const code of ['group.incomplete', 'parts.missing', 'deadline.in-time', 'toString']) {
      const run = () => rejectedApplications(nothing, code as 'deadline.late');
      expect(run).toThrow(coded('testing.rejection'));
    }
  });

  it('refuse a call that asks for more people than an application can list', () => {
    const seats = [
      { category: 'a', count: 1000 },
      { category: 'b', count: 1 },
    ];
    const call = callWith({ group: { seats, personFills: 'one-seat', clauses: [] } });
    expect(() => eligibleApplications(call)).toThrow(coded('testing.seats'));
    expect(() => boundaryApplications(call)).toThrow(coded('testing.seats'));
  });
});
