import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/conditions/condition.js';
import type { Facts } from '../../src/conditions/fact.js';
import { fact, type Given, judge } from './judge.js';

const facts: Facts = {
  months: fact('number', { integer: true, minimum: 0, maximum: 60 }),
  hours: fact('number', { minimum: 0 }),
  free: fact('number'),
  asked: fact('money'),
  own: fact('money'),
  country: fact('choice', { values: ['NO', 'SE', 'DK'] }),
  fields: fact('choices', { values: ['music', 'dance', 'film'] }),
  approved: fact('yes-no'),
  note: fact('text'),
  start: fact('day'),
  born: fact('day'),
  score: fact('number', { statedBy: 'host' }),
  'home-country': fact('choice', { about: 'members', values: ['NO', 'SE', 'DK'] }),
  age: fact('number', { about: 'members', minimum: 0 }),
};
const outcome = (condition: Condition, given: Given = {}) => judge(condition, facts, given).outcome;
const code = (condition: Condition, given: Given = {}) =>
  judge(condition, facts, given).reason.code;

describe('1: a fact that is not stated', () => {
  it.each<Condition>([
    { fact: 'months', minimum: 0 },
    { fact: 'months', maximum: 60 },
    { fact: 'country', in: ['NO', 'SE', 'DK'] },
    { fact: 'approved', is: true },
    { fact: 'start', notBefore: { day: '1900-01-01' } },
  ])('leaves %j undetermined, whatever its bounds', (condition) => {
    expect(judge(condition, facts, {})).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'fact.not-stated' },
    });
  });

  it('is not met only where it has to be stated', () => {
    expect(outcome({ stated: 'months' })).toBe('not-met');
    expect(outcome({ stated: 'months' }, { stated: { months: 0 } })).toBe('met');
    expect(outcome({ stated: 'approved' }, { stated: { approved: false } })).toBe('met');
  });

  it('is a blank text and an empty list too', () => {
    expect(outcome({ stated: 'note' }, { stated: { note: ' \n' } })).toBe('not-met');
    expect(outcome({ stated: 'fields' }, { stated: { fields: [] } })).toBe('not-met');
  });
});

describe('2: a computed quantity', () => {
  const sum = (...quantities: ('months' | 'hours' | 'free')[]) => ({
    sum: quantities.map((of) => ({ fact: of })),
  });

  it('stands for all values of what is not stated, from its minimum to its maximum', () => {
    const given = { stated: { hours: 10 } };
    expect(outcome({ ...sum('months', 'hours'), minimum: 10 }, given)).toBe('met');
    expect(outcome({ ...sum('months', 'hours'), minimum: 71 }, given)).toBe('not-met');
    expect(outcome({ ...sum('months', 'hours'), minimum: 11 }, given)).toBe('undetermined');
    expect(outcome({ ...sum('months', 'hours'), maximum: 70 }, given)).toBe('met');
  });

  it('is without bound where the fact has none', () => {
    expect(outcome({ ...sum('free', 'months'), minimum: -1e9 })).toBe('undetermined');
    expect(outcome({ ...sum('free', 'months'), maximum: 1e9 })).toBe('undetermined');
  });

  it('counts one fact used twice as two unknowns', () => {
    expect(outcome({ ...sum('months'), minimum: { fact: 'months' } })).toBe('undetermined');
    const either: Condition = {
      any: [{ fact: 'approved', is: true }, { not: { fact: 'approved', is: true } }],
    };
    expect(outcome(either)).toBe('undetermined');
  });

  it('reports a stated value outside the range of the fact, also of the host', () => {
    expect(code({ fact: 'months', minimum: 6 }, { stated: { months: 61 } })).toBe(
      'fact.out-of-range',
    );
    const hosts = { ...facts, score: fact('number', { statedBy: 'host', maximum: 100 }) };
    const finding = judge({ fact: 'score', minimum: 70 }, hosts, { host: { score: 101 } });
    expect(finding.reason.code).toBe('fact.out-of-range');
  });

  it('is undetermined where a value in it is outside the range of its fact', () => {
    const given = { stated: { months: 61, hours: 10 } };
    const finding = judge({ highest: [{ fact: 'months' }, 5], minimum: 3 }, facts, given);
    expect(finding).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'fact.out-of-range', params: { fact: 'months' } },
    });
    expect(code({ fact: 'hours', minimum: { fact: 'months' } }, given)).toBe('fact.out-of-range');
  });

  it('is decided by one limit where the other cannot be worked out', () => {
    const condition: Condition = { fact: 'hours', minimum: 6, maximum: { fact: 'months' } };
    const given = { stated: { hours: 5, months: 61 } };
    expect(outcome(condition, given)).toBe('not-met');
    expect(outcome({ not: condition }, given)).toBe('met');
  });

  it('names the entry of which a value cannot be used', () => {
    const total: Condition = { total: { fact: 'age' }, over: 'members', minimum: 1 };
    const finding = judge(total, facts, { lists: { members: [{ age: 20 }, { age: -1 }] } });
    expect(finding).toMatchObject({
      criterion: 'c',
      reason: { code: 'fact.out-of-range', params: { fact: 'age', entry: 'e2' } },
    });
  });

  it('is 0 for 0 times something unbounded', () => {
    const product = { rate: { fact: 'months' }, times: [{ fact: 'free' }] };
    expect(outcome({ ...product, maximum: 0 }, { stated: { months: 0 } })).toBe('met');
  });
});

