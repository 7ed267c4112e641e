import { describe, expect, it } from 'vitest';
import { define, definition, refused } from '../refused.js';

const GAP = '2024-03-31T02:30';
const FOLD = '2023-10-29T02:30';
const opens = (at: string, change: object = {}) => ({ opens: { at, clauses: [], ...change } });
const deadline = (change: object) => ({ deadline: { ...definition.deadline, ...change } });
const answer = (limits: object) => ({ answers: { answer: { ...limits, clauses: [] } } });
const report = (due: object) => ({
  obligations: { report: { kind: 'deliverable', due, clauses: [] } },
});
/** Rounds instead of the deadline of 2024, by the days on which they close. */
const rounds = (days: Readonly<Record<string, string>>) => ({
  deadline: undefined,
  rounds: Object.fromEntries(
    Object.entries(days).map(([id, day]) => [id, { deadline: { day, clauses: [] }, clauses: [] }]),
  ),
});
/** A call that begins with its deadline: nothing else is dated but what a test adds. */
const undated = {
  answers: undefined,
  obligations: undefined,
  course: undefined,
  gatherings: undefined,
  grant: undefined,
};

it.each(['Europe/Atlantis', '+02:00', 'oslo', ''])('a call has no zone %j', (zone) => {
  expect(refused({ zone })).toEqual([['zone', 'zone.unknown']]);
});

describe('a time of the clock', () => {
  it.each<[string, string, object]>([
    ['an opening', 'opens', opens(GAP)],
    ['a deadline', 'deadline', deadline({ at: GAP })],
    ['an answer', 'answers.answer.by', answer({ by: { at: GAP } })],
    ['an answer not before', 'answers.answer.from', answer({ from: { at: GAP } })],
    ['a report', 'obligations.report.due', report({ at: GAP })],
    [
      'the opening of a round',
      'rounds.spring.opens',
      {
        deadline: undefined,
        rounds: { spring: { ...opens(GAP), deadline: definition.deadline, clauses: [] } },
      },
    ],
    [
      'the deadline of a round',
      'rounds.spring.deadline',
      {
        deadline: undefined,
        rounds: { spring: { ...deadline({ at: GAP }), clauses: [] } },
      },
    ],
  ])('of %s is one that the clocks of the zone show', (_, path, change) => {
    expect(refused(change)).toEqual([[`${path}.at`, 'wall-time.nonexistent']]);
  });

  it('that the clocks show twice needs to state which one is meant', () => {
    expect(refused(opens(FOLD))).toEqual([['opens.at', 'wall-time.ambiguous']]);
    expect(refused(deadline({ at: FOLD }))).toEqual([['deadline.at', 'wall-time.ambiguous']]);
  });

  it('that the clocks skip or show twice is taken where the call states which one is meant', () => {
    for (const at of [GAP, FOLD]) {
      for (const disambiguation of ['earlier', 'later']) {
        const call = define({ ...undated, ...opens(at, { disambiguation }) })();

        expect(call.opens).toMatchObject({ at, disambiguation });
      }
    }
    expect(refused(opens('2024-05-02T09:00', { disambiguation: 'compatible' }))).toEqual([
      ['opens.disambiguation', 'invalid-value'],
    ]);
  });

  it.each([
    ['with an offset', '2024-06-24T10:00+02:00'],
    ['without a time', '2024-06-24'],
    ['on 31 June', '2024-06-31T10:00'],
    ['before 1970', '1969-12-31T10:00'],
    ['after 2100', '2101-01-01T00:00'],
  ])('is not written %s', (_, at) => {
    expect(refused(deadline({ at }))).toEqual([['deadline.at', 'wall-time.invalid']]);
    expect(refused(opens(at))).toEqual([['opens.at', 'wall-time.invalid']]);
  });

  it('is looked at in each place', () => {
    expect(refused({ ...opens(GAP), ...deadline({ at: GAP }) })).toEqual([
      ['opens.at', 'wall-time.nonexistent'],
      ['deadline.at', 'wall-time.nonexistent'],
    ]);
  });
});

describe('a day of a call', () => {
  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-7-1',
    '2024-07',
    '2024-07-01T00:00',
    '2024-07-01\n',
    '01.07.2024',
    '1899-12-31',
    '',
  ])('C19, C20: is not %j', (day) => {
    expect(refused(answer({ by: { day } }))).toEqual([['answers.answer.by.day', 'day.invalid']]);
    expect(refused(report({ day }))).toEqual([['obligations.report.due.day', 'day.invalid']]);
    expect(refused({ deadline: { day, clauses: [] } })).toEqual([['deadline.day', 'day.invalid']]);
  });
});

