import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, parseApplication } from '../../../src/application/application.js';
import { hkdir2024 } from '../../../src/call/hkdir-2024.js';
import { decisive } from '../../../src/criteria/decisive.js';
import { formalCriteria } from '../../../src/eligibility/formal-criteria.js';
import { norway } from '../../../src/register/index.js';
import { arbitraries, rejectionCodes } from '../../../src/testing/index.js';
import { calls, ELVERUM, RINGSAKER, registerOf } from '../calls.js';

// The applications that the testing entry makes up, against the formal criteria as they are.

const { eligibleApplications, rejectedApplications, boundaryApplications } = arbitraries(fc);
const RUNS = { numRuns: 10_000 };
const judge = formalCriteria(hkdir2024, { register: norway });

/** What the criteria decide: nothing to say of an eligible one, or the outcome and its reasons. */
function verdict(application: Application, criteria = judge): readonly string[] {
  const finding = criteria.evaluate(application);
  if (finding.outcome === 'met') return [];
  return [finding.outcome, ...decisive(finding).map(({ reason }) => reason.code)];
}
const rejected = (code: string | null) => (code === null ? [] : ['not-met', code]);

describe('to the call of 2024, ten thousand times', () => {
  const applicants = norway
    .validOn('2024-06-24')
    .flatMap(({ orgnr }) => (orgnr === undefined ? [] : [{ orgnr }]));

  it('C16: an eligible application meets the formal criteria, whoever of all municipalities applies', () => {
    fc.assert(
      fc.property(eligibleApplications(hkdir2024, { applicants }), (application) => {
        expect(verdict(application)).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each(rejectionCodes(hkdir2024))('C17: one rejected for %s is so for nothing else', (code) => {
    fc.assert(
      fc.property(rejectedApplications(hkdir2024, code, { applicants }), (application) => {
        expect(verdict(application)).toEqual(['not-met', code]);
      }),
      RUNS,
    );
  });

  it('C16, C17: one at an edge becomes what it says', () => {
    fc.assert(
      fc.property(boundaryApplications(hkdir2024), ({ application, rejectedFor }) => {
        expect(verdict(application)).toEqual(rejected(rejectedFor));
      }),
      RUNS,
    );
  });
});

describe('to any call, ten thousand times', () => {
  const options = { applicants: [{ orgnr: RINGSAKER }, { orgnr: ELVERUM }] };
  const register = registerOf(RINGSAKER, ELVERUM);
  const outcomes = calls
    .chain((call) =>
      fc.tuple(fc.constant(call), fc.constantFrom(null, 'edge' as const, ...rejectionCodes(call))),
    )
    .chain(([call, code]) => {
      if (code === 'edge') return fc.tuple(fc.constant(call), boundaryApplications(call, options));
      const applications =
        code === null
          ? eligibleApplications(call, options)
          : rejectedApplications(call, code, options);
      const cases = applications.map((application) => ({ application, rejectedFor: code }));
      return fc.tuple(fc.constant(call), cases);
    });

  it('applications become what they say, and are as one that was parsed', () => {
    fc.assert(
      fc.property(outcomes, ([call, { application, rejectedFor }]) => {
        const criteria = formalCriteria(call, { register });
        expect(verdict(application, criteria)).toEqual(rejected(rejectedFor));
        expect(parseApplication(application, call)).toStrictEqual({ ok: true, value: application });
      }),
      RUNS,
    );
  });
});
