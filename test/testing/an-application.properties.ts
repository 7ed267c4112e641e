import fc from 'fast-check';
import { expect } from 'vitest';
import { parseApplication } from '../../src/application/application.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { anApplication } from '../../src/testing/index.js';
import { calls, RINGSAKER, registerOf } from './calls.js';

/** A built application is eligible to any call, within its window. */
export function isEligibleToAnyCall(numRuns: number): void {
  fc.assert(
    fc.property(calls, (call) => {
      const application = anApplication(call, { applicant: { orgnr: RINGSAKER } });
      const finding = formalCriteria(call, { register: registerOf(RINGSAKER) });
      expect(finding.evaluate(application).outcome).toBe('met');
      expect(parseApplication(application, call)).toStrictEqual({ ok: true, value: application });
    }),
    { numRuns },
  );
}