describe('3: an entry of which it is not known whether it counts', () => {
  const where: Condition = { fact: 'home-country', is: 'NO' };
  const lists = {
    members: [{ 'home-country': 'NO', age: 20 }, { age: 30 }, { 'home-country': 'SE', age: 40 }],
  };

  it('lies between the sure ones and all that may count', () => {
    const count = { count: 'members', where };
    expect(outcome({ ...count, minimum: 1 }, { lists })).toBe('met');
    expect(outcome({ ...count, minimum: 2 }, { lists })).toBe('undetermined');
    expect(outcome({ ...count, minimum: 3 }, { lists })).toBe('not-met');
  });

  it('is named by the facts of its `where` that are not stated', () => {
    const finding = judge({ count: 'members', where, minimum: 2 }, facts, { lists });
    expect(finding.reason.params['unknown']).toEqual(['home-country']);
  });

  it('adds nothing or its value to a total', () => {
    const total = { total: { fact: 'age' }, over: 'members', where };
    expect(outcome({ ...total, minimum: 20 }, { lists })).toBe('met');
    expect(outcome({ ...total, maximum: 50 }, { lists })).toBe('met');
    expect(outcome({ ...total, minimum: 50 }, { lists })).toBe('undetermined');
    expect(outcome({ ...total, minimum: 51 }, { lists })).toBe('not-met');
  });

  it('may bring a new value, of as many as the fact can have', () => {
    const distinct = { distinct: 'home-country', over: 'members' };
    const all = { lists: { members: [{}, {}, {}, {}, {}] } };
    expect(outcome({ ...distinct, maximum: 3 }, all)).toBe('met');
    expect(outcome({ ...distinct, minimum: 4 }, all)).toBe('not-met');
    expect(outcome({ ...distinct, minimum: 2 }, all)).toBe('undetermined');
  });

  it('may bring all of the choices that a fact can have', () => {
    const wide: Facts = {
      ...facts,
      topics: fact('choices', { about: 'members', values: ['music', 'dance', 'film'] }),
    };
    const distinct = { distinct: 'topics', over: 'members' };
    const lists = { members: [{ topics: ['music'] }, {}] };
    expect(judge({ ...distinct, maximum: 3 }, wide, { lists }).outcome).toBe('met');
    expect(judge({ ...distinct, maximum: 2 }, wide, { lists }).outcome).toBe('undetermined');
  });

  it('makes distinct at least 1 where it counts and its value is not stated', () => {
    const distinct = { distinct: 'home-country', over: 'members' };
    expect(outcome({ ...distinct, minimum: 1 }, { lists: { members: [{}] } })).toBe('met');
    const maybe = { ...distinct, where: { fact: 'age', minimum: 18 } as const };
    expect(outcome({ ...maybe, minimum: 1 }, { lists: { members: [{}] } })).toBe('undetermined');
  });
});