describe('the opening of a call', () => {
  it('is before the deadline', () => {
    for (const at of ['2024-05-02T09:00', '2024-06-24T09:59:59']) {
      expect(define(opens(at))().opens).toEqual({ at, clauses: [] });
    }
    for (const at of ['2024-06-24T10:00', '2024-06-24T10:00:01', '2025-06-24T09:00']) {
      expect(refused(opens(at))).toEqual([['opens.at', 'opens.order']]);
    }
  });

  it('is before the deadline as moments go, not as they are written', () => {
    const twice = '2024-10-27T02:30';
    const fold = (first: string, last: string) => ({
      ...undated,
      ...opens(twice, { disambiguation: first }),
      ...deadline({ at: twice, disambiguation: last }),
    });
    const near = (at: string) => ({
      ...undated,
      ...opens('2024-10-27T02:45', { disambiguation: 'earlier' }),
      ...deadline({ at, disambiguation: 'later' }),
    });

    expect(define(fold('earlier', 'later'))().version).toBe(1);
    expect(define(near('2024-10-27T02:15'))().version).toBe(1);
    expect(refused(fold('later', 'earlier'))).toEqual([['opens.at', 'opens.order']]);
    expect(refused(fold('earlier', 'earlier'))).toEqual([['opens.at', 'opens.order']]);
  });

  it('11: may be the day of the deadline: a day begins what it opens and ends what it closes', () => {
    const day = '2024-06-24';

    expect(define({ opens: { day, clauses: [] }, deadline: { day, clauses: [] } })().version).toBe(
      1,
    );
    expect(define({ opens: { day, clauses: [] } })().version).toBe(1);
    expect(refused({ opens: { day: '2024-06-25', clauses: [] } })).toEqual([
      ['opens.day', 'opens.order'],
    ]);
  });

  it('has no deadline to come before where the call is open until the money is spent', () => {
    const spent = { deadline: { none: 'until-spent', clauses: [] } };

    expect(define({ ...spent, ...opens('2099-01-01T09:00') })().version).toBe(1);
    expect(refused({ deadline: { none: 'never', clauses: [] } })).toEqual([
      ['deadline.none', 'invalid-value'],
    ]);
  });

  it('has one form, and so has the deadline', () => {
    const both = { day: '2024-05-02', at: '2024-05-02T09:00', clauses: [] };

    expect(refused({ opens: both })).toEqual([['opens', 'form.unknown']]);
    expect(refused({ deadline: { ...both, closes: 'inclusive' } })).toEqual([
      ['deadline', 'form.unknown'],
    ]);
    expect(refused({ deadline: { clauses: [] } })).toEqual([['deadline', 'form.unknown']]);
    expect(refused({ deadline: { day: '2024-06-24', closes: 'inclusive', clauses: [] } })).toEqual([
      ['deadline.closes', 'unknown-key'],
    ]);
  });
});

describe('the rounds of a call', () => {
  it('stand instead of an opening and a deadline', () => {
    const spring = { spring: '2024-03-01' };

    expect(define(rounds(spring))().rounds).toHaveProperty('spring');
    expect(refused({ ...rounds(spring), deadline: definition.deadline })).toEqual([
      ['rounds', 'rounds.exclusive'],
    ]);
    expect(refused({ ...rounds(spring), ...opens('2024-01-01T09:00') })).toEqual([
      ['rounds', 'rounds.exclusive'],
    ]);
  });

  it('are at least one', () => {
    expect(refused(rounds({}))).toEqual([['rounds', 'missing']]);
  });

  it('open before they close, each of them', () => {
    const round = (from: string, to: string) => ({
      opens: { day: from, clauses: [] },
      deadline: { day: to, clauses: [] },
      clauses: [],
    });
    const change = {
      deadline: undefined,
      rounds: {
        spring: round('2024-01-15', '2024-03-01'),
        autumn: round('2024-09-15', '2024-09-01'),
      },
    };

    expect(refused({ ...undated, ...change })).toEqual([
      ['rounds.autumn.opens.day', 'opens.order'],
    ]);
  });

  it('may overlap, and may have none that closes', () => {
    const open = { deadline: { none: 'until-spent', clauses: [] }, clauses: [] };

    expect(define({ deadline: undefined, rounds: { open, other: open } })().version).toBe(1);
  });
});

