import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import {
  daysOf,
  deadlineMs,
  dueDay,
  openingMs,
  overMs,
  spanOf,
  writtenOf,
} from '../../src/call/dates.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';

const tentative = { id: 'g1', month: '2024-02', days: 2 } as Call['gatherings']['planned'][number];
const fixed = { ...tentative, dates: { from: '2024-02-12', to: '2024-02-14' } };

describe('a gathering', () => {
  it('may be on any day of its month as long as it has no dates', () => {
    expect(daysOf(tentative)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(writtenOf(tentative)).toBe('2024-02');
    expect(spanOf(tentative, 'Europe/Oslo')).toEqual({
      fromMs: Date.parse('2024-02-01T00:00:00+01:00'),
      toMs: Date.parse('2024-03-01T00:00:00+01:00'),
    });
  });

  it('is on its dates when it has them', () => {
    expect(daysOf(fixed)).toEqual({ from: '2024-02-12', to: '2024-02-14' });
    expect(writtenOf(fixed)).toBe('2024-02-12/2024-02-14');
    expect(spanOf(fixed, 'Europe/Oslo')).toEqual({
      fromMs: Date.parse('2024-02-12T00:00:00+01:00'),
      toMs: Date.parse('2024-02-15T00:00:00+01:00'),
    });
  });
});

describe('a call', () => {
  it('C03: closes, and opens where it says when', () => {
    expect(deadlineMs(hkdir2024)).toBe(Date.parse('2024-06-24T10:00:00+02:00'));
    expect(openingMs(hkdir2024)).toBeUndefined();
    const opens = { at: '2024-05-02T09:00', clauses: [] };
    expect(openingMs({ ...hkdir2024, opens })).toBe(Date.parse('2024-05-02T09:00:00+02:00'));
  });
});

describe('what is due', () => {
  const due = (by: unknown, runsTo = 'end-of-day') =>
    ({ by, runsTo, clauses: [] }) as NonNullable<Call['answer']>;

  it('C19, C20: is so by a day, or by days that are counted from another', () => {
    expect(dueDay(hkdir2024, due('2024-07-01'))).toBe('2024-07-01');
    expect(dueDay(hkdir2024, due({ after: 'deadline', days: 7 }))).toBe('2024-07-01');
    expect(dueDay(hkdir2024, due({ after: 'answer', days: 30 }))).toBe('2024-07-31');
  });

  it('C19, C20: is late when that day is over, or when it begins', () => {
    expect(overMs(hkdir2024, due('2024-07-01'))).toBe(Date.parse('2024-07-02T00:00:00+02:00'));
    expect(overMs(hkdir2024, due('2024-07-01', 'start-of-day'))).toBe(
      Date.parse('2024-07-01T00:00:00+02:00'),
    );
  });
});
