import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/conditions/condition.js';
import type { Facts } from '../../src/conditions/fact.js';
import { remedies } from '../../src/criteria/remedies.js';
import { ways } from '../criteria/ways.js';
import { fact, type Given, judge } from './judge.js';

const facts: Facts = {
  months: fact('number', { integer: true, minimum: 0 }),
  hours: fact('number', { minimum: 0 }),
  asked: fact('money'),
  own: fact('money'),
  approved: fact('yes-no'),
  insured: fact('yes-no'),
  country: fact('choice', { values: ['NO', 'SE'] }),
  age: fact('number', { about: 'members', minimum: 0 }),
};
const remediesOf = (condition: Condition, given: Given = {}) =>
  remedies(judge(condition, facts, given));

describe('8: a remedy', () => {
  const long: Condition = { fact: 'months', minimum: 6 };
  const many: Condition = { fact: 'hours', minimum: 10 };
  const approved: Condition = { fact: 'approved', is: true };
  const insured: Condition = { fact: 'insured', is: true };

  it('is nothing where the condition is met', () => {
    expect(remediesOf(long, { stated: { months: 6 } })).toEqual([]);
  });

  it('is the fewest leaves: one before two', () => {
    const condition: Condition = { any: [{ all: [long, many] }, approved] };
    const found = remediesOf(condition, { stated: { months: 3, hours: 3, approved: false } });
    expect(ways(found)).toEqual([['c.2'], ['c.1.1', 'c.1.2']]);
  });

  it('leaves alone what is met already', () => {
    const found = remediesOf({ all: [long, many] }, { stated: { months: 6, hours: 3 } });
    expect(ways(found)).toEqual([['c.2']]);
  });

  it('turns as many leaves as are missing', () => {
    const condition: Condition = { atLeast: 2, of: [long, many, approved, insured] };
    const stated = { months: 6, hours: 3, approved: false, insured: false };
    expect(ways(remediesOf(condition, { stated }))).toEqual([['c.2'], ['c.3'], ['c.4']]);
  });

  it('is to state what is not stated', () => {
    const [remedy] = remediesOf(long);
    expect(remedy).toMatchObject({
      criterion: 'c',
      reason: { code: 'fact.not-stated', params: { fact: 'months' } },
      possible: true,
    });
  });

  it('comes in 12 ways at most', () => {
    const any = Array.from({ length: 15 }, (_, at): Condition => ({ fact: 'months', is: at + 1 }));
    expect(ways(remediesOf({ any }, { stated: { months: 0 } }))).toHaveLength(12);
  });

  it('changes the fact on the left, not the bound', () => {
    const share: Condition = { fact: 'own', minimum: { percent: 25, of: { fact: 'asked' } } };
    const found = remediesOf(share, { stated: { asked: 400, own: 60 } });
    expect(found.map(({ reason }) => reason)).toMatchObject([
      { code: 'fact.too-low', params: { fact: 'own', value: 60, minimum: 100, missing: 40 } },
    ]);
  });

  it('of a `not` states what is required', () => {
    const condition: Condition = { not: { any: [long, { fact: 'country', is: 'SE' }] } };
    const found = remediesOf(condition, { stated: { months: 6, country: 'SE' } });
    expect(found.map(({ reason }) => [reason.code, reason.params])).toEqual([
      ['fact.too-high', { fact: 'months', value: 6, maximum: 5, over: 1 }],
      ['fact.excluded', { fact: 'country', value: 'SE', excluded: ['SE'] }],
    ]);
  });

  it('adds entries where some are missing, and removes them only where a maximum is exceeded', () => {
    const adults: Condition = { count: 'members', where: { fact: 'age', minimum: 18 }, minimum: 2 };
    const all: Condition = { count: 'members', maximum: 2 };
    const lists = { members: [{ age: 18 }, { age: 17 }, { age: 17 }] };
    expect(remediesOf(adults, { lists })[0]?.reason).toMatchObject({
      code: 'quantity.too-low',
      params: { value: 1, missing: 1 },
    });
    expect(remediesOf(all, { lists })[0]?.reason).toMatchObject({
      code: 'quantity.too-high',
      params: { value: 3, over: 1 },
    });
  });
});

describe('8: a remedy goes through what has to hold', () => {
  const facts: Facts = {
    months: fact('number', { integer: true, minimum: 0 }),
    international: fact('yes-no'),
    score: fact('number', { statedBy: 'host', minimum: 0, maximum: 100 }),
    country: fact('choice', { about: 'members', values: ['NO', 'SE'] }),
    age: fact('number', { about: 'members', minimum: 0 }),
  };
  const of = (condition: Condition, given: Given = {}) => remedies(judge(condition, facts, given));
  const adult: Condition = { fact: 'age', minimum: 18 };

  it.each([{ international: true, months: 3 }, { months: 3 }])(
    '`holds`, and never `when`: %j',
    (stated) => {
      const condition: Condition = {
        when: { fact: 'international', is: true },
        holds: { fact: 'months', minimum: 6 },
      };
      const found = of(condition, { stated });
      expect(found.map(({ criterion }) => criterion)).toEqual(['c.holds']);
    },
  );

  it('of each entry that falls short, and never through `where`', () => {
    const condition: Condition = {
      each: 'members',
      where: { fact: 'country', is: 'NO' },
      holds: adult,
    };
    const members = [
      { country: 'NO', age: 17 },
      { country: 'NO', age: 18 },
      { country: 'SE', age: 17 },
      { age: 17 },
    ];
    const found = of(condition, { lists: { members } });
    expect(ways(found)).toEqual([['c.e1.holds', 'c.e4.holds']]);
  });

  it('of one entry where one is enough', () => {
    const condition: Condition = { not: { each: 'members', holds: { not: adult } } };
    const found = of(condition, { lists: { members: [{ age: 16 }, { age: 17 }] } });
    expect(ways(found)).toEqual([['c.e1'], ['c.e2']]);
  });

  it('is not possible for the applicant where a fact is the host’s, and comes last', () => {
    const condition: Condition = {
      any: [
        { fact: 'score', minimum: 70 },
        { fact: 'months', minimum: 6 },
      ],
    };
    const found = of(condition, { stated: { months: 3 }, host: { score: 60 } });
    expect(found.map(({ criterion, possible }) => [criterion, possible])).toEqual([
      ['c.2', true],
      ['c.1', false],
    ]);
    expect(found[1]?.reason.params).toMatchObject({ fact: 'score', host: true });
  });

  it('is not possible where all that a quantity is made of is the host’s', () => {
    const condition: Condition = { lowest: [{ fact: 'score' }, 90], minimum: 70 };
    const [remedy] = of(condition, { host: { score: 60 } });
    expect(remedy?.possible).toBe(false);
  });
});
