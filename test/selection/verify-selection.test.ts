import { describe, expect, it } from 'vitest';
import { referenceTo } from '../../src/call/reference.js';
import { drawDocuments } from '../../src/lottery/draw-documents.js';
import { recordEvents } from '../../src/lottery/record-events.js';
import { classify } from '../../src/selection/classify.js';
import type { Selected } from '../../src/selection/results.js';
import { type PublishedSelection, verifySelection } from '../../src/selection/verify-selection.js';
import { drawn, event, lottoNumbers } from '../lottery/draws.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { type Applicants, admittedIn, callWith, selectionOf } from './a-call.js';

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
const record = drawn(entrants, { drawId: 'grant', call, selection });
const { announcement, entries } = drawDocuments(record);
const kept = {
  announcement: announcement.document,
  entries: entries.document,
  lookedUp: { numbers: { Lotto: numbersOf(lottoNumbers) } },
};
const given = selectionOf(call, applicants, record);
const { results } = given;
const [, second = '', third = ''] = record.order.map(({ id }) => id);

function numbersOf(revealed: typeof lottoNumbers): readonly number[] {
  return 'numbers' in revealed ? revealed.numbers : [];
}

/** What is found of results, and whose are wrong. */
function found(of: PublishedSelection, by: unknown = record) {
  const { findings: [, compared] = [] } = verifySelection(of, by, kept);
  return [compared?.outcome, compared?.reason.code, compared?.reason.params['of']];
}

const withResults = (of: PublishedSelection['results']) => ({ ...given, results: of });

const changed = (id: string, change: Partial<Selected>) =>
  withResults(results.map((one) => (one.id === id ? { ...one, ...change } : one)));

describe('published results, checked against the record of their draw', () => {
  it('are met as they are, and by everything that somebody kept', () => {
    const finding = verifySelection(given, JSON.stringify(record), kept);

    expect([finding.criterion, finding.outcome]).toEqual(['selection-published', 'met']);
    expect(found(given)).toEqual(['met', 'results.as-drawn', undefined]);
  });

  it('are undetermined without what somebody kept of the announcement', () => {
    expect(verifySelection(given, record).outcome).toBe('undetermined');
  });

  it.each<[string, PublishedSelection, string, string]>([
    ['another has the place', changed(third, { outcome: 'placed', pool: 'open' }), third, 'differ'],
    ['who has a place has none', changed(second, { outcome: 'not-placed' }), second, 'differ'],
    ['another sum', changed('b', { amount: 41 }), 'b', 'differ'],
    ['another pool', changed('b', { pool: 'first' }), 'b', 'differ'],
    ['another number on the waiting list', changed(third, { rank: 2 }), third, 'differ'],
    ['no result', withResults(results.filter(({ id }) => id !== 'b')), 'b', 'missing'],
    [
      'two results',
      withResults([...results, ...results.filter(({ id }) => id === 'b')]),
      'b',
      'missing',
    ],
  ])('are not met where %s', (_, of, id, problem) => {
    expect(found(of)).toEqual(['not-met', `results.${problem}`, [id]]);
  });

  it('say nothing of who is not in the draw', () => {
    const without = withResults(results.filter(({ id }) => id !== 'below'));

    expect([found(given)[0], found(without)[0]]).toEqual(['met', 'met']);
  });

  it('are not met where somebody who is not in the draw has a place', () => {
    const friend = { id: 'friend', applicant: 'friend', outcome: 'placed', pool: 'open' } as const;

    expect(found(withResults([...results, friend]))).toEqual([
      'not-met',
      'results.differ',
      ['friend'],
    ]);
    expect(found(changed('below', { outcome: 'waiting', rank: 9 }))[2]).toEqual(['below']);
  });

  it('follow the log: a place that was declined has gone to the next', () => {
    const after = recordEvents(record, [event('offer', second), event('decline', second)]);
    const then = selectionOf(call, applicants, after);

    expect(found(then, after)).toEqual(['met', 'results.as-drawn', undefined]);
    expect(found(given, after)).toEqual(['not-met', 'results.other-record', undefined]);
    expect(found({ ...then, ...(given.record && { record: given.record }) }, after)[0]).toBe(
      'not-met',
    );
  });

  it('are of the draw that they name: by the hashes of its list, its seed and its log', () => {
    const { entries, seed, log } = drawDocuments(record);

    expect(given.record).toEqual({
      drawId: 'grant',
      entries: entries.sha256,
      seed: seed.sha256,
      log: log.sha256,
    });
  });

  it('are not met where they name no draw, or another call than the draw', () => {
    const { record: _, ...unnamed } = given;
    const other = { ...given, call: { ...referenceTo(call), version: 2 } };

    expect(found(unnamed)).toEqual(['not-met', 'results.other-record', undefined]);
    expect(found(other)).toEqual(['not-met', 'results.other-call', undefined]);
  });

  it('are met by a record read as text, without findings, as a list that was published', () => {
    const list = withResults(results.map(({ finding: _, ...rest }) => rest));

    expect(found(list, JSON.stringify(record))[0]).toBe('met');
  });

  it('have nothing to be compared with where the record is none', () => {
    expect(found(given, '{}')).toEqual(['undetermined', 'results.no-record', undefined]);
    expect(verifySelection(given, '{}').outcome).toBe('not-met');
  });

  it.each([
    undefined,
    null,
    {},
    results,
    { ...given, results: [{ id: 'a' }] },
    { ...given, results: [{ id: 'a', applicant: 'a', outcome: 'won' }] },
  ])('refuses what is no selection: %j', (input) => {
    expect(() => verifySelection(input as never, record)).toThrow(errorWithCode('results.invalid'));
  });
});
