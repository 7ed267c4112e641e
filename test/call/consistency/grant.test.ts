import { describe, expect, it } from 'vitest';
import { define, refused } from '../refused.js';

const number = { about: 'application', kind: 'number', statedBy: 'applicant' };
const facts = {
  hours: number,
  budget: { ...number, kind: 'money' },
  start: { ...number, kind: 'day' },
  fee: { ...number, about: 'activities', kind: 'money' },
  nights: { ...number, about: 'activities' },
};
const sum = { kind: 'lump-sum', amount: 1_000, clauses: [] };

/** A call that gives these items, beside other sections. */
const giving = (items: Readonly<Record<string, object>>, more: object = {}) => ({
  lists: ['activities'],
  facts,
  grant: { items },
  ...more,
});

describe('an amount of a call', () => {
  it.each<[string, unknown]>([
    ['a literal', 5_000],
    ['a fact in money', { fact: 'budget' }],
    ['a rate in money by a number', { rate: 500, times: [{ fact: 'hours' }] }],
    ['a share of money', { percent: 12.5, of: { fact: 'budget' } }],
    ['the lower of a sum and a literal', { lowest: [{ fact: 'budget' }, 5_000] }],
    ['a total over a list', { total: { fact: 'fee' }, over: 'activities' }],
    ['a band of a number', { by: 'hours', bands: [{ upTo: 5, amount: 1 }, { amount: 2 }] }],
  ])('may be %s', (_, amount) => {
    expect(define(giving({ x: { ...sum, amount } }))().grant?.items['x']).toMatchObject({ amount });
  });

  it.each<[string, unknown, string, string]>([
    ['a number', { fact: 'hours' }, '', 'quantity.kind'],
    ['a count', { count: 'activities' }, '', 'quantity.kind'],
    ['money times money', { rate: 5, times: [{ fact: 'budget' }] }, '.times.0', 'quantity.kind'],
    [
      'money and a number',
      { sum: [{ fact: 'budget' }, { fact: 'hours' }] },
      '.sum',
      'quantity.kind',
    ],
    ['half a minor unit', { sum: [{ fact: 'budget' }, 0.5] }, '', 'quantity.kind'],
    ['a negative sum', -1, '', 'too-small'],
    ['a fact of an entry', { fact: 'fee' }, '.fact', 'fact.scope'],
    ['a fact that is not there', { fact: 'size' }, '.fact', 'fact.unknown'],
  ])('is not %s', (_, amount, at, code) => {
    expect(refused(giving({ x: { ...sum, amount } }))).toEqual([
      [`grant.items.x.amount${at}`, code],
    ]);
  });

  it('has at most 15 significant digits', () => {
    const amount = { percent: 1.2345678901234567, of: 100 };
    expect(refused(giving({ x: { ...sum, amount } }))).toEqual([
      ['grant.items.x.amount.percent', 'number.inexact'],
    ]);
  });
});

