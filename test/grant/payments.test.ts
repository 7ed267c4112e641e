import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/calendar/timeline.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { settle } from '../../src/grant/settle.js';
import { explain } from '../../src/texts/explain.js';
import { awardOf, callThatGives, claimsOf, decidedAt } from './call-that-gives.js';

const clauses = ['C09'];
const items = { costs: { kind: 'actual-costs', fixed: 100_001 } };
const payments = {
  advance: { percent: 40, due: { day: '2024-09-01' }, clauses },
  middle: {
    percent: 30,
    due: { months: 1, after: 'middle-report' },
    after: 'middle-report',
    clauses,
  },
  rest: { percent: 'balance', after: 'final-report', clauses },
};
const facts = {
  'middle-report': { about: 'award', kind: 'day', statedBy: 'host' },
  'final-report': { about: 'award', kind: 'day', statedBy: 'host' },
};
const call = callThatGives(items, {
  facts,
  payments,
  repayment: { due: { months: 2, after: 'final-report' }, clauses: ['C20'] },
});
const award = awardOf({ costs: 100_001 });
const claims = claimsOf({ amount: 80_000 });

describe('instalments', () => {
  it('are a share of what was granted, rounded half up, and the balance of what is accepted', () => {
    const { payments: planned } = settle(call, award, claims);

    // 40 % of 100 001 is 40 000.4; 30 % is 30 000.3; 80 000 − 40 000 − 30 000 is 10 000.
    expect(planned.map(({ payment, how }) => [payment, how.amount])).toEqual([
      ['advance', 40_000],
      ['middle', 30_000],
      ['rest', 10_000],
    ]);
  });

  it('are due by the day that the call states, once the event is known that it is counted from', () => {
    const dates = { 'middle-report': '2025-01-31' };
    const dueIn = (options: object) =>
      settle(call, award, claims, options).payments.map(({ due, afterDay }) => [due, afterDay]);

    expect(dueIn({})).toEqual([
      ['2024-09-01', null],
      [null, null],
      [null, null],
    ]);
    expect(dueIn({ dates })).toEqual([
      ['2024-09-01', null],
      ['2025-02-28', '2025-01-31'],
      [null, null],
    ]);
  });

  it('that were paid count as they were paid, and so do lines that were paid one by one', () => {
    const decided = { a: decidedAt(80_000, 5_000) };

    const settlement = settle(call, award, claims, { decided, paid: { advance: 50_000 } });

    // 80 000 − 50 000 − 30 000 − 5 000 is below zero, so no balance is left.
    expect(settlement.payments.at(-1)?.how.amount).toBe(0);
    expect(settlement.paid).toBe(55_000);
    expect(settlement.unpaid).toBe(25_000);
  });
});

describe('what has to be paid back', () => {
  const back = (given: Parameters<typeof settle>[2]) => {
    const { repayment } = settle(call, award, given, { paid: { advance: 50_000 } });
    return [repayment?.how.amount, repayment && explain(repayment.how, 'nb', call)];
  };

  it('is what was paid and is not accepted', () => {
    expect(back(claimsOf({ amount: 20_000 }))[0]).toBe(30_000);
  });

  it('is not what is claimed and not settled yet: it may still be accepted', () => {
    const later = callThatGives(
      { costs: { ...items.costs, period: { from: { day: '2024-01-01' }, to: { on: 'end' } } } },
      {
        facts: { end: { about: 'application', kind: 'day', statedBy: 'applicant' } },
        payments: { advance: payments.advance },
        repayment: { due: { day: '2025-06-01' }, clauses: ['C20'] },
      },
    );
    const paid = { advance: 50_000 };
    const { total, repayment } = settle(later, award, claimsOf({ amount: 20_000 }), { paid });
    expect(total.claims.undetermined).toBe(20_000);
    expect(repayment?.how.amount).toBe(30_000);
    expect(repayment && explain(repayment.how, 'en', later)).toEqual([
      'NOK\u00a0500 (paid) − NOK\u00a00 (accepted) − NOK\u00a0200 (not settled yet) = NOK\u00a0300 (C20).',
    ]);
  });

  it('a day that the application states ends the period: nobody has to state it again', () => {
    const ended = callThatGives(
      { costs: { ...items.costs, period: { from: { day: '2024-01-01' }, to: { on: 'end' } } } },
      { facts: { end: { about: 'application', kind: 'day', statedBy: 'applicant' } } },
    );
    const of = (end: string) => {
      const application = { id: 'a-1', applicant: { orgnr: '864950582' }, facts: { end } };
      return settle(ended, award, claims, { application }).lines.map(({ outcome }) => outcome);
    };
    expect(of('2099-01-01')).toEqual(['accepted']);
    expect(of('2024-01-02')).toEqual(['refused']);
  });
});

