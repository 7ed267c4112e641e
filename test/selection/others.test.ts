import { describe, expect, it } from 'vitest';
import type { Admission } from '../../src/eligibility/admit.js';
import { recordEvents } from '../../src/lottery/record-events.js';
import { classify } from '../../src/selection/classify.js';
import { select } from '../../src/selection/select.js';
import { drawn, saltOf } from '../lottery/draws.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { type Applicants, admittedIn, callWith } from './a-call.js';

const call = callWith({
  capacity: { places: 1, clauses: [] },
  threshold: { fact: 'score', minimum: 1 },
  order: [{ by: 'score', direction: 'descending' }, { by: 'lot' }],
  clauses: [],
});

/** The admission of some applicants, of whom those with these ids were rejected. */
function rejecting(
  of: Applicants,
  ...ids: readonly string[]
): [Admission, ReturnType<typeof admittedIn>[1]] {
  const [admission, options] = admittedIn(call, of);
  const isRejected = ({ id }: { id: string }) => ids.includes(id);
  return [
    {
      ...admission,
      eligible: admission.eligible.filter((one) => !isRejected(one)),
      rejected: admission.eligible.filter(isRejected),
    },
    options,
  ];
}

describe('the applicants who could still be let in', () => {
  const of = { a: { score: 5 }, b: { score: 7 }, c: { score: 9 } };

  it('have lines with the ranks that they would have in the draw', () => {
    const { entrants, others } = classify(call, ...rejecting(of, 'b'));

    expect(entrants).toEqual([
      { id: 'a', attributes: { score: '3' } },
      { id: 'c', attributes: { score: '1' } },
    ]);
    expect(others).toEqual([{ id: 'b', attributes: { score: '2' } }]);
  });

  it('are let in after an appeal, and nobody else has another line', () => {
    const { selection, entrants, others } = classify(call, ...rejecting(of, 'c'));
    const salted = others.map((other, at) => ({ ...other, salt: saltOf(at) }));
    const record = drawn(entrants, { drawId: 'grant', call, selection }, salted);
    const insert = {
      kind: 'insert',
      line: 'c score=1',
      salt: saltOf(0),
      reason: 'An appeal',
    } as const;
    const after = recordEvents(record, [{ ...insert, at: '2024-06-27T10:00:00Z' }]);

    const [admission, options] = admittedIn(call, of);
    const { results } = select(call, admission, { ...options, record: after });

    expect(results.map(({ id, outcome, rank }) => [id, outcome, rank])).toEqual([
      ['a', 'waiting', 2],
      ['b', 'waiting', 1],
      ['c', 'placed', undefined],
    ]);
  });

  it('are not drafts, nor who is below the threshold or lacks a fact', () => {
    const some = { ...of, draft: { score: 8 }, below: { score: 0 }, without: {} };
    const [admission, options] = rejecting(some, 'b', 'draft', 'below', 'without');
    const applications = options.applications.map(({ submission, ...one }) =>
      one.id === 'draft' || submission === undefined ? one : { ...one, submission },
    );

    const { others } = classify(call, admission, { ...options, applications });

    expect(others.map(({ id }) => id)).toEqual(['b']);
  });

  it('are not those whose application is not handed in, nor an applicant who is in the draw', () => {
    const [admission, options] = rejecting(of, 'b', 'c');
    const second = admission.rejected.map((one) => ({ ...one, applicant: 'a' }));
    const applications = options.applications.filter(({ id }) => id !== 'c');

    const { others } = classify(call, admission, { ...options, applications });
    const { others: ofOne } = classify(call, { ...admission, rejected: second }, options);

    expect(others.map(({ id }) => id)).toEqual(['b']);
    expect(ofOne).toEqual([]);
  });
});

it('a list cannot be closed while a fact of an entrant is missing', () => {
  const { selection, entrants, unclassified } = classify(
    callWith({
      capacity: { places: 1, clauses: [] },
      order: [{ by: 'score', direction: 'ascending' }, { by: 'lot' }],
      clauses: [],
    }),
    ...admittedIn(call, { a: { score: 5 }, b: {} }),
  );

  expect(unclassified).toEqual([{ id: 'b', facts: ['score'] }]);
  expect(() => drawn(entrants, { selection })).toThrow(errorWithCode('entries.invalid'));
});