describe('4: over no entries', () => {
  const lists = { members: [] };

  it.each<Condition>([
    { count: 'members', maximum: 0 },
    { total: { fact: 'age' }, over: 'members', maximum: 0 },
    { distinct: 'home-country', over: 'members', maximum: 0 },
    { each: 'members', holds: { fact: 'age', minimum: 18 } },
  ])('%j is met', (condition) => {
    expect(outcome(condition, { lists })).toBe('met');
  });

  it('a total of a list that is not stated can be below zero where its numbers can', () => {
    const changed = { ...facts, change: fact('number', { about: 'members' }) };
    const total = { over: 'members', minimum: 0 };
    const of = (id: string) => judge({ total: { fact: id }, ...total }, changed, {}).outcome;
    expect(of('change')).toBe('undetermined');
    expect(of('age')).toBe('met');
  });

  it('a draft that lists nothing yet is undetermined', () => {
    expect(outcome({ count: 'members', minimum: 1 })).toBe('undetermined');
    expect(outcome({ each: 'members', holds: { fact: 'age', minimum: 18 } })).toBe('undetermined');
  });
});

it('5: one of the stated choices is enough', () => {
  const given = { stated: { fields: ['dance', 'film'] } };
  expect(outcome({ fact: 'fields', is: 'film' }, given)).toBe('met');
  expect(outcome({ fact: 'fields', in: ['music', 'dance'] }, given)).toBe('met');
  expect(outcome({ fact: 'fields', in: ['music'] }, given)).toBe('not-met');
  const bands = { by: 'fields', bands: [{ is: 'film', amount: 3 }, { amount: 1 }] };
  expect(outcome({ ...bands, minimum: 3 }, given)).toBe('met');
});

describe('6: not', () => {
  it.each<[Condition, Given, string, string]>(
    [
      [{ fact: 'months', minimum: 6 }, { months: 6 }, 'not-met', 'fact.too-high'],
      [{ fact: 'months', maximum: 6 }, { months: 7 }, 'met', 'fact.within'],
      [{ fact: 'hours', minimum: 6 }, { hours: 5.9 }, 'met', 'fact.within'],
      [{ fact: 'hours', minimum: 6 }, { hours: 6 }, 'not-met', 'fact.too-high'],
      [{ fact: 'country', in: ['SE', 'DK'] }, { country: 'SE' }, 'not-met', 'fact.excluded'],
      [
        { fact: 'start', notBefore: { day: '2024-06-01' } },
        { start: '2024-05-31' },
        'met',
        'day.within',
      ],
      [
        { fact: 'start', notBefore: { day: '2024-06-01' } },
        { start: '2024-06-01' },
        'not-met',
        'day.too-late',
      ],
      [{ stated: 'note' }, { note: 'x' }, 'not-met', 'fact.present'],
    ].map(([condition, stated, ...rest]) => [condition, { stated }, ...rest] as never),
  )(
    'of %j on %j is %s, and its text states what is required',
    (condition, given, expected, reason) => {
      expect(outcome({ not: condition }, given)).toBe(expected);
      expect(code({ not: condition }, given)).toBe(reason);
    },
  );

  it('moves into combinations by De Morgan', () => {
    const finding = judge(
      {
        not: {
          all: [
            { fact: 'approved', is: true },
            { fact: 'months', minimum: 6 },
          ],
        },
      },
      facts,
      { stated: { approved: true, months: 3 } },
    );
    expect(finding).toMatchObject({ outcome: 'met', reason: { code: 'any' } });
    const some = judge({ not: { each: 'members', holds: { fact: 'age', minimum: 18 } } }, facts, {
      lists: { members: [{ age: 20 }, { age: 17 }] },
    });
    expect(some).toMatchObject({ outcome: 'met', reason: { code: 'some' } });
  });
});

