import { describe, expect, it } from 'vitest';
import type { RealCall } from '../../examples/calls/real-call.js';
import type { CarriedCall, Case, NotCarried, Rule } from '../../examples/calls/rule.js';
import { isSound, type ListedRule, ledger, percentAsData } from './ledger.js';

const definition = {
  id: 'small',
  organiser: 'A town',
  title: 'Small',
  language: 'en',
  zone: 'Europe/Oslo',
  clauses: {},
  facts: {
    months: { about: 'application', kind: 'number', statedBy: 'applicant' },
    fine: { about: 'application', kind: 'yes-no', statedBy: 'applicant' },
  },
  requirements: {
    short: { holds: { fact: 'months', maximum: 6 }, clauses: [] },
    good: { holds: { fact: 'fine', is: true }, clauses: [] },
  },
  severalApplications: { counts: 'each', clauses: [] },
  grant: {
    items: {
      monthly: { kind: 'unit-costs', rate: 1000, times: [{ fact: 'months' }], clauses: [] },
      travel: { kind: 'actual-costs', fundingRate: 50, clauses: [] },
    },
  },
};

const long: Case = {
  given: 'seven months',
  application: { facts: { months: 7 } },
  expected: 'rejected',
};
const shortened: Case = { given: 'six months', expected: 'eligible' };
const twice: Case = { given: 'two applications', others: [{ id: 'a-2' }], expected: 'eligible' };

const small = (rules: CarriedCall['rules']): RealCall => ({
  name: 'small',
  definition,
  carried: {
    register: {
      source: { name: 'none', version: '1' },
      covers: () => true,
      find: () => undefined,
    },
    application: {
      id: 'a-1',
      applicant: { id: 'x' },
      submission: { receivedAt: '2024-01-01T12:00:00Z' },
      facts: { months: 6, fine: true },
    },
    rules,
  },
});

const listed = (id: string, more: Partial<ListedRule> = {}): ListedRule => ({
  id,
  call: 'small',
  kind: 'who',
  ...more,
});

const entryOf = (rule: Rule | NotCarried) =>
  ledger([listed('small.1')], [small({ 'small.1': rule })])[0];

describe('the ledger of real calls', () => {
  it('names the paths of a rule that a case notices when it is taken out', () => {
    const entry = entryOf({ carriedBy: ['requirements.short'], cases: [shortened, long] });

    expect(entry).toMatchObject({ carriedBy: 'data', how: 'requirements.short' });
    expect(entry?.problem).toBeUndefined();
  });

  it('finds a rule that no case notices when it is taken out', () => {
    const entry = entryOf({ carriedBy: ['requirements.short'], cases: [shortened] });

    expect(entry?.problem).toBe('not noticed');
  });

  it('takes an item of the grant out and sees a sum change', () => {
    const given: Case = { given: 'six months', gives: 'monthly', expected: 6000 };
    const claims = [{ item: 'travel', amount: 900, on: '2024-05-01' }];
    const half: Case = { given: 'a claim', claims, expected: [450] };

    expect(
      entryOf({ carriedBy: ['grant.items.monthly'], cases: [given] })?.problem,
    ).toBeUndefined();
    expect(
      entryOf({ carriedBy: ['grant.items.travel.fundingRate'], cases: [half] })?.problem,
    ).toBeUndefined();
    expect(entryOf({ carriedBy: ['grant.items.travel'], cases: [given] })?.problem).toBe(
      'not noticed',
    );
  });

  it('counts a rule of which a part is not carried yet as later', () => {
    const entry = entryOf({
      carriedBy: ['requirements.short'],
      later: 'The rest.',
      cases: [long],
    });

    expect(entry).toMatchObject({ carriedBy: 'later', how: 'The rest. requirements.short' });
  });

  it('takes a permission away where a rule states how', () => {
    const carriedBy = ['severalApplications'];
    const without = { severalApplications: { counts: 'none' } } as const;

    expect(entryOf({ carriedBy, without, cases: [twice] })?.problem).toBeUndefined();
    expect(entryOf({ carriedBy, cases: [twice] })?.problem).toBe('not noticed');
  });

  it('counts a case that fails already as no notice', () => {
    const wrong: Case = { ...long, expected: 'superseded' };

    const entry = entryOf({ carriedBy: ['requirements.short'], cases: [wrong] });

    expect(entry?.problem).toBe('not noticed');
  });

  it('counts a call that is refused without the rule as a notice', () => {
    const entry = entryOf({
      carriedBy: ['requirements.short', 'facts.fine'],
      cases: [shortened],
    });

    expect(entry?.problem).toBeUndefined();
  });

  it.each([
    ['a requirement that asks one yes-no fact', ['requirements.good']],
    ['a fact that nothing asks', ['facts.months']],
  ])('finds as pretended what only %s carries', (_, carriedBy) => {
    const no: Case = { given: 'no', application: { facts: { fine: false } }, expected: 'rejected' };

    expect(entryOf({ carriedBy, cases: [no] })?.problem).toBe('pretended');
  });

  it('finds a path that the call does not have', () => {
    const entry = entryOf({ carriedBy: ['requirements.long'], cases: [long] });

    expect(entry?.problem).toBe('no such path');
  });

  it('finds a rule that is in no rules.ts', () => {
    const rules = [listed('small.1'), listed('other.1', { call: 'other' })];

    const problems = ledger(rules, [small({})]).map(({ problem }) => problem);

    expect(problems).toEqual(['not in rules.ts', 'not in rules.ts']);
  });

  it('counts what is carried of the formal rules that are no human judgement', () => {
    const rules = [
      listed('small.1'),
      listed('small.2', { kind: 'timeline' }),
      listed('small.3', { judgement: true }),
      listed('small.4', { kind: 'amount' }),
    ];
    const later: NotCarried = { carriedBy: 'later', why: '' };
    const carried: Rule = { carriedBy: ['requirements.short'], cases: [long] };

    const entries = ledger(rules, [
      small({ 'small.1': carried, 'small.2': later, 'small.3': later, 'small.4': later }),
    ]);

    expect(percentAsData(entries)).toBe(50);
    expect(percentAsData(entries, ['amount', 'selection'])).toBe(0);
    const without = (...ids: string[]) => entries.filter(({ id }) => !ids.includes(id));
    expect([entries, without('small.2'), without('small.4')].map(isSound)).toEqual([
      false,
      false,
      false,
    ]);
    expect(isSound(without('small.2', 'small.4'))).toBe(true);
  });
});
