import fc from 'fast-check';
import { expect } from 'vitest';
import type { Applicant } from '../../src/application/application.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { rejectionCodes } from '../../src/testing/index.js';
import { epochMs } from '../../src/time/instant.js';
import { calls, callWith, RINGSAKER, registerOf } from './calls.js';
import { eligibleApplications, rejectedApplications, verdict } from './verdict.js';

/** An eligible application came when the call was open. */
export function cameWhenTheCallWasOpen(numRuns: number): void {
  const opens = { at: '2024-06-24T09:00', clauses: [] };
  const deadline = { at: '2024-06-24T10:00', closes: 'exclusive' as const, clauses: [] };
  const hour = callWith({ opens, deadline });
  fc.assert(
    fc.property(eligibleApplications(hour), ({ submission }) => {
      const at = epochMs(submission?.receivedAt ?? '');
      expect(at).toBeGreaterThanOrEqual(Date.UTC(2024, 5, 24, 7));
      expect(at).toBeLessThan(Date.UTC(2024, 5, 24, 8));
    }),
    { numRuns },
  );
}

/** A rejected application to any call is rejected for its reason alone. */
export function isRejectedForItsReasonAlone(numRuns: number): void {
  const applicants = fc.constantFrom<Applicant>({ orgnr: RINGSAKER }, { id: RINGSAKER });
  fc.assert(
    fc.property(calls, applicants, fc.nat(), (call, applicant, seed) => {
      if ('id' in applicant && call.applicant?.kind === 'municipality') return;
      const criteria = formalCriteria(call, { register: registerOf(RINGSAKER) });
      for (const code of rejectionCodes(call)) {
        const rejected = rejectedApplications(call, code, { applicants: [applicant] });
        for (const application of fc.sample(rejected, { seed, numRuns: 1 })) {
          expect(verdict(application, criteria)).toEqual(['not-met', code]);
        }
      }
    }),
    { numRuns },
  );
}
