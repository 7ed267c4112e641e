import type { Application } from '../../src/application/application.js';
import type { Call } from '../../src/call/call.js';
import { decisive } from '../../src/criteria/decisive.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { norway } from '../../src/register/index.js';
import { registerOf } from './calls.js';

/** The number of applications by decision: `eligible`, or the reasons of a rejection. */
export function tally(call: Call, applications: Iterable<Application>, ...orgnrs: string[]) {
  const criteria = formalCriteria(call, {
    register: orgnrs.length === 0 ? norway : registerOf(...orgnrs),
  });
  const counts: Record<string, number> = {};
  for (const application of applications) {
    const finding = criteria.evaluate(application);
    const codes = decisive(finding).map(({ reason }) => reason.code);
    const key = finding.outcome === 'met' ? 'eligible' : codes.join(' and ');
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
