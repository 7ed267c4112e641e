import { describe, expect, it } from 'vitest';
import { defineCall } from '../../src/call/call.js';
import { admit } from '../../src/eligibility/admit.js';
import { NO_REGISTER } from '../../src/register/no-register.js';
import { classify } from '../../src/selection/classify.js';
import { select } from '../../src/selection/select.js';
import { callWith } from './a-call.js';

const call = callWith({
  capacity: { places: 2, clauses: [] },
  order: [{ by: 'receipt' }],
  clauses: [],
});

/** Two applications of one applicant, and one of another between them. */
const applications = [
  ['a-1', 'town', '10:00'],
  ['a-2', 'village', '10:01'],
  ['a-3', 'town', '10:02'],
].map(([id = '', applicant = '', at]) => ({
  id,
  applicant: { id: applicant },
  submission: { receivedAt: `2024-05-01T${at}:00+02:00` },
}));

describe('an applicant with several applications that all count (17)', () => {
  it.each([
    [
      'by a rule of the call',
      defineCall({ ...call, severalApplications: { counts: 'each', clauses: [] } }),
    ],
    ['without a rule', call],
  ])('takes part with each of them, %s', (_, of) => {
    const admission = admit(of, applications, { register: NO_REGISTER });

    const { entrants } = classify(of, admission, { applications });
    const { results } = select(of, admission, { applications });

    expect(entrants.map(({ id }) => id)).toEqual(['a-1', 'village', 'a-3']);
    expect(results.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['a-1', 'placed'],
      ['a-2', 'placed'],
      ['a-3', 'waiting'],
    ]);
  });
});
