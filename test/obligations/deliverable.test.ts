import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { explain } from '../../src/texts/explain.js';
import { variant } from '../call/variant.js';
import { inZone, leaf, said, unreported, year } from './year.js';

const delivered = (deliveredAt: string, call?: Call) =>
  leaf('report', year({ asOf: '2025-12-31T12:00:00Z', delivered: { report: deliveredAt } }), call);
const undelivered = (asOf: string, call?: Call) => leaf('report', unreported({ asOf }), call);

const DUE = {
  obligation: 'report',
  by: '2025-07-01',
  dueAt: '2025-07-02T00:00:00+02:00',
  zone: 'Europe/Oslo',
};

const atMidnight = variant({
  obligations: { report: { due: { day: null, at: '2025-07-01T00:00' } } },
});

describe('the final report, due by 1 July 2025', () => {
  it.each<[string, string, 'in-time' | 'late', number]>([
    ['in the last millisecond', '2025-07-01T23:59:59.999+02:00', 'in-time', 1],
    ['in the last microsecond', '2025-07-01T23:59:59.999999+02:00', 'in-time', 0.001],
    ['just as the day is over', '2025-07-02T00:00:00+02:00', 'late', 0],
    ['a microsecond after', '2025-07-02T00:00:00.000001+02:00', 'late', -0.001],
    ['a day and an hour after', '2025-07-03T01:00:00+02:00', 'late', -90_000_000],
    ['a month before', '2025-06-02T00:00:00+02:00', 'in-time', 30 * 86_400_000],
    [
      'in time in Oslo, though it is the 2nd in Samoa',
      '2025-07-02T10:00:00+13:00',
      'in-time',
      3_600_000,
    ],
    ['late in Oslo, though it is the 1st in New York', '2025-07-01T18:00:00-04:00', 'late', 0],
    ['in time in UTC', '2025-07-01T21:59:59Z', 'in-time', 1000],
    ['late in UTC, though it is the 1st there', '2025-07-01T22:00:00Z', 'late', 0],
  ])('C20: %s: %s is %s', (_, deliveredAt, code, marginMs) => {
    expect(delivered(deliveredAt)).toEqual({
      criterion: 'report',
      level: 'required',
      outcome: code === 'late' ? 'not-met' : 'met',
      clauses: ['C20'],
      reason: {
        code: `deliverable.${code}`,
        params: {
          ...DUE,
          deliveredAt,
          marginMs,
        },
      },
    });
  });

  it('C20: that is late says by how many days of the calendar, although the clocks changed', () => {
    const call = variant({ obligations: { report: { due: { day: '2025-10-25' } } } });
    const finding = delivered('2025-10-28T00:00:00+01:00', call);
    expect(finding.reason.params['marginMs']).toBe(-49 * 3_600_000);
    expect(explain(finding, 'nb', call)[0]).toContain(
      '28. oktober 2025 kl. 00.00, 2 dager for sent. Fristen var til og med 25. oktober 2025',
    );
  });

  it('C20: that is not delivered is to come until that day is over, and is missing from then on', () => {
    expect(undelivered('2025-07-01T23:59:59.999+02:00')).toEqual({
      criterion: 'report',
      level: 'required',
      outcome: 'undetermined',
      clauses: ['C20'],
      reason: { code: 'deliverable.to-come', params: DUE },
    });
    expect(undelivered('2025-07-02T00:00:00+02:00')).toEqual({
      criterion: 'report',
      level: 'required',
      outcome: 'not-met',
      clauses: ['C20'],
      reason: {
        code: 'deliverable.missing',
        params: { ...DUE, marginMs: 0 },
      },
    });
    expect(undelivered('2025-07-03T00:00:00+02:00').reason.params['marginMs']).toBe(-86_400_000);
  });

  it('C20: that is delivered after the moment is not delivered yet', () => {
    const asOf = (moment: string, deliveredAt: string) =>
      said('report', year({ asOf: moment, delivered: { report: deliveredAt } }));
    const inTime = '2025-06-20T12:00:00+02:00';
    expect(asOf('2025-06-20T11:59:59.999+02:00', inTime)).toEqual([
      'undetermined',
      'deliverable.to-come',
    ]);
    expect(asOf('2025-06-20T12:00:00+02:00', inTime)).toEqual(['met', 'deliverable.in-time']);
    expect(asOf('2025-06-20T10:00:00Z', inTime)).toEqual(['met', 'deliverable.in-time']);
    const late = '2025-07-05T12:00:00+02:00';
    expect(asOf('2025-07-04T12:00:00+02:00', late)).toEqual(['not-met', 'deliverable.missing']);
    expect(asOf('2025-07-05T12:00:00+02:00', late)).toEqual(['not-met', 'deliverable.late']);
  });

  it('C20: where it is due at a clock time, is late from that moment', () => {
    expect(delivered('2025-06-30T23:59:59.999+02:00', atMidnight)).toMatchObject({
      outcome: 'met',
      reason: { code: 'deliverable.in-time', params: { marginMs: 1 } },
    });
    expect(delivered('2025-07-01T00:00:00+02:00', atMidnight)).toMatchObject({
      outcome: 'not-met',
      reason: { code: 'deliverable.late', params: { marginMs: 0 } },
    });
    expect(undelivered('2025-06-30T23:59:59.999+02:00', atMidnight).outcome).toBe('undetermined');
    expect(undelivered('2025-07-01T00:00:00+02:00', atMidnight).reason).toEqual({
      code: 'deliverable.missing',
      params: {
        ...DUE,
        by: '2025-07-01T00:00',
        dueAt: '2025-07-01T00:00:00+02:00',
        marginMs: 0,
      },
    });
  });

  it.each([
    ['Pacific/Apia', '2025-07-01T23:59:59.999+13:00', '2025-07-02T00:00:00+13:00'],
    ['America/New_York', '2025-07-01T23:59:59.999-04:00', '2025-07-02T00:00:00-04:00'],
  ])('C20: in a call in %s, has until that day is over there', (zone, last, over) => {
    const call = inZone(zone);
    expect(delivered(last, call)).toMatchObject({
      outcome: 'met',
      reason: { params: { marginMs: 1, zone } },
    });
    expect(delivered(over, call)).toMatchObject({
      outcome: 'not-met',
      reason: { params: { marginMs: 0, zone } },
    });
  });

  it('C20: has the date of an amended call, even in the winter', () => {
    const call = variant({ obligations: { report: { due: { day: '2025-11-01' } } } });
    expect(delivered('2025-11-01T22:59:59.999Z', call).outcome).toBe('met');
    expect(delivered('2025-11-01T23:00:00Z', call).outcome).toBe('not-met');
  });

  it('C20: may be written as a host has it, as a Date', () => {
    const record = year({ delivered: { report: new Date(Date.UTC(2025, 6, 1, 22)) as never } });
    expect(leaf('report', record).reason.params).toMatchObject({
      deliveredAt: '2025-07-01T22:00:00.000Z',
      marginMs: 0,
    });
  });
});
