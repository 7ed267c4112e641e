import { describe, expect, it } from 'vitest';
import { type CallDefinition, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { entitlement } from '../../src/grant/entitlement.js';
import { settle } from '../../src/grant/settlement.js';
import type { Ore } from '../../src/money/money.js';
import { participation } from '../../src/participation/participation.js';
import { timeline } from '../../src/participation/timeline.js';
import { errorWithCode } from '../parse/error-with-code.js';

const { id, organiser, title, zone, clauses, eligibility, applicant, deadline } = hkdir2024;
const { severalApplications, channel, gatherings, grant } = hkdir2024;

/** The least that a call can be: who may apply, how, and by when. */
const least: CallDefinition = {
  id,
  organiser,
  title,
  zone,
  clauses,
  eligibility,
  applicant,
  deadline,
  severalApplications,
  channel,
};
const record = (asOf: string, more: object = {}) => ({
  asOf,
  group: [],
  changes: [],
  attendance: [],
  work: [],
  ...more,
});

describe('a section that a call leaves out', () => {
  const call = defineCall(least);

  it('asks for nothing', () => {
    const finding = participation(call).evaluate(record('2030-01-01T00:00:00Z'));
    expect(finding.outcome).toBe('met');
    expect(finding.findings?.map(({ criterion }) => criterion)).toEqual([
      'record',
      'attendance',
      'recommended-attendance',
      'between-gatherings',
      'continuity',
    ]);
  });

  it('gives nothing', () => {
    expect(entitlement(call).ceiling).toEqual({ known: 0, plus: [] });
    const line = { id: 'c-1', date: '2024-11-01', amount: 100 as Ore, currency: 'NOK' };
    const statement = settle(defineCall({ ...least, gatherings }), {
      persons: ['p1'],
      appliedFor: [{ gathering: 'g1', estimate: 100 as Ore }],
      lines: [
        { ...line, id: 'c-1', item: 'travel', gathering: 'g1', person: 'p1' },
        { ...line, id: 'c-2', item: 'otherCosts', kind: 'other', note: 'x' },
        { ...line, id: 'c-3', item: 'specialNeeds', gathering: 'g1' },
      ],
      stays: [{ gathering: 'g1', persons: ['p1'] }],
    });
    expect(statement.total).toMatchObject({ claimed: 300, accepted: 0, cut: 200, refused: 100 });
    expect(statement.stay.gatherings[0]).toMatchObject({ covered: 0, over: 1 });
  });

  it('has no date', () => {
    expect(timeline(call).map((entry) => entry.id)).toEqual(['deadline']);
  });

  it('cannot be spoken of', () => {
    expect(() => defineCall({ ...least, grant })).toThrow(errorWithCode('call.invalid'));
    const by = { days: 30, after: 'answer' as const };
    const report = { by, runsTo: 'end-of-day' as const, clauses: [] };
    expect(() => defineCall({ ...least, report })).toThrow(errorWithCode('call.invalid'));
    const draw = { among: 'eligible' as const, clauses: [] };
    expect(() => defineCall({ ...least, draw })).toThrow(errorWithCode('call.invalid'));
  });
});

describe('a date that is counted in days', () => {
  const due = (days: number, after: 'deadline' | 'answer') => ({
    by: { days, after },
    runsTo: 'end-of-day' as const,
    clauses: [],
  });
  const dated = (more: Partial<CallDefinition>) =>
    timeline(defineCall({ ...least, ...more })).map(({ id, at, written }) => [id, at, written]);

  it('begins with the day after the deadline, or after the answer', () => {
    expect(dated({ answer: due(7, 'deadline'), report: due(365, 'answer') })).toEqual([
      ['deadline', '2024-06-24T10:00:00+02:00', '2024-06-24T10:00'],
      ['answer', '2024-07-02T00:00:00+02:00', '2024-07-01'],
      ['report', '2025-07-02T00:00:00+02:00', '2025-07-01'],
    ]);
  });

  it('is counted from the day that the clocks of the call show, and across their change', () => {
    const late = { at: '2024-10-01T23:59', closes: 'inclusive' as const, clauses: [] };
    expect(dated({ deadline: late, zone: 'Europe/Lisbon', answer: due(30, 'deadline') })).toEqual([
      ['deadline', '2024-10-01T23:59:00+01:00', '2024-10-01T23:59'],
      ['answer', '2024-11-01T00:00:00+00:00', '2024-10-31'],
    ]);
  });

  it('judges a report by it', () => {
    const call = defineCall({ ...least, report: due(1, 'deadline') });
    const outcome = (asOf: string, deliveredAt?: string) =>
      participation(call)
        .evaluate(record(asOf, deliveredAt === undefined ? {} : { report: { deliveredAt } }))
        .findings?.at(-1)?.reason.code;
    expect(outcome('2024-06-25T23:59:59+02:00')).toBe('report.to-come');
    expect(outcome('2024-06-26T00:00:00+02:00')).toBe('report.missing');
    expect(outcome('2024-07-01T00:00:00Z', '2024-06-25T23:59:59+02:00')).toBe('report.in-time');
  });

  it('may not be counted from itself', () => {
    expect(() => dated({ answer: due(7, 'answer') })).toThrow(errorWithCode('call.invalid'));
  });
});