describe('7: a condition that does not apply', () => {
  const condition: Condition = {
    when: { fact: 'approved', is: true },
    holds: { fact: 'months', minimum: 6 },
  };
  it.each<[Given['stated'], string, string]>([
    [{ approved: false, months: 3 }, 'met', 'not-applicable'],
    [{ approved: true, months: 3 }, 'not-met', 'when'],
    [{ approved: true, months: 6 }, 'met', 'when'],
    [{ months: 3 }, 'undetermined', 'when'],
    [{ months: 6 }, 'met', 'when'],
    [{ approved: true }, 'undetermined', 'when'],
  ])('on %j is %s (%s), and both parts are in the finding', (stated = {}, expected, reason) => {
    const finding = judge(condition, facts, { stated });
    expect([finding.outcome, finding.reason.code]).toEqual([expected, reason]);
    expect(finding.findings).toHaveLength(2);
  });

  it('in `each`, `where` works the same way', () => {
    const each: Condition = {
      each: 'members',
      where: { fact: 'home-country', is: 'NO' },
      holds: { fact: 'age', minimum: 18 },
    };
    const on = (...members: NonNullable<Given['lists']>['members']) =>
      outcome(each, { lists: { members } });
    expect(on({ 'home-country': 'SE', age: 3 })).toBe('met');
    expect(on({ 'home-country': 'NO', age: 3 })).toBe('not-met');
    expect(on({ age: 3 })).toBe('undetermined');
    expect(on({ age: 18 })).toBe('met');
  });

  it('in `each`, who it does not apply to is not counted among those who meet it', () => {
    const each: Condition = {
      each: 'members',
      where: { fact: 'home-country', is: 'NO' },
      holds: { fact: 'age', minimum: 18 },
    };
    const members = [
      { 'home-country': 'NO', age: 20 },
      { 'home-country': 'SE', age: 3 },
      { 'home-country': 'NO', age: 3 },
      { 'home-country': 'NO' },
    ];
    expect(judge(each, facts, { lists: { members } }).reason.params).toEqual({
      list: 'members',
      of: 4,
      met: 1,
      undetermined: 1,
      notApplicable: 1,
    });
  });
});

describe('dates', () => {
  const age: Condition = { fact: 'start', notBefore: { years: 18, after: 'born' } };

  it.each([
    ['2022-02-28', 'met'],
    ['2022-02-27', 'not-met'],
  ])('13: whoever is born on 29 February 2004 is 18 on %s: %s', (start, expected) => {
    expect(outcome(age, { stated: { born: '2004-02-29', start } })).toBe(expected);
  });

  it('13: 18 years before that day is the day before', () => {
    const before: Condition = { fact: 'born', notAfter: { years: 18, before: 'start' } };
    expect(outcome(before, { stated: { born: '2004-02-28', start: '2022-02-28' } })).toBe('met');
    expect(outcome(before, { stated: { born: '2004-02-29', start: '2022-02-28' } })).toBe(
      'not-met',
    );
  });

  it.each(['0024-02-29', '9999-12-31'])(
    'a day in another year than 1900 to 2100 is out of range: %s',
    (day) => {
      expect(
        code({ fact: 'start', notAfter: { day: '2024-12-31' } }, { stated: { start: day } }),
      ).toBe('fact.out-of-range');
      const given = { stated: { born: day, start: '2024-06-01' } };
      expect(outcome(age, given)).toBe('undetermined');
    },
  );

  it('14: an event that is not known makes the condition undetermined', () => {
    const afterAward: Condition = { fact: 'start', notBefore: { on: 'award' } };
    const stated = { start: '2024-06-01' };
    expect(judge(afterAward, facts, { stated })).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'day.event-unknown', params: { event: 'award' } },
    });
    expect(outcome(afterAward, { stated, days: { award: '2024-06-01' } })).toBe('met');
  });
});

