import fc from 'fast-check';
import type { Application } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { decisive } from '../../src/criteria/decisive.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { norway } from '../../src/register/index.js';
import { arbitraries } from '../../src/testing/index.js';

export const { eligibleApplications, rejectedApplications, boundaryApplications } = arbitraries(fc);

const judge = formalCriteria(hkdir2024, { register: norway });

/** What the real criteria decide, and the reasons of those that are not met. */
export function verdict(application: Application, criteria = judge): readonly string[] {
  const finding = criteria.evaluate(application);
  if (finding.outcome === 'met') return [];
  return [finding.outcome, ...decisive(finding).map(({ reason }) => reason.code)];
}
