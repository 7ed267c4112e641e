import { describe, expect, it } from 'vitest';
import { define, definition, refused } from '../refused.js';

const facts = {
  months: { about: 'application', kind: 'number', statedBy: 'applicant' },
  start: { about: 'application', kind: 'day', statedBy: 'applicant' },
  founded: { about: 'applicant', kind: 'day', statedBy: 'host' },
  published: { about: 'call', kind: 'day', statedBy: 'host' },
  born: { about: 'members', kind: 'day', statedBy: 'applicant' },
  held: { about: 'activities', kind: 'day', statedBy: 'applicant' },
  finished: { about: 'award', kind: 'day', statedBy: 'host' },
};
const lists = ['activities'];
/** A condition that refers to what there is not. */
const wrong = { fact: 'weeks', minimum: 1 };
const base = { facts, lists };
const requirement = (fields: object) => ({
  ...base,
  requirements: { r1: { holds: { fact: 'months', minimum: 1 }, clauses: [], ...fields } },
});
const startsNotBefore = (moment: object) =>
  requirement({ holds: { fact: 'start', notBefore: moment } });

describe('a condition of a call', () => {
  it.each<[string, object, string]>([
    ['a requirement', requirement({ holds: wrong }), 'requirements.r1.holds.fact'],
    ['for whom a requirement is', requirement({ when: wrong }), 'requirements.r1.when.fact'],
    [
      'for whom a round is',
      {
        ...base,
        deadline: undefined,
        rounds: { spring: { deadline: definition.deadline, when: wrong, clauses: [] } },
      },
      'rounds.spring.when.fact',
    ],
    [
      'for whom a part is',
      { ...base, parts: { required: ['plans', { part: 'budget', when: wrong }], clauses: [] } },
      'parts.required.1.when.fact',
    ],
  ])('reads facts of the call only: %s', (_, change, path) => {
    expect(refused(change)).toEqual([[path, 'fact.unknown']]);
  });

  it('9: of a requirement reads no fact of the award', () => {
    expect(refused(requirement({ holds: { stated: 'finished' } }))).toEqual([
      ['requirements.r1.holds.stated', 'fact.scope'],
    ]);
  });

  it('reads a list of the call, or the members', () => {
    expect(define(requirement({ holds: { count: 'activities', minimum: 1 } }))().version).toBe(1);
    expect(define(requirement({ holds: { count: 'members', minimum: 1 } }))().version).toBe(1);
    expect(refused(requirement({ holds: { count: 'visits', minimum: 1 } }))).toEqual([
      ['requirements.r1.holds.count', 'list.missing'],
    ]);
  });

  it('has one form', () => {
    expect(refused(requirement({ holds: { fact: 'months' } }))).toEqual([
      ['requirements.r1.holds', 'condition.empty'],
    ]);
    expect(refused(requirement({ holds: { any: [{ months: 3 }] } }))).toEqual([
      ['requirements.r1.holds.any.0', 'form.unknown'],
    ]);
  });
});

describe('the id of a requirement', () => {
  it.each([
    'eligibility',
    'opening',
    'deadline',
    'applicant',
    'group',
    'partners',
    'parts',
    'channel',
    'requirements',
    'round',
  ])('is not %j, which is a criterion of every call', (id) => {
    const holds = { fact: 'months', minimum: 1 };

    expect(refused({ ...base, requirements: { [id]: { holds, clauses: [] } } })).toEqual([
      [`requirements.${id}`, 'id.reserved'],
    ]);
  });
});