describe('28: bands', () => {
  const bands = [
    { upTo: 99, amount: 10 },
    { upTo: 200, amount: 20 },
  ];
  const fee = { by: 'hours', bands };

  it.each([
    [99, 10],
    [99.5, 20],
    [200, 20],
  ])('of %d hours give %d', (hours, amount) => {
    const given = { stated: { hours } };
    expect(outcome({ ...fee, minimum: amount, maximum: amount }, given)).toBe('met');
  });

  it('give no amount where none fits', () => {
    const finding = judge({ ...fee, minimum: 10 }, facts, { stated: { hours: 201 } });
    expect(finding).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'fact.out-of-range', params: { fact: 'hours' } },
    });
  });

  it('go from the least to the greatest where the fact is not stated', () => {
    expect(outcome({ ...fee, minimum: 10 })).toBe('met');
    expect(outcome({ ...fee, minimum: 21 })).toBe('not-met');
    expect(outcome({ ...fee, minimum: 11 })).toBe('undetermined');
  });
});

it('29: tiers count the units above the last tier at their own rate', () => {
  const tiers = [{ upTo: 10, rate: 3 }, { rate: 2 }];
  const fee = { units: { fact: 'hours' } as const, tiers };
  const is = (amount: number, hours: number) =>
    outcome({ ...fee, minimum: amount, maximum: amount }, { stated: { hours } });
  expect(is(30, 10)).toBe('met');
  expect(is(31, 10.5)).toBe('met');
  expect(is(34, 12)).toBe('met');
});

it('30: the lowest of what is known is a bound where a part is not', () => {
  const lowest = { lowest: [{ fact: 'free' }, 5000] };
  expect(outcome({ ...lowest, maximum: 5000 })).toBe('met');
  expect(outcome({ ...lowest, maximum: 4999 })).toBe('undetermined');
  expect(outcome({ ...lowest, minimum: 5001 })).toBe('not-met');
});

it('a key of another form that is undefined is as if it were left out', () => {
  const condition: object = { fact: 'months', minimum: 6, notBefore: undefined, is: undefined };
  expect(outcome(condition as Condition, { stated: { months: 5 } })).toBe('not-met');
});

describe('what an applicant states', () => {
  it('never counts as a fact of the host', () => {
    const given = { stated: { score: 100 } };
    expect(judge({ fact: 'score', minimum: 70 }, facts, given)).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'fact.not-stated', params: { fact: 'score', host: true } },
    });
  });

  it('is not read from the prototype of an object', () => {
    const odd = { ...facts, constructor: fact('text') };
    expect(judge({ stated: 'constructor' }, odd, {}).outcome).toBe('not-met');
  });
});

describe('27: money and decimals', () => {
  it('compares a sum with a share of another, rounded half up', () => {
    const share: Condition = { fact: 'own', minimum: { percent: 25, of: { fact: 'asked' } } };
    // A quarter of 1.02 is 25.5 minor units, which is 26.
    expect(outcome(share, { stated: { asked: 102, own: 25 } })).toBe('not-met');
    expect(outcome(share, { stated: { asked: 102, own: 26 } })).toBe('met');
  });

  it('reports a zero without a sign', () => {
    const half: Condition = { percent: -50, of: { fact: 'asked' }, maximum: 0 };
    const { params } = judge(half, facts, { stated: { asked: 0 } }).reason;
    expect(Object.is(params['value'], 0)).toBe(true);
    const less: Condition = { percent: -1, of: { fact: 'asked' }, maximum: 0 };
    const rounded = judge(less, facts, { stated: { asked: 3 } }).reason.params;
    expect(Object.is(rounded['value'], 0)).toBe(true);
  });

  it('adds decimals as they were written', () => {
    const tenth = { rate: 0.1, times: [{ fact: 'months' }] };
    expect(outcome({ ...tenth, maximum: 0.3 }, { stated: { months: 3 } })).toBe('met');
  });
});
