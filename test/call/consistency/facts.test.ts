import { describe, expect, it } from 'vitest';
import { define, refused } from '../refused.js';

const months = { about: 'application', kind: 'number', statedBy: 'applicant' };
const fact = (change: object) => ({ facts: { months: { ...months, ...change } } });

describe('the id of a fact or a list', () => {
  it.each(['months', 'm', 'own-share', 'x2', `a${'b'.repeat(31)}`, 'constructor'])(
    'may be %j',
    (id) => {
      expect(define({ facts: { [id]: months } })().facts).toHaveProperty([id]);
      expect(define({ lists: [id] })().lists).toEqual([id]);
    },
  );

  it.each(['', 'Months', '2x', '-x', 'own_share', 'own share', 'år', `a${'b'.repeat(32)}`])(
    'is not %j',
    (id) => {
      expect(refused({ facts: { [id]: months } })).toEqual([[`facts.${id}`, 'invalid-key']]);
      expect(refused({ lists: [id] })).toEqual([['lists.0', 'invalid-format']]);
    },
  );

  it.each([
    'members',
    'gatherings',
    'day',
    'year',
    'opening',
    'submission',
    'deadline',
    'answer',
    'award',
    'receipt',
    'lot',
    'priority',
    'first',
    'open',
    'course',
  ])('is not %j, which has a meaning of its own', (id) => {
    const gathering = { [id]: { month: '2024-10', clauses: [] } };
    const obligation = { [id]: { kind: 'deliverable', clauses: [] } };

    expect(refused({ facts: { [id]: months } })).toEqual([[`facts.${id}`, 'id.reserved']]);
    expect(refused({ lists: [id] })).toEqual([['lists.0', 'id.reserved']]);
    expect(refused({ gatherings: gathering, answers: undefined })).toEqual([
      [`gatherings.${id}`, 'id.reserved'],
    ]);
    expect(refused({ obligations: obligation, answers: undefined })).toEqual([
      [`obligations.${id}`, 'id.reserved'],
    ]);
  });

  const costs = (change: object) => ({
    grant: {
      items: {
        hire: { kind: 'actual-costs', costs: { eligible: ['rent'], ...change }, clauses: [] },
      },
    },
  });

  it.each([
    ['may be of another kind', {}],
    ['lists that kind', { eligible: ['rent', 'other'], closed: true }],
  ])('is not `other` where a cost %s: `terms` would have one name for both', (_, change) => {
    expect(refused({ facts: { other: months }, ...costs(change) })).toEqual([
      ['facts.other', 'id.reserved'],
    ]);
    expect(refused({ lists: ['other'], ...costs(change) })).toEqual([['lists.0', 'id.reserved']]);
  });

  it('may be `other` where no cost is of another kind', () => {
    const facts = { other: months };

    expect(define({ facts, ...costs({ closed: true }) })().facts).toHaveProperty('other');
    expect(define({ facts, grant: undefined })().facts).toHaveProperty('other');
  });

  it('is used once among facts, lists, gatherings and obligations', () => {
    expect(refused({ facts: { activities: months }, lists: ['activities'] })).toEqual([
      ['lists.0', 'duplicate'],
    ]);
    expect(refused({ lists: ['activities', 'activities'] })).toEqual([['lists.1', 'duplicate']]);
    expect(refused({ facts: { g2: months } })).toEqual([['gatherings.g2', 'duplicate']]);
    expect(refused({ lists: ['report'] })).toEqual([['obligations.report', 'duplicate']]);
    expect(refused({ lists: ['g1'] })).toEqual([['gatherings.g1', 'duplicate']]);
  });
});

describe('what a fact is about', () => {
  it('is the application, the applicant, an award, the call, the members or a list', () => {
    for (const about of ['application', 'applicant', 'award', 'members', 'activities']) {
      const call = define({ ...fact({ about }), lists: ['activities'] })();

      expect(call.facts?.['months']).toMatchObject({ about });
    }
    expect(define(fact({ about: 'call', statedBy: 'host' }))().facts).toHaveProperty('months');
    expect(refused({ ...fact({ about: 'visits' }), lists: ['activities'] })).toEqual([
      ['facts.months.about', 'fact.about'],
    ]);
  });

  it('is not the call where an applicant states it', () => {
    expect(refused(fact({ about: 'call' }))).toEqual([['facts.months.statedBy', 'fact.stated-by']]);
  });
});

describe('the kind of a fact', () => {
  it.each<[string, object]>([
    ['a number in a range', { minimum: 1, maximum: 24, integer: true, unit: 'month' }],
    ['a number of the words of a call', { unit: 'project' }],
    ['money in a range', { kind: 'money', minimum: 0, maximum: 100_000 }],
    ['a choice without texts', { kind: 'choice', values: ['NO', 'SE'] }],
    ['choices with texts', { kind: 'choices', values: { NO: 'Norge', SE: { nb: 'Sverige' } } }],
    ['a choice of anything', { kind: 'choice' }],
    ['one value as minimum and maximum', { minimum: 3, maximum: 3 }],
  ])('may be %s', (_, change) => {
    expect(define(fact(change))().facts?.['months']).toEqual({ ...months, ...change });
  });

  it.each<[string, object, string, string]>([
    ['an unknown one', { kind: 'date' }, 'kind', 'invalid-value'],
    ['a day with a minimum', { kind: 'day', minimum: 1 }, 'minimum', 'fact.kind'],
    ['a text with a maximum', { kind: 'text', maximum: 1 }, 'maximum', 'fact.kind'],
    ['money with a unit', { kind: 'money', unit: 'month' }, 'unit', 'fact.kind'],
    ['money that is an integer anyway', { kind: 'money', integer: true }, 'integer', 'fact.kind'],
    ['a number with values', { values: ['1', '2'] }, 'values', 'fact.kind'],
    ['a yes or no with values', { kind: 'yes-no', values: ['yes'] }, 'values', 'fact.kind'],
    ['a maximum below the minimum', { minimum: 2, maximum: 1 }, 'maximum', 'limit.order'],
    ['an unknown unit', { unit: 'fortnight' }, 'unit', 'unit.unknown'],
    ['no values', { kind: 'choice', values: [] }, 'values', 'too-small'],
    ['no values with texts', { kind: 'choice', values: {} }, 'values', 'missing'],
    ['a value twice', { kind: 'choice', values: ['NO', 'NO'] }, 'values.1', 'duplicate'],
    [
      'a value with an empty text',
      { kind: 'choice', values: { NO: '' } },
      'values.NO',
      'too-small',
    ],
    [
      'a value without a character',
      { kind: 'choice', values: { '': 'x' } },
      'values.',
      'too-small',
    ],
    ['a minimum that is no number', { minimum: { fact: 'x' } }, 'minimum', 'invalid-type'],
    ['a number that need not be an integer', { integer: false }, 'integer', 'invalid-value'],
    ['another field', { label: 'x' }, 'label', 'unknown-key'],
  ])('is refused for %s', (_, change, key, code) => {
    expect(refused(fact(change))).toEqual([[`facts.months.${key}`, code]]);
  });
});
