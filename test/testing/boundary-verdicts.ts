import { expect } from 'vitest';
import { type Applicant, applicantKey } from '../../src/application/application.js';
import type { Call } from '../../src/call/call.js';
import { decisive } from '../../src/criteria/decisive.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { boundaryCases } from '../../src/testing/index.js';
import { registerOf } from './calls.js';

/** Fails unless each boundary case of the call gets the decision that it states. */
export function expectStatedDecisions(call: Call, applicant: Applicant): void {
  const judge = formalCriteria(call, { register: registerOf(applicantKey(applicant)) });
  const cases = boundaryCases(call, { applicant });
  const decided = cases.map(({ edge, application }) => {
    const finding = judge.evaluate(application);
    const codes = decisive(finding).map(({ reason }) => reason.code);
    return [edge, finding.outcome === 'met' ? [] : codes];
  });
  const stated = cases.map(({ edge, rejectedFor }) => [
    edge,
    rejectedFor === null ? [] : [rejectedFor],
  ]);
  expect(decided).toEqual(stated);
}
