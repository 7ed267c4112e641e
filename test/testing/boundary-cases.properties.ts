import fc from 'fast-check';
import { expectStatedDecisions } from './boundary-verdicts.js';
import { calls, RINGSAKER } from './calls.js';

/** The boundary cases of any call get the decision that they state, for any applicant. */
export function areDecidedAsTheySay(numRuns: number): void {
  const nobodys = fc.constantFrom(RINGSAKER, '271828187', '314159268');
  fc.assert(
    fc.property(calls, nobodys, fc.boolean(), (call, key, isById) => {
      const isKey = isById && call.applicant?.kind === 'registered';
      expectStatedDecisions(call, isKey ? { id: key } : { orgnr: key });
    }),
    { numRuns },
  );
}