describe('an answer', () => {
  it.each<[string, object]>([
    ['on the day after', { by: { day: '2024-06-25' } }],
    ['on its day, later', { by: { at: '2024-06-24T10:01' } }],
    ['by the end of its day', { by: { day: '2024-06-24' } }],
    ['some days after it', { by: { days: 7, after: 'deadline' } }],
    ['in its days, however long they are', { by: { months: 1, after: 'deadline' } }],
    ['not before a day, without an end', { from: { day: '2024-07-01' } }],
    ['between two days', { from: { day: '2024-07-01' }, by: { day: '2024-07-31' } }],
    ['on one day', { from: { day: '2024-07-01' }, by: { day: '2024-07-01' } }],
    ['counted from what nobody knows yet', { by: { days: 30, before: 'award' } }],
  ])('may come after the deadline %s', (_, limits) => {
    expect(define({ ...undated, ...answer(limits) })().answers).toHaveProperty('answer');
  });

  it.each<[string, object]>([
    ['on the day before', { by: { day: '2024-06-23' } }],
    ['an hour before', { by: { at: '2024-06-24T09:00' } }],
    ['at that moment', { by: { at: '2024-06-24T10:00' } }],
    ['some days before it', { by: { days: 7, before: 'deadline' } }],
  ])('does not come before the deadline: %s', (_, limits) => {
    expect(refused({ ...undated, ...answer(limits) })).toEqual([
      ['answers.answer.by', 'answer.order'],
    ]);
  });

  it('is not due before the first day on which it may come', () => {
    const limits = { from: { day: '2024-07-02' }, by: { day: '2024-07-01' } };

    expect(refused({ ...undated, ...answer(limits) })).toEqual([
      ['answers.answer.from', 'answer.order'],
    ]);
  });

  it('has a moment', () => {
    expect(refused(answer({}))).toEqual([['answers.answer', 'answer.empty']]);
  });

  it('in a call with rounds comes after one of the deadlines', () => {
    const two = { ...undated, ...rounds({ spring: '2024-03-01', autumn: '2024-09-01' }) };

    expect(define({ ...two, ...answer({ by: { day: '2024-04-01' } }) })().version).toBe(1);
    expect(define({ ...two, ...answer({ by: { days: 30, after: 'deadline' } }) })().version).toBe(
      1,
    );
    expect(refused({ ...two, ...answer({ by: { day: '2024-02-29' } }) })).toEqual([
      ['answers.answer.by', 'answer.order'],
    ]);
    expect(refused({ ...two, ...answer({ by: { days: 1, before: 'deadline' } }) })).toEqual([
      ['answers.answer.by', 'answer.order'],
    ]);
  });
});

describe('the report', () => {
  const late = { ...undated, ...answer({ by: { day: '2024-07-01' } }) };

  it('is due after the answer', () => {
    for (const due of [
      { day: '2024-07-01' },
      { day: '2025-07-01' },
      { days: 1, after: 'answer' },
    ]) {
      expect(define({ ...late, ...report(due) })().obligations?.['report']).toMatchObject({ due });
    }
    for (const due of [
      { day: '2024-06-30' },
      { at: '2024-06-30T12:00' },
      { days: 1, before: 'answer' },
    ]) {
      expect(refused({ ...late, ...report(due) })).toEqual([
        ['obligations.report.due', 'obligation.order'],
      ]);
    }
  });

  it('is due after the answer, where that is counted from the deadline', () => {
    const counted = { ...undated, ...answer({ by: { days: 7, after: 'deadline' } }) };

    expect(define({ ...counted, ...report({ days: 7, after: 'deadline' }) })().version).toBe(1);
    expect(refused({ ...counted, ...report({ days: 6, after: 'deadline' }) })).toEqual([
      ['obligations.report.due', 'obligation.order'],
    ]);
  });

  it('may be counted from what nobody knows yet', () => {
    const due = { months: 3, after: 'award' };

    expect(define({ ...late, course: definition.course, ...report(due) })().version).toBe(1);
  });
});

describe('a gathering', () => {
  const gathering = (plan: object) => ({
    ...undated,
    gatherings: { g1: { ...plan, clauses: [] } },
  });

  it('begins after the deadline, or in its month as long as the days are not fixed', () => {
    for (const change of [
      gathering({ month: '2024-06' }),
      gathering({ from: '2024-06-24', to: '2024-06-25' }),
      gathering({ month: '2024-07' }),
    ]) {
      expect(define(change)().version).toBe(1);
    }
  });

  it('does not begin before the deadline', () => {
    expect(refused(gathering({ month: '2024-05' }))).toEqual([
      ['gatherings.g1.month', 'gathering.deadline'],
    ]);
    expect(refused(gathering({ from: '2024-06-23', to: '2024-06-25' }))).toEqual([
      ['gatherings.g1.from', 'gathering.deadline'],
    ]);
  });

  it('may be any time in a call that is open until the money is spent, or has no deadline', () => {
    const spent = { deadline: { none: 'until-spent', clauses: [] } };

    expect(define({ ...gathering({ month: '2020-01' }), ...spent })().version).toBe(1);
    expect(define({ ...gathering({ month: '2020-01' }), deadline: undefined })().version).toBe(1);
  });
});
