import { describe, expect, it } from 'vitest';
import { drawDocuments } from '../../src/lottery/draw-documents.js';
import { recordEvents } from '../../src/lottery/record-events.js';
import { classify } from '../../src/selection/classify.js';
import type { Selected } from '../../src/selection/results.js';
import { type PublishedResult, verifySelection } from '../../src/selection/verify-selection.js';
import { drawn, event, lottoNumbers } from '../lottery/draws.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { type Applicants, admittedIn, callWith, selected } from './a-call.js';

const call = callWith({
  capacity: { places: 2, budget: 100, each: { fact: 'asks' }, whenShort: 'skip', clauses: [] },
  threshold: { fact: 'score', minimum: 1 },
  order: [{ by: 'score', direction: 'descending' }, { by: 'lot' }],
  clauses: [],
});
const applicants: Applicants = {
  a: { score: 1, asks: 40 },
  b: { score: 9, asks: 40 },
  c: { score: 1, asks: 40 },
  d: { score: 1, asks: 40 },
  below: { score: 0, asks: 40 },
};
const { selection, entrants } = classify(call, ...admittedIn(call, applicants));
const record = drawn(entrants, { drawId: 'grant', selection });
const { announcement, entries } = drawDocuments(record);
const kept = {
  announcement: announcement.document,
  entries: entries.document,
  lookedUp: { numbers: { Lotto: numbersOf(lottoNumbers) } },
};
const results = selected(call, applicants, record);
const [, second = '', third = ''] = record.order.map(({ id }) => id);

function numbersOf(revealed: typeof lottoNumbers): readonly number[] {
  return 'numbers' in revealed ? revealed.numbers : [];
}

/** What is found of results, and whose are wrong. */
function found(of: readonly PublishedResult[], by: unknown = record) {
  const { findings: [, compared] = [] } = verifySelection(of, by, kept);
  return [compared?.outcome, compared?.reason.code, compared?.reason.params['of']];
}

const changed = (id: string, change: Partial<Selected>) =>
  results.map((one) => (one.id === id ? { ...one, ...change } : one));

describe('published results, checked against the record of their draw', () => {
  it('are met as they are, and by everything that somebody kept', () => {
    const finding = verifySelection(results, JSON.stringify(record), kept);

    expect([finding.criterion, finding.outcome]).toEqual(['selection-published', 'met']);
    expect(found(results)).toEqual(['met', 'results.as-drawn', undefined]);
  });

  it('are undetermined without what somebody kept of the announcement', () => {
    expect(verifySelection(results, record).outcome).toBe('undetermined');
  });

  it.each<[string, readonly PublishedResult[], string, string]>([
    [
      'another has the place',
      changed(third, { outcome: 'placed', place: 'open' }),
      third,
      'differ',
    ],
    ['who has a place has none', changed(second, { outcome: 'not-placed' }), second, 'differ'],
    ['another sum', changed('b', { amount: 41 }), 'b', 'differ'],
    ['another pool', changed('b', { place: 'first' }), 'b', 'differ'],
    ['another number on the waiting list', changed(third, { rank: 2 }), third, 'differ'],
    ['no result', results.filter(({ id }) => id !== 'b'), 'b', 'missing'],
    ['two results', [...results, ...results.filter(({ id }) => id === 'b')], 'b', 'missing'],
  ])('are not met where %s', (_, of, id, problem) => {
    expect(found(of)).toEqual(['not-met', `results.${problem}`, [id]]);
  });

  it('say nothing of who is not in the draw', () => {
    const without = results.filter(({ id }) => id !== 'below');

    expect([found(results)[0], found(without)[0]]).toEqual(['met', 'met']);
  });

  it('follow the log: a place that was declined has gone to the next', () => {
    const after = recordEvents(record, [event('offer', second), event('decline', second)]);
    const then = selected(call, applicants, after);

    expect(found(then, after)).toEqual(['met', 'results.as-drawn', undefined]);
    expect(found(results, after)[0]).toBe('not-met');
  });

  it('are met by a record read as text, without findings, as a list that was published', () => {
    const list = results.map(({ finding: _, ...rest }) => rest);

    expect(found(list, JSON.stringify(record))[0]).toBe('met');
  });

  it('have nothing to be compared with where the record is none', () => {
    expect(found(results, '{}')).toEqual(['undetermined', 'results.no-record', undefined]);
    expect(verifySelection(results, '{}').outcome).toBe('not-met');
  });

  it.each([undefined, null, {}, [1], [{ id: 'a' }], [{ id: 'a', applicant: 'a', outcome: 'won' }]])(
    'refuses what is no list of results: %j',
    (input) => {
      expect(() => verifySelection(input as never, record)).toThrow(
        errorWithCode('results.invalid'),
      );
    },
  );
});
