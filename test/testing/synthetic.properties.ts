import fc from 'fast-check';
import { expect } from 'vitest';
import { parseApplications } from '../../src/application/applications.js';
import { rejectionCodes, syntheticApplications } from '../../src/testing/index.js';
import { calls, RINGSAKER } from './calls.js';
import { tally } from './decision-tally.js';

/** Each application of a synthetic file has at most one reason to reject it, to any call. */
export function hasOneFaultPerApplication(numRuns: number): void {
  fc.assert(
    fc.property(calls, fc.integer(), (call, seed) => {
      const applicants = [{ orgnr: RINGSAKER }];
      const applications = [...syntheticApplications(call, { seed, count: 10, applicants })];
      const known = new Set<string>(['eligible', ...rejectionCodes(call)]);
      for (const decision of Object.keys(tally(call, applications, RINGSAKER))) {
        expect(known).toContain(decision);
      }
      expect(parseApplications(applications, call).ok).toBe(true);
    }),
    { numRuns },
  );
}
