import fc from 'fast-check';
import { expect } from 'vitest';
import { type Application, parseApplication } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { decisive } from '../../src/criteria/decisive.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { norway } from '../../src/register/index.js';
import { arbitraries, rejectionCodes } from '../../src/testing/index.js';
import { calls, ELVERUM, RINGSAKER, registerOf } from './calls.js';

const { eligibleApplications, rejectedApplications, boundaryApplications } = arbitraries(fc);

const judge = formalCriteria(hkdir2024, { register: norway });

/** What the criteria decide: nothing to say of an eligible one, or the outcome and its reasons. */
function verdict(application: Application, criteria = judge): readonly string[] {
  const finding = criteria.evaluate(application);
  if (finding.outcome === 'met') return [];
  return [finding.outcome, ...decisive(finding).map(({ reason }) => reason.code)];
}

const rejected = (code: string | null) => (code === null ? [] : ['not-met', code]);

const applicants = norway
  .validOn('2024-06-24')
  .flatMap(({ orgnr }) => (orgnr === undefined ? [] : [{ orgnr }]));

/** An eligible application to the call of 2024 meets the formal criteria, from any municipality. */
export function meetsTheFormalCriteria(numRuns: number): void {
  fc.assert(
    fc.property(eligibleApplications(hkdir2024, { applicants }), (application) => {
      expect(verdict(application)).toEqual([]);
    }),
    { numRuns },
  );
}

/** An application to the call of 2024 that is made to be rejected for one reason is rejected for it alone. */
export function isRejectedForOneReason(numRuns: number): void {
  for (const code of rejectionCodes(hkdir2024)) {
    fc.assert(
      fc.property(rejectedApplications(hkdir2024, code, { applicants }), (application) => {
        expect(verdict(application)).toEqual(['not-met', code]);
      }),
      { numRuns },
    );
  }
}

/** A boundary application to the call of 2024 gets the decision that it states. */
export function isDecidedAsItsEdgeSays(numRuns: number): void {
  fc.assert(
    fc.property(boundaryApplications(hkdir2024), ({ application, rejectedFor }) => {
      expect(verdict(application)).toEqual(rejected(rejectedFor));
    }),
    { numRuns },
  );
}

/** A made-up application to any call gets the decision that it states, and equals itself when parsed. */
export function agreesForAnyCall(numRuns: number): void {
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

  fc.assert(
    fc.property(outcomes, ([call, { application, rejectedFor }]) => {
      const criteria = formalCriteria(call, { register });
      expect(verdict(application, criteria)).toEqual(rejected(rejectedFor));
      expect(parseApplication(application, call)).toStrictEqual({ ok: true, value: application });
    }),
    { numRuns },
  );
}
