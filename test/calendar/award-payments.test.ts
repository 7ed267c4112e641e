import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/calendar/timeline.js';
import { defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';

const { version: _, amendments: __, ...definition } = hkdir2024;
const call = defineCall({
  ...definition,
  terms: { ...hkdir2024.terms, start: 'første utbetaling', rest: 'siste utbetaling' },
  payments: {
    start: { percent: 75, due: { day: '2024-09-01' }, clauses: ['C09'] },
    rest: { percent: 'balance', clauses: ['C09'] },
  },
  repayment: { due: { months: 2, after: 'award' }, clauses: ['C08'] },
});
const asOf = '2024-08-01T12:00:00Z';

describe('the timeline of an award', () => {
  it('has a payment by the day that it is due, which is over at the next midnight', () => {
    const entries = timeline(call, { asOf }).filter(({ kind }) => kind === 'payment');

    expect(entries).toStrictEqual([
      {
        id: 'start',
        kind: 'payment',
        limit: 'by',
        clauses: ['C09'],
        at: '2024-09-02T00:00:00+02:00',
        written: '2024-09-01',
        precision: 'day',
      },
    ]);
  });

  it('has the day of the repayment, counted from the award', () => {
    const entry = timeline(call, { asOf, dates: { award: '2024-07-31' } }).find(
      ({ kind }) => kind === 'repayment',
    );

    expect(entry).toMatchObject({
      id: 'repayment',
      written: '2024-09-30',
      rule: { months: 2, after: 'award' },
      clauses: ['C08'],
    });
  });

  it('has the rule of the repayment while the award is not known', () => {
    const entry = timeline(call, { asOf }).find(({ kind }) => kind === 'repayment');

    expect(entry).toStrictEqual({
      id: 'repayment',
      kind: 'repayment',
      rule: { months: 2, after: 'award' },
      limit: 'by',
      clauses: ['C08'],
      precision: 'day',
    });
  });

  it('is without them in the timeline of the call', () => {
    const kinds = timeline(call).map(({ kind }) => kind);

    expect(kinds).not.toContain('payment');
    expect(kinds).not.toContain('repayment');
  });
});
