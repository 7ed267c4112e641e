import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { untilNext } from '../../src/calendar/until-next.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { writing } from '../../src/language/writing.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './timeline.properties.js';
import { callWith, delivering, entries, opened } from './timeline-by-temporal.js';

describe('what comes next', () => {
  it.each(entries.map((entry, n) => ({ id: entry.id, at: entry.at, n })))(
    'at $at it is that moment',
    ({ at, n }) => {
      const next = untilNext(opened, at ?? '');
      const here = next?.until === 'start' ? next.entry.at : next?.entry.to;
      expect(here).toBe(at);
      expect(next?.margin?.ms ?? 0).toBe(0);
      expect(entries.indexOf(next?.entry as never)).toBeLessThanOrEqual(n);
    },
  );

  it('C03: a microsecond after the deadline is the answer', () => {
    expect(untilNext(hkdir2024, '2024-06-24T10:00:00+02:00')?.entry.id).toBe('deadline');
    expect(untilNext(hkdir2024, '2024-06-24T09:59:59.999999+02:00')?.entry.id).toBe('deadline');
    expect(untilNext(hkdir2024, '2024-06-24T10:00:00.000001+02:00')?.entry.id).toBe('answer');
  });

  it('C20: after the report is nothing', () => {
    for (const now of ['2025-07-02T00:00:00.001+02:00', '2026-01-01T00:00:00Z']) {
      expect(untilNext(hkdir2024, now)).toBeUndefined();
    }
  });

  it('P1, C06: is the gathering until its month is over, without a count of days', () => {
    for (const now of ['2024-10-01T00:00:01+02:00', '2024-10-31T23:59:59+01:00']) {
      const next = untilNext(hkdir2024, now);
      expect([next?.entry.id, next?.until, next?.margin]).toEqual(['g1', 'end', undefined]);
    }
    const before = untilNext(hkdir2024, '2024-11-09T12:00:00+01:00');
    expect([before?.entry.id, before?.until, before?.margin]).toEqual(['g2', 'start', undefined]);
  });

  it('P1, C06: is the gathering until its last day is over, where its days are fixed', () => {
    const days = { from: '2024-10-14', to: '2024-10-16', clauses: ['C06'] };
    const fixed = callWith({ gatherings: { ...hkdir2024.gatherings, g1: days } });
    expect(untilNext(fixed, '2024-10-14T08:00:00+02:00')).toMatchObject({
      entry: { id: 'g1' },
      until: 'end',
      margin: { days: 2, hours: 16 },
    });
    expect(untilNext(fixed, '2024-10-17T00:00:01+02:00')?.entry.id).toBe('g2');
  });

  it('P1: is what is due while a gathering lasts', () => {
    const call = callWith(delivering({ day: '2024-10-20' }));
    expect(untilNext(call, '2024-10-10T12:00:00+02:00')?.entry.id).toBe('report');
  });

  it.each([
    ['2024-06-22T06:00:00+02:00', 'deadline', '2 dager og 4 timer igjen'],
    ['2024-06-24T11:00:00+02:00', 'answer', '7 dager og 13 timer igjen'],
    ['2025-07-01T23:59:57+02:00', 'report', '3 sekunder igjen'],
  ])('C03, C06, C19, C20: at %s is the %s, with %s', (now, id, told) => {
    const next = untilNext(hkdir2024, now);
    expect(next?.entry.id).toBe(id);
    expect(next?.margin && writing('nb').margin(next.margin)).toBe(told);
  });

  it('is the same in every form and offset that the moment comes in', () => {
    const ms = Date.UTC(2024, 5, 22, 4);
    const forms = [
      '2024-06-22T06:00:00+02:00',
      '2024-06-22T09:30:00+05:30',
      new Date(ms),
      Temporal.Instant.fromEpochMilliseconds(ms),
    ];
    for (const now of forms) {
      expect(untilNext(hkdir2024, now)).toEqual(untilNext(hkdir2024, '2024-06-22T04:00:00Z'));
    }
  });

  it('is the soonest start or end that is not before the moment, as Temporal compares them', () => {
    properties.findsTheNextAsTemporalDoes(100);
  });

  it.each([
    ['2024-06-22T06:00:00', 'instant.naive'],
    ['2024-06-22', 'instant.naive'],
    ['now', 'instant.invalid'],
  ])('at %s is refused: %s', (now, code) => {
    expect(() => untilNext(hkdir2024, now)).toThrow(errorWithCode(code));
  });
});