describe('an item of a grant', () => {
  it('over a list reads the facts of its entries, in its limits too', () => {
    const item = {
      kind: 'unit-costs',
      over: 'activities',
      when: { fact: 'nights', minimum: 1 },
      rate: { fact: 'fee' },
      times: [{ fact: 'nights' }],
      limits: [{ maximum: { fact: 'fee' }, per: ['activities'] }],
      clauses: [],
    };
    expect(define(giving({ x: item }))().grant?.items['x']).toMatchObject({ over: 'activities' });
    const whole = { ...item, limits: [{ maximum: { fact: 'fee' } }] };
    expect(refused(giving({ x: whole }))).toEqual([
      ['grant.items.x.limits.0.maximum.fact', 'fact.scope'],
    ]);
  });

  const costs = { kind: 'actual-costs', clauses: [] };
  const stay = { kind: 'in-kind', quantity: 5, unit: 'person', clauses: [] };
  it.each<[string, object, string, string]>([
    ['a list that is not there', { ...sum, over: 'trips' }, 'over', 'list.missing'],
    [
      'a limit per list that is not there',
      { ...costs, limits: [{ maximum: 5, per: ['trips'] }] },
      'limits.0.per.0',
      'list.missing',
    ],
    [
      'a limit twice per day',
      { ...costs, limits: [{ maximum: 5, per: ['day', 'day'] }] },
      'limits.0.per.1',
      'duplicate',
    ],
    ['a period without a moment', { ...costs, period: {} }, 'period', 'moment.empty'],
    [
      'a period that ends before it begins',
      { ...costs, period: { from: { day: '2025-02-01' }, to: { day: '2025-01-01' } } },
      'period.to',
      'limit.order',
    ],
    [
      'a period from an event that is not there',
      { ...costs, period: { from: { on: 'start-up' } } },
      'period.from.on',
      'event.unknown',
    ],
    [
      'a period to a time that the clocks skip',
      { ...costs, period: { to: { at: '2025-03-30T02:30' } } },
      'period.to.at',
      'wall-time.nonexistent',
    ],
    ['a share above all of it', { ...costs, fundingRate: 101 }, 'fundingRate', 'too-big'],
    ['a unit that is not known', { ...stay, unit: 'bed' }, 'unit', 'unit.unknown'],
    ['money in kind', { ...stay, quantity: { fact: 'budget' } }, 'quantity', 'quantity.kind'],
    ['a limit of what is in kind', { ...stay, limits: [] }, 'limits', 'unknown-key'],
  ])('is refused for %s', (_, item, path, code) => {
    expect(refused(giving({ x: item }))).toEqual([[`grant.items.x.${path}`, code]]);
  });

  it('M3: is bound to gatherings or a course only where there are some', () => {
    const items = {
      travel: { ...costs, period: 'gathering' },
      other: { ...costs, period: 'course' },
      needs: { ...costs, limits: [{ maximum: 5, per: ['gatherings'] }] },
    };
    const none = { gatherings: undefined, course: undefined, obligations: undefined };
    expect(refused(giving(items, none))).toEqual([
      ['grant.items.travel.period', 'gatherings.missing'],
      ['grant.items.other.period', 'course.missing'],
      ['grant.items.needs.limits.0.per.0', 'gatherings.missing'],
    ]);
  });

  it('has an id of its own among facts, lists and gatherings', () => {
    const items = { hours: sum, activities: sum, g1: sum, award: sum };
    expect(
      refused(giving(items))
        .map(([, code]) => code)
        .sort(),
    ).toEqual(['duplicate', 'duplicate', 'duplicate', 'id.reserved']);
  });

  it('is not a share of itself, of what is in kind, or of what is not there', () => {
    const share = (...of: string[]) => ({ kind: 'flat-rate', percent: 7, of, clauses: [] });
    const items = { a: share('b'), b: share('a'), c: share('stay', 'boat'), stay, d: share('a') };
    expect(refused(giving(items))).toEqual([
      ['grant.items.a.of.0', 'item.circle'],
      ['grant.items.b.of.0', 'item.circle'],
      ['grant.items.c.of.0', 'item.missing'],
      ['grant.items.c.of.1', 'item.missing'],
    ]);
  });
});

describe('the total, the payments and the repayment of a grant', () => {
  it('has limits in money', () => {
    const total = { maximum: { fact: 'hours' }, clauses: [] };
    expect(refused({ ...giving({ x: sum }), grant: { items: { x: sum }, total } })).toEqual([
      ['grant.total.maximum', 'quantity.kind'],
    ]);
  });

  const paying = (payments: object) => giving({ x: sum }, { payments });
  it('is paid in parts that are at most all of it', () => {
    const half = { percent: 50, due: { days: 30, after: 'award' }, clauses: [] };
    const balance = { percent: 'balance', after: 'start', clauses: [] };
    expect(Object.keys(define(paying({ half, balance }))().payments ?? {})).toHaveLength(2);
    expect(refused(paying({ half, more: { ...half, percent: 51 } }))).toEqual([
      ['payments.more.percent', 'payments.sum'],
    ]);
    expect(refused(paying({ balance, again: balance }))).toEqual([
      ['payments.again.percent', 'payments.sum'],
    ]);
  });

  it('is paid after events, and paid back by moments, that the call has', () => {
    expect(refused(paying({ a: { percent: 5, after: 'party', clauses: [] } }))).toEqual([
      ['payments.a.after', 'event.unknown'],
    ]);
    const repayment = { due: { days: 30, after: 'party' }, clauses: [] };
    expect(refused(giving({ x: sum }, { repayment }))).toEqual([
      ['repayment.due.after', 'event.unknown'],
    ]);
  });

  it('is paid, paid back and spent by the delivery of an obligation', () => {
    const obligations = {
      report: { kind: 'deliverable', due: { days: 30, after: 'award' }, clauses: [] },
      stay: { kind: 'condition', holds: { fact: 'hours', minimum: 1 }, clauses: [] },
    };
    const on = (event: string) => {
      const moment = { days: 30, after: event };
      const period = { from: { on: 'award' }, to: moment };
      return {
        ...giving({ x: { ...sum, period } }, { repayment: { due: moment, clauses: [] } }),
        payments: { a: { percent: 5, due: moment, after: event, clauses: [] } },
        obligations,
      };
    };

    expect(define(on('report'))().payments?.['a']?.after).toBe('report');
    expect(refused(on('stay'))).toEqual([
      ['grant.items.x.period.to.after', 'event.unknown'],
      ['payments.a.due.after', 'event.unknown'],
      ['payments.a.after', 'event.unknown'],
      ['repayment.due.after', 'event.unknown'],
    ]);
  });
});
