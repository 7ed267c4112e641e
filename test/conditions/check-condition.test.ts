import { describe, expect, it } from 'vitest';
import { checkCondition } from '../../src/conditions/check-condition.js';
import { type Condition, condition } from '../../src/conditions/condition.js';
import type { Facts } from '../../src/conditions/fact.js';
import { parseWith } from '../../src/parse/parse.js';
import { fact } from './judge.js';

const facts: Facts = {
  months: fact('number', { integer: true, minimum: 0, maximum: 60 }),
  hours: fact('number'),
  asked: fact('money'),
  country: fact('choice', { values: ['NO', 'SE'] }),
  start: fact('day'),
  final: fact('day', { about: 'award' }),
  age: fact('number', { about: 'members' }),
  costs: fact('money', { about: 'activities' }),
};

/** What is wrong with a condition, as `path: code`. */
function issues(value: unknown): readonly string[] {
  const parsed = parseWith(condition, value);
  if (!parsed.ok) return parsed.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
  const found: string[] = [];
  const known = {
    facts,
    lists: ['members', 'activities'],
    events: ['deadline'],
    isOfAward: false,
  };
  checkCondition(parsed.value as Condition, [], known, (...[path, code]) => {
    found.push(`${path.join('.')}: ${code}`);
  });
  return found;
}

describe('a condition of a call', () => {
  it.each([
    [{ fact: 'months', minimum: 6, maximum: 12 }],
    [{ fact: 'asked', maximum: { percent: 50, of: { fact: 'asked' } } }],
    [{ count: 'members', where: { fact: 'age', minimum: 13 }, minimum: { fact: 'months' } }],
    [{ total: { fact: 'costs' }, over: 'activities', maximum: 100_000 }],
    [{ fact: 'start', notBefore: { months: 3, after: 'deadline' } }],
    [{ by: 'country', bands: [{ is: 'NO', amount: 1 }, { amount: 2 }], minimum: 2 }],
  ])('%j is accepted', (value) => {
    expect(issues(value)).toEqual([]);
  });

  it.each([
    ['a fact that the call does not have', { fact: 'weeks', minimum: 1 }, 'fact: fact.unknown'],
    ['a fact of a member outside the list', { fact: 'age', minimum: 1 }, 'fact: fact.scope'],
    [
      'a fact of another list in a list',
      { each: 'members', holds: { fact: 'costs', minimum: 1 } },
      'holds.fact: fact.scope',
    ],
    ['a fact of the award in a requirement (9)', { stated: 'final' }, 'stated: fact.scope'],
    ['a list that the call does not have', { count: 'visits', minimum: 1 }, 'count: list.missing'],
    [
      'a list in a list',
      { each: 'members', holds: { count: 'activities', minimum: 1 } },
      'holds.count: list.nested',
    ],
    ['nothing asked of a fact', { fact: 'months' }, ': condition.empty'],
    ['nothing asked of a count', { count: 'members' }, ': condition.empty'],
    ['two forms at once', { fact: 'months', is: 3, minimum: 2 }, ': condition.mixed'],
    ['two forms by their keys', { count: 'members', fact: 'months', minimum: 1 }, ': form.unknown'],
    ['no form', { months: 3 }, ': form.unknown'],
    ['another kind of value', { fact: 'months', is: '3' }, 'is: fact.kind'],
    ['a value that cannot be chosen', { fact: 'country', in: ['NO', 'FI'] }, 'in.1: value.unknown'],
    ['a value twice', { fact: 'country', in: ['NO', 'NO'] }, 'in.1: duplicate'],
    ['bounds of a choice', { fact: 'country', minimum: 3 }, 'fact: fact.kind'],
    [
      'money against a number',
      { fact: 'asked', maximum: { fact: 'months' } },
      'maximum: quantity.kind',
    ],
    [
      'a number against money',
      { fact: 'months', maximum: { fact: 'asked' } },
      'maximum: quantity.kind',
    ],
    ['a fraction of a minor unit', { fact: 'asked', maximum: 10.5 }, 'maximum: quantity.kind'],
    [
      'money times money',
      { rate: { fact: 'asked' }, times: [{ fact: 'asked' }], minimum: 1 },
      'times.0: quantity.kind',
    ],
    [
      'a sum of both',
      { sum: [{ fact: 'asked' }, { fact: 'months' }], minimum: 1 },
      'sum: quantity.kind',
    ],
    [
      'a maximum below the minimum',
      { fact: 'hours', minimum: 3, maximum: 2 },
      'maximum: limit.order',
    ],
    ['what the range excludes', { fact: 'months', minimum: 61 }, 'minimum: limit.impossible'],
    ['what the range states already', { fact: 'months', maximum: 60 }, 'maximum: limit.stated'],
    [
      'a time of the clock against a day',
      { fact: 'start', notAfter: { at: '2024-06-01T10:00' } },
      'notAfter.at: moment.clock',
    ],
    [
      'an event that the call does not have',
      { fact: 'start', notAfter: { on: 'answer' } },
      'notAfter.on: event.unknown',
    ],
    [
      'a number as an event',
      { fact: 'start', notAfter: { on: 'months' } },
      'notAfter.on: fact.kind',
    ],
    [
      'no time after an event',
      { fact: 'start', notAfter: { after: 'deadline' } },
      'notAfter: moment.empty',
    ],
    [
      'more of some than there are',
      { atLeast: 2, of: [{ stated: 'months' }] },
      'atLeast: condition.count',
    ],
    [
      'bands that are not in order',
      {
        by: 'hours',
        bands: [
          { upTo: 9, amount: 1 },
          { upTo: 5, amount: 2 },
        ],
        minimum: 1,
      },
      'bands.1.upTo: bands.order',
    ],
    [
      'a last tier with an end',
      { units: { fact: 'months' }, tiers: [{ upTo: 9, rate: 1 }], minimum: 1 },
      'tiers.0.upTo: tiers.order',
    ],
    [
      'a number of more than 15 digits',
      { fact: 'hours', minimum: 1 / 3 },
      'minimum: number.inexact',
    ],
    [
      'a wrong part deep inside',
      { all: [{ any: [{ not: { fact: 3, minimum: 1 } }] }] },
      'all.0.any.0.not.fact: invalid-type',
    ],
  ])('%s is an issue with its path', (_, value, expected) => {
    expect(issues(value)).toEqual([expected]);
  });

  it('nested thirty deep is read at once', () => {
    let value: unknown = { fact: 'months', minimum: 6 };
    for (let depth = 0; depth < 30; depth += 1) value = { not: value };
    expect(issues(value)).toEqual([]);
  });
});
