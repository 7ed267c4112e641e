import { describe, expect, it } from 'vitest';
import { merge } from '../../src/call/merge.js';
import { scheme } from './guards/scheme.js';

const merged = (change: object) => merge(scheme, change);

describe('a change is merged', () => {
  it.each<[string, object, object]>([
    [
      'by the fields of a section',
      { deadline: { at: '2024-07-01T10:00' } },
      { deadline: { at: '2024-07-01T10:00', closes: 'inclusive', clauses: ['c1'] } },
    ],
    [
      'by the ids of a dictionary and the fields of its entries',
      { requirements: { duration: { reading: 'x' }, region: { clauses: [] } } },
      {
        requirements: {
          duration: { ...scheme.requirements.duration, reading: 'x' },
          region: { clauses: [] },
        },
      },
    ],
    [
      'by the items of a grant',
      { grant: { items: { travel: { rate: 40_000 } } } },
      {
        grant: {
          ...scheme.grant,
          items: { ...scheme.grant.items, travel: { ...scheme.grant.items.travel, rate: 40_000 } },
        },
      },
    ],
    [
      'by the categories of the seats',
      { group: { seats: { administration: 2, leadership: { maximum: 5 } } } },
      {
        group: {
          ...scheme.group,
          seats: { administration: 2, leadership: { minimum: 2, maximum: 5 } },
        },
      },
    ],
    ['by the ids of terms', { terms: { g1: 'x' } }, { terms: { travel: 'reise', g1: 'x' } }],
  ])('%s', (_, change, sections) => {
    expect(merged(change)).toEqual({ ...scheme, ...sections });
  });
});

describe('a value is replaced whole', () => {
  const { requirements, obligations, facts, selection, grant } = scheme;
  const { duration } = requirements;

  it.each<[string, object, object]>([
    ['a title', { title: { nb: 'Støtte' } }, { title: { nb: 'Støtte' } }],
    ['a term', { terms: { travel: { nb: 'tur' } } }, { terms: { travel: { nb: 'tur' } } }],
    [
      'a condition',
      { requirements: { duration: { holds: { fact: 'months', maximum: 12 } } } },
      { requirements: { duration: { ...duration, holds: { fact: 'months', maximum: 12 } } } },
    ],
    [
      'a moment',
      { obligations: { report: { due: { months: 1, after: 'award' } } } },
      {
        obligations: {
          ...obligations,
          report: { ...obligations.report, due: { months: 1, after: 'award' } },
        },
      },
    ],
    [
      'a quantity',
      { grant: { items: { costs: { amount: { fact: 'sum' } } } } },
      {
        grant: {
          ...grant,
          items: { ...grant.items, costs: { ...grant.items.costs, amount: { fact: 'sum' } } },
        },
      },
    ],
    ['a list', { lists: ['mobilities'] }, { lists: ['mobilities'] }],
    [
      'the values of a fact',
      { facts: { region: { values: ['west'] } } },
      { facts: { ...facts, region: { ...facts.region, values: ['west'] } } },
    ],
    [
      'the seats of an obligation',
      { obligations: { presence: { seats: { guests: 1 } } } },
      { obligations: { ...obligations, presence: { kind: 'attendance', seats: { guests: 1 } } } },
    ],
    [
      'the capacity',
      { selection: { capacity: { places: 7, clauses: [] } } },
      { selection: { ...selection, capacity: { places: 7, clauses: [] } } },
    ],
  ])('%s', (_, change, sections) => {
    expect(merged(change)).toEqual({ ...scheme, ...sections });
  });
});

describe('null takes away', () => {
  it.each<[string, object, readonly string[]]>([
    ['a section', { repayment: null }, ['repayment']],
    ['an entry', { obligations: { report: null } }, ['obligations', 'report']],
    ['a field of a section', { applicant: { judgedOn: null } }, ['applicant', 'judgedOn']],
    ['an item', { grant: { items: { travel: null } } }, ['grant', 'items', 'travel']],
    ['a category', { group: { seats: { leadership: null } } }, ['group', 'seats', 'leadership']],
    [
      'a field of an entry',
      { requirements: { duration: { reading: null } } },
      ['requirements', 'duration', 'reading'],
    ],
  ])('%s', (_, change, path) => {
    const parent = path.slice(0, -1).reduce<object>((part, key) => Reflect.get(part, key), scheme);
    const after = path
      .slice(0, -1)
      .reduce<object>((part, key) => Reflect.get(part, key), merged(change) as object);

    const keys = Object.keys(parent).filter((key) => key !== path.at(-1));
    expect(Object.keys(after)).toEqual(keys);
  });

  it('nothing where there is nothing', () => {
    expect(merged({ reports: null, deadline: { day: null } })).toEqual(scheme);
  });

  it('no key of a value that is replaced whole, which then has a null', () => {
    const change = { requirements: { duration: { holds: { fact: 'months', minimum: null } } } };

    expect(merged(change)).toHaveProperty('requirements.duration.holds.minimum', null);
  });
});

it('undefined, which JSON does not have, changes nothing', () => {
  expect(merged({ zone: undefined, deadline: { at: undefined } })).toEqual(scheme);
});

it('the call and the change stay as they were', () => {
  const change = { group: { seats: { administration: 2 } } };
  const before = JSON.stringify([scheme, change]);

  merged(change);

  expect(JSON.stringify([scheme, change])).toBe(before);
});
