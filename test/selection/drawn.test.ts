import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { amendCall } from '../../src/call/amend.js';
import { defineCall } from '../../src/call/call.js';
import { referenceTo } from '../../src/call/reference.js';
import { admit } from '../../src/eligibility/admit.js';
import { recordEvents } from '../../src/lottery/record-events.js';
import { NO_REGISTER } from '../../src/register/no-register.js';
import { classify } from '../../src/selection/classify.js';
import { select } from '../../src/selection/select.js';
import { drawn, event } from '../lottery/draws.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { type Applicants, admittedIn, callWith, selected, selectionOf } from './a-call.js';

const call = callWith({
  capacity: { places: 2, clauses: [] },
  order: [{ by: 'score', direction: 'descending' }, { by: 'lot' }],
  clauses: [],
});
const applicants: Applicants = {
  a: { score: 1 },
  b: { score: 9 },
  c: { score: 1 },
  d: { score: 1 },
};

/** A draw of the call, from its classes to its record. */
function recordOf(of: Applicants) {
  const { selection, entrants } = classify(call, ...admittedIn(call, of));
  return drawn(entrants, { drawId: 'grant', call, selection });
}

describe('a selection with a lot in its order', () => {
  const record = recordOf(applicants);
  const [, second = '', third = '', last = ''] = record.order.map(({ id }) => id);

  it('gives the places of the record: the best, then the lowest ticket', () => {
    const results = selected(call, applicants, record);

    const of = (id: string) => results.find((one) => one.id === id);
    expect(record.order[0]?.id).toBe('b');
    expect([of('b')?.outcome, of(second)?.outcome]).toEqual(['placed', 'placed']);
    expect([of(third)?.rank, of(last)?.rank]).toEqual([1, 2]);
  });

  it('commits to ranks, not to scores', () => {
    expect(record.entries.lines).toEqual(['a score=2', 'b score=1', 'c score=2', 'd score=2']);
  });

  it('gives what falls free by the log of the record', () => {
    const after = recordEvents(record, [event('offer', second), event('decline', second)]);

    const results = selected(call, applicants, after);

    const of = (id: string) => results.find((one) => one.id === id);
    expect(of(second)?.finding.reason).toEqual({
      code: 'selection.gave-up',
      params: { how: 'declined' },
    });
    expect([of(third)?.outcome, of(last)?.rank]).toEqual(['placed', 1]);
  });

  it('names the call and the draw', () => {
    const selection = selectionOf(call, applicants, record);

    expect(selection.call).toEqual(referenceTo(call));
    expect(selection.record?.entries).toBe(record.entries.sha256);
    expect(selection.record?.seed).toBe(record.seed);
  });

  it('refuses the record of another version of the call, and of another call', () => {
    const amended = amendCall(
      call,
      { title: 'A grant' },
      { at: '2024-05-01T12:00:00Z', reason: 'A title' },
    );
    const other = defineCall({ ...call, id: 'other' });

    expect(() => selected(amended, applicants, record)).toThrow(errorWithCode('record.other-call'));
    expect(() => selected(other, applicants, record)).toThrow(errorWithCode('record.other-call'));
  });

  it('refuses the record of other facts than those at hand', () => {
    const others = { ...applicants, a: { score: 9 } };

    expect(() => selected(call, others, record)).toThrow(errorWithCode('record.other'));
  });
});

describe('tickets (26)', () => {
  const ticketOf = (seed: string, id: string) =>
    createHash('sha256').update(`${seed}:${id}`).digest('hex');
  const lots = callWith({
    capacity: { places: 1, clauses: [] },
    order: [{ by: 'lot' }],
    clauses: [],
  });

  it('are one for each application, also where an applicant has several of them', () => {
    const applications = [
      ['a-1', 'town'],
      ['a-2', 'village'],
      ['a-3', 'town'],
    ].map(([id = '', applicant = ''], at) => ({
      id,
      applicant: { id: applicant },
      submission: { receivedAt: `2024-05-01T10:0${at}:00+02:00` },
    }));
    const admission = admit(lots, applications, { register: NO_REGISTER });
    const { selection, entrants } = classify(lots, admission, { applications });
    const record = drawn(entrants, { drawId: 'grant', selection });

    const { results } = select(lots, admission, { applications, record });

    const keys: Readonly<Record<string, string>> = { 'a-1': 'a-1', 'a-2': 'village', 'a-3': 'a-3' };
    const byTicket = Object.keys(keys).sort((one, other) =>
      ticketOf(record.seed, keys[one] ?? '') < ticketOf(record.seed, keys[other] ?? '') ? -1 : 1,
    );
    const rankOf = (id: string) => results.find((one) => one.id === id)?.rank;
    expect(record.order.map(({ id, ticket }) => [id, ticket])).toEqual(
      byTicket.map((id) => [keys[id], ticketOf(record.seed, keys[id] ?? '')]),
    );
    expect(byTicket.map(rankOf)).toEqual([undefined, 1, 2]);
  });

  const anew = callWith({
    capacity: { places: 2, clauses: [] },
    order: [{ by: 'lot' }],
    waitingList: 'drawn-anew',
    clauses: [],
  });
  const four: Applicants = { a: {}, b: {}, c: {}, d: {} };
  const { selection, entrants } = classify(anew, ...admittedIn(anew, four));
  const record = drawn(entrants, { drawId: 'grant', call: anew, selection });

  it('are no ranks for those who wait, where further places are drawn anew', () => {
    const waiting = selected(anew, four, record).filter(({ pool }) => pool === undefined);

    expect(waiting.map(({ outcome, rank }) => [outcome, rank])).toEqual([
      ['waiting', undefined],
      ['waiting', undefined],
    ]);
    expect(new Set(waiting.map(({ finding }) => finding.reason.code))).toEqual(
      new Set(['selection.drawn-anew']),
    );
  });

  it('give a place that falls free to nobody, where further places are drawn anew', () => {
    const [first = ''] = record.order.map(({ id }) => id);
    const after = recordEvents(record, [event('offer', first), event('decline', first)]);

    const results = selected(anew, four, after);

    expect(results.map(({ outcome }) => outcome).sort()).toEqual([
      'not-placed',
      'placed',
      'waiting',
      'waiting',
    ]);
  });

  it('of a draw of its own give the place to one of those who wait', () => {
    const waiting = selected(anew, four, record).filter(({ outcome }) => outcome === 'waiting');
    const two: Applicants = Object.fromEntries(waiting.map(({ id }) => [id, {}]));
    const among = classify(anew, ...admittedIn(anew, two));
    const one = { ...selection, places: 1 };
    const further = drawn(among.entrants, { drawId: 'grant/2', call: anew, selection: one });
    const [best, other] = Object.keys(two).sort((a, b) =>
      ticketOf(further.seed, a) < ticketOf(further.seed, b) ? -1 : 1,
    );

    const { results, record: of } = selectionOf(anew, two, further);

    expect(of?.drawId).toBe('grant/2');
    expect(new Map(results.map(({ id, outcome }) => [id, outcome]))).toEqual(
      new Map([
        [best, 'placed'],
        [other, 'waiting'],
      ]),
    );
  });
});
