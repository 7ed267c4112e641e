import { expect } from 'vitest';
import { type Applicant, applicantKey } from '../../src/application/application.js';
import type { Call } from '../../src/call/call.js';
import { decisive } from '../../src/criteria/decisive.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { boundaryCases } from '../../src/testing/index.js';
import { OSLO, registerOf } from './calls.js';

/** Fails unless each boundary case of the call gets the decision that it states. */
export function expectStatedDecisions(call: Call, applicant: Applicant = { orgnr: OSLO }): void {
  const register = registerOf(applicantKey(applicant));
  const cases = boundaryCases(call, { applicant });
  const withoutHost = formalCriteria(call, { register });
  const decided = cases.map(({ edge, application, facts, rejectedFor }) => {
    const hasFacts = Object.keys(facts).length > 0;
    const criteria = hasFacts ? formalCriteria(call, { register, facts }) : withoutHost;
    const finding = criteria.evaluate(application);
    const codes = decisive(finding).map(({ reason }) => reason.code);
    const failed = (finding.findings ?? [])
      .flatMap(({ criterion, findings = [] }) => (criterion === 'requirements' ? findings : []))
      .filter(({ level, outcome }) => level === 'required' && outcome !== 'met')
      .map(({ criterion }) => criterion);
    return [edge, finding.outcome, rejectedFor === null ? [] : codes, failed];
  });
  const stated = cases.map(({ edge, outcome, rejectedFor, requirement }) => [
    edge,
    outcome,
    rejectedFor === null ? [] : [rejectedFor],
    requirement === null ? [] : [requirement],
  ]);
  expect(decided).toEqual(stated);
}