describe('a payment after the delivery of an obligation', () => {
  const clauses = ['C20'];
  const after = 'accounts';
  const paying = callThatGives(items, {
    obligations: {
      accounts: { kind: 'deliverable', due: { days: 30, after: 'award' }, clauses },
    },
    terms: { ...hkdir2024.terms, accounts: 'regnskap' },
    payments: { all: { percent: 100, due: { days: 14, after }, after, clauses } },
    repayment: { due: { months: 1, after }, clauses },
  });

  it('has its days once the day of the delivery is stated', () => {
    const datesOf = (dates: Readonly<Record<string, string>>) => {
      const { payments: planned, repayment } = settle(paying, award, claims, { dates });
      return [planned[0]?.afterDay, planned[0]?.due, repayment?.due];
    };

    expect(datesOf({ award: '2024-07-01' })).toEqual([null, null, null]);
    expect(datesOf({ accounts: '2025-01-31' })).toEqual(['2025-01-31', '2025-02-14', '2025-02-28']);
  });

  it('is in the timeline of the award by the day of the delivery in the record', () => {
    const record = { asOf: '2025-02-01T12:00:00Z', dates: { award: '2025-01-10' } };
    const paidIn = (more: object) =>
      timeline(paying, { ...record, ...more }).flatMap(({ kind, limit, written, rule }) =>
        kind === 'payment' || kind === 'repayment' ? [[kind, limit, written ?? rule]] : [],
      );

    expect(paidIn({})).toEqual([
      ['payment', 'from', { on: after }],
      ['payment', 'by', { days: 14, after }],
      ['repayment', 'by', { months: 1, after }],
    ]);
    expect(paidIn({ delivered: { accounts: '2025-01-31T22:59:59Z' } })).toEqual([
      ['payment', 'from', '2025-01-31'],
      ['payment', 'by', '2025-02-14'],
      ['repayment', 'by', '2025-02-28'],
    ]);
  });
});

describe('repayment', () => {
  it('is what was paid above what is accepted, with the day by which it is due', () => {
    const { repayment } = settle(call, award, claims, {
      paid: { advance: 40_000, middle: 45_000 },
      dates: { 'final-report': '2024-12-31' },
    });

    expect(repayment).toMatchObject({
      how: { amount: 5_000, how: { params: { paid: 85_000, accepted: 80_000 } } },
      due: '2025-02-28',
    });
  });

  it('is nothing where no more was paid, and null where the call does not ask for it', () => {
    const silent = callThatGives(items);

    expect(settle(call, award, claims).repayment?.how.amount).toBe(0);
    expect(settle(silent, award, claims, { paid: {} }).repayment).toBeNull();
  });
});

describe('misuse', () => {
  it.each([
    [{ paid: { cakes: 1 } }, 'payment.unknown'],
    [{ paid: { advance: 0.5 } }, 'options.invalid'],
    [{ dates: { award: 'soon' } }, 'options.invalid'],
    [{ decided: { nobody: decidedAt(1) } }, 'decided.unknown'],
    [{ decided: { a: { accepted: -1, at: '2025-01-31T12:00:00Z' } } }, 'decided.invalid'],
    [{ application: { id: 'a-2', applicant: { id: 'x' } } }, 'application.other'],
    [{ cakes: true }, 'options.invalid'],
    [null, 'options.invalid'],
  ])('%j is refused as %s', (options, code) => {
    expect(() => settle(call, award, claims, options as object)).toThrow(`[${code}]`);
  });

  it('of claims or an award is refused', () => {
    expect(() => settle(call, award, [{ id: 'a' }] as never)).toThrow('[claims.invalid]');
    expect(() => settle(call, {} as never, claims)).toThrow('[award.invalid]');
    expect(() => settle({} as never, award, claims)).toThrow('[call.invalid]');
  });
});
