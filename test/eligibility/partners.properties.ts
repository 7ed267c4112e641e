import fc from 'fast-check';
import { expect } from 'vitest';
import type { Outcome } from '../../src/criteria/finding.js';
import { applicant } from '../../src/eligibility/applicant.js';
import { type Partner, partners } from '../../src/eligibility/partners.js';
import type { Register } from '../../src/register/register.js';
import { application } from '../application/example.js';
import { ELVERUM, OSLO, RINGSAKER, register } from './register.js';

const orgnrs = fc.constantFrom(RINGSAKER, ELVERUM, OSLO, '974760673', '864950583', '000000000');
const members: fc.Arbitrary<readonly Partner[]> = fc.array(
  fc.record(
    { id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), orgnr: orgnrs },
    { requiredKeys: ['id'] },
  ),
  { maxLength: 5 },
);
const days = fc.constantFrom('2023-06-24', '2024-06-23', '2024-06-24', '2025-06-24', undefined);

/** Of several outcomes that all have to be met. */
function every(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('not-met')) return 'not-met';
  return outcomes.includes('undetermined') ? 'undetermined' : 'met';
}

/** Each member is judged as an applicant is, and all of them have to be met. */
export function areJudgedAsApplicantsAre(numRuns: number): void {
  const kinds = fc.constantFrom('municipality', 'registered');
  fc.assert(
    fc.property(members, days, kinds, fc.boolean(), (group, on, kind, isComplete) => {
      const by: Register = { ...register, isComplete: () => isComplete };
      const options = { register: by, dayOf: () => on };
      const ofApplicant = applicant({ kind, clauses: [] }, options);
      const outcomes = group.map(({ id, orgnr }) => {
        const who = orgnr === undefined ? { id } : { orgnr };
        return ofApplicant.evaluate(application({ applicant: who })).outcome;
      });

      const finding = partners({ kind, clauses: [] }, options).evaluate({ members: group });

      expect(finding.outcome).toBe(every(outcomes));
      if (finding.outcome !== 'not-met') return;
      const failing = group.filter((_, at) => outcomes[at] === 'not-met').map(({ id }) => id);
      expect(finding.reason.params['members']).toEqual([...new Set(failing)]);
    }),
    { numRuns },
  );
}