describe('the event that something is judged on', () => {
  it.each(['submission', 'deadline', 'answer', 'award', 'g1', 'start', 'founded', 'published'])(
    'may be %s',
    (event) => {
      const { applicant } = definition;

      expect(define(requirement({ judgedOn: event }))().requirements?.['r1']).toMatchObject({
        judgedOn: event,
      });
      expect(define({ ...base, applicant: { ...applicant, judgedOn: event } })().version).toBe(1);
    },
  );

  it.each<[string, string]>([
    ['there is no such event', 'easter'],
    ['the call states no opening', 'opening'],
    ['it is a number', 'months'],
    ['each member has one of its own', 'born'],
    ['each entry of a list has one of its own', 'held'],
    ['only an award has it', 'finished'],
  ])('is refused where %s: %s', (_, event) => {
    const { applicant, group } = definition;
    const partners = { kind: 'registered', judgedOn: event };

    expect(refused(requirement({ judgedOn: event }))).toEqual([
      ['requirements.r1.judgedOn', 'event.unknown'],
    ]);
    expect(refused(requirement({ judgedOn: ['submission', event] }))).toEqual([
      ['requirements.r1.judgedOn.1', 'event.unknown'],
    ]);
    expect(refused({ ...base, applicant: { ...applicant, judgedOn: event } })).toEqual([
      ['applicant.judgedOn', 'event.unknown'],
    ]);
    expect(refused({ ...base, group: { ...group, partners } })).toEqual([
      ['group.partners.judgedOn', 'event.unknown'],
    ]);
  });

  it('is the opening or the deadline only where a window has one', () => {
    const round = (fields: object) => ({
      deadline: undefined,
      rounds: { first: { deadline: definition.deadline, clauses: [], ...fields } },
    });
    const judgedOn = (event: string, change: object) => ({
      ...requirement({ judgedOn: event }),
      ...change,
    });
    const opens = { opens: { day: '2024-05-02', clauses: [] } };
    const spent = { deadline: { none: 'until-spent', clauses: [] } };
    const unknown = [['requirements.r1.judgedOn', 'event.unknown']];

    expect(define(judgedOn('opening', opens))().version).toBe(1);
    expect(define(judgedOn('opening', round(opens)))().version).toBe(1);
    expect(define(judgedOn('deadline', round({})))().version).toBe(1);
    expect(refused(judgedOn('deadline', { deadline: undefined }))).toEqual(unknown);
    expect(refused(judgedOn('deadline', spent))).toEqual(unknown);
    expect(refused(judgedOn('deadline', round(spent)))).toEqual(unknown);
    expect(refused(judgedOn('answer', { answers: undefined }))).toEqual(unknown);
    expect(refused(judgedOn('answer', { answers: {} }))).toEqual(unknown);
  });
});

describe('the event that a moment is counted from', () => {
  it.each<[string, object]>([
    ['the deadline', { on: 'deadline' }],
    ['the answer', { months: 3, after: 'answer' }],
    ['the award', { days: 10, before: 'award' }],
    ['a gathering', { on: 'g2' }],
    ['a day that is a fact', { years: 18, after: 'founded' }],
  ])('may be %s', (_, moment) => {
    expect(define(startsNotBefore(moment))().version).toBe(1);
  });

  it.each<[string, object, string, string]>([
    ['that there is not', { on: 'easter' }, 'on', 'event.unknown'],
    ['that is a number', { on: 'months' }, 'on', 'fact.kind'],
    ['of another entry', { years: 18, after: 'born' }, 'after', 'fact.scope'],
    ['of the award, in a requirement (9)', { days: 1, before: 'finished' }, 'before', 'fact.scope'],
  ])('is none %s', (_, moment, key, code) => {
    expect(refused(startsNotBefore(moment))).toEqual([
      [`requirements.r1.holds.notBefore.${key}`, code],
    ]);
  });

  it('is the deadline only where there is one', () => {
    const spent = { deadline: { none: 'until-spent', clauses: [] } };

    for (const deadline of [{ deadline: undefined }, spent]) {
      expect(refused({ ...startsNotBefore({ on: 'deadline' }), ...deadline })).toEqual([
        ['requirements.r1.holds.notBefore.on', 'event.unknown'],
      ]);
    }
  });

  it('has a number of years, months or days to it', () => {
    expect(refused(startsNotBefore({ after: 'deadline' }))).toEqual([
      ['requirements.r1.holds.notBefore', 'moment.empty'],
    ]);
  });

  it('a report may be due after a day of the award', () => {
    const due = { months: 3, after: 'finished' };
    const report = { kind: 'deliverable', due, clauses: [] };

    expect(define({ ...base, obligations: { report } })().obligations?.['report']).toEqual(report);
  });
});

describe('14: a circle of moments is refused', () => {
  it.each<[string, object, string]>([
    ['that is counted from itself', { by: { days: 7, after: 'answer' } }, 'by.after'],
    ['that comes not before itself', { from: { on: 'answer' } }, 'from.on'],
  ])('of an answer %s', (_, limits, path) => {
    expect(refused({ answers: { answer: { ...limits, clauses: [] } } })).toEqual([
      [`answers.answer.${path}`, 'event.unknown'],
    ]);
  });

  it('of two answers, each counted from the answer', () => {
    const by = { days: 7, after: 'answer' };

    const found = refused({ answers: { first: { by, clauses: [] }, second: { by, clauses: [] } } });

    expect(found).toEqual([
      ['answers.first.by.after', 'event.unknown'],
      ['answers.second.by.after', 'event.unknown'],
    ]);
  });
});
