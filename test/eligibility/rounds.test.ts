import { describe, expect, it } from 'vitest';
import type { CallDefinition } from '../../src/call/call.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { anybody, application, partOf, smallCall } from './small-call.js';

const facts: CallDefinition['facts'] = {
  kind: { about: 'application', kind: 'choice', values: ['land', 'sea'], statedBy: 'applicant' },
};
const call = smallCall({
  facts,
  rounds: {
    // By deadline, not by id, `z` is the first.
    z: { opens: { day: '2024-01-10' }, deadline: { day: '2024-02-15' }, clauses: [] },
    a: {
      opens: { day: '2024-08-01' },
      deadline: { at: '2024-09-15T12:00', closes: 'exclusive', clauses: [] },
      when: { fact: 'kind', is: 'land' },
      clauses: [],
    },
  },
});
const judge = (receivedAt: string, kind?: string) =>
  formalCriteria(call, { register: anybody }).evaluate(
    application({ submission: { receivedAt }, ...(kind && { facts: { kind } }) }),
  );
const codes = (receivedAt: string, kind?: string) =>
  Object.fromEntries(
    (judge(receivedAt, kind).findings ?? []).map(({ criterion, outcome, reason }) => [
      criterion,
      `${outcome} ${reason.code} ${reason.params['round']}`,
    ]),
  );

describe('15: the round of an application', () => {
  it('is the one that is open on receipt', () => {
    expect(codes('2024-02-15T23:59:59.999+01:00')).toEqual({
      opening: 'met opening.open z',
      round: 'met round.entered z',
      deadline: 'met deadline.in-time z',
    });
    expect(codes('2024-09-15T11:59:59+02:00', 'land')).toMatchObject({
      round: 'met round.entered a',
      deadline: 'met deadline.in-time a',
    });
  });

  it('is not for an application that its `when` leaves out', () => {
    expect(codes('2024-09-01T12:00:00+02:00', 'sea')['round']).toBe('not-met round.not-for-this a');
  });

  it('is undetermined where its `when` is', () => {
    expect(codes('2024-09-01T12:00:00+02:00')['round']).toBe('undetermined round.unknown a');
  });

  it('is the next one where none is open: too early for it', () => {
    expect(codes('2024-02-16T00:00:00+01:00', 'land')).toMatchObject({
      opening: 'not-met opening.too-early a',
      deadline: 'met deadline.in-time a',
    });
  });

  it('is the last one where all are over: too late for it', () => {
    expect(codes('2024-09-15T12:00:00+02:00', 'land')).toMatchObject({
      opening: 'met opening.open a',
      deadline: 'not-met deadline.late a',
    });
  });

  it('is the first by deadline, where two are open and both are for it', () => {
    const both = smallCall({
      facts,
      rounds: {
        a: { deadline: { day: '2024-09-15' }, clauses: [] },
        b: { deadline: { day: '2024-06-15' }, clauses: [] },
        c: { deadline: { day: '2024-05-15' }, when: { fact: 'kind', is: 'land' }, clauses: [] },
      },
    });
    const criteria = formalCriteria(both, { register: anybody });
    const round = (change: object) =>
      partOf(criteria.evaluate(application(change)), 'round').reason.params['round'];
    expect(round({ facts: { kind: 'land' } })).toBe('c');
    expect(round({ facts: { kind: 'sea' } })).toBe('b');
    // An earlier open one that may be for it is not passed over.
    expect(round({})).toBe('c');
  });
});

describe('11: a day', () => {
  const onDay = smallCall({
    opens: { day: '2024-03-01', clauses: [] },
    deadline: { day: '2024-04-15', clauses: [] },
  });
  const outcome = (receivedAt: string) =>
    formalCriteria(onDay, { register: anybody }).evaluate(
      application({ submission: { receivedAt } }),
    ).outcome;

  it('begins what it opens', () => {
    expect(outcome('2024-02-29T23:59:59.999+01:00')).toBe('not-met');
    expect(outcome('2024-03-01T00:00:00+01:00')).toBe('met');
  });

  it('ends what it closes: midnight is too late', () => {
    expect(outcome('2024-04-15T23:59:59.999999+02:00')).toBe('met');
    expect(outcome('2024-04-16T00:00:00+02:00')).toBe('not-met');
  });
});

describe('a call without a deadline', () => {
  const rolling = smallCall({
    opens: { day: '2024-03-01', clauses: [] },
    deadline: { none: 'until-spent', clauses: [] },
  });
  const judgeRolling = (change: object) =>
    formalCriteria(rolling, { register: anybody }).evaluate(application(change));

  it('takes applications whenever they come, once it is open', () => {
    const late = judgeRolling({ submission: { receivedAt: '2031-01-01T00:00:00Z' } });
    expect([late.outcome, partOf(late, 'deadline').reason.code]).toEqual(['met', 'deadline.none']);
    const early = judgeRolling({ submission: { receivedAt: '2024-02-01T00:00:00Z' } });
    expect(early.outcome).toBe('not-met');
  });

  it('leaves a draft undetermined', () => {
    expect(judgeRolling({ submission: undefined }).outcome).toBe('undetermined');
  });
});

describe('where no round is open', () => {
  const perKind = smallCall({
    facts,
    rounds: {
      land: { deadline: { day: '2024-05-15' }, when: { fact: 'kind', is: 'land' }, clauses: [] },
      sea: { deadline: { day: '2024-06-15' }, when: { fact: 'kind', is: 'sea' }, clauses: [] },
    },
  });
  const judgePerKind = (change: object) =>
    formalCriteria(perKind, { register: anybody }).evaluate(application(change));

  it('an application is late for the last one that is for it, not for another', () => {
    const late = judgePerKind({
      facts: { kind: 'land' },
      submission: { receivedAt: '2024-07-01T12:00:00+02:00' },
    });
    expect(partOf(late, 'deadline').reason.params).toMatchObject({
      round: 'land',
      day: '2024-05-15',
    });
  });

  it('the finding on a draft states the deadline of the round that is for it', () => {
    const draft = judgePerKind({ facts: { kind: 'land' }, submission: undefined });
    expect(partOf(draft, 'deadline').reason.params).toMatchObject({ day: '2024-05-15' });
  });
});
