import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/calendar/timeline.js';
import type { CallDefinition } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { entitlement } from '../../src/grant/entitlement.js';
import { settle } from '../../src/grant/settle.js';
import type { Moment } from '../../src/moments/moment.js';
import { obligations } from '../../src/obligations/obligations.js';
import { anybody, application, smallCall } from '../eligibility/small-call.js';
import { errorWithCode } from '../parse/error-with-code.js';

const { grant } = hkdir2024;
const reported = (due: Moment) => ({
  report: { kind: 'deliverable' as const, due, clauses: [] },
});

describe('a section that a call leaves out', () => {
  const call = smallCall({});

  it('asks applicants for nothing', () => {
    const finding = formalCriteria(call, { register: anybody }).evaluate(application());

    expect(finding).toMatchObject({ outcome: 'met', findings: [] });
  });

  it('asks those with a place for nothing', () => {
    const finding = obligations(call).evaluate({ asOf: '2030-01-01T00:00:00Z' });

    expect(finding.outcome).toBe('met');
    expect(finding.findings?.map(({ criterion }) => criterion)).toEqual(['obligations.record']);
  });

  it('gives nothing', () => {
    const claim = { sequence: 0, item: 'travel', on: '2024-11-01', amount: 100 };

    const award = { application: 'a-1', items: {}, history: [] };
    const { total, lines } = settle(call, award, [{ id: 'c-1', ...claim }]);

    expect(entitlement(call)).toMatchObject({ items: {}, total: { greatest: 0, plus: [] } });
    expect(total.accepted).toBe(0);
    expect(lines).toMatchObject([{ outcome: 'refused', refused: 100 }]);
  });

  it('has no date', () => {
    expect(timeline(call)).toEqual([]);
  });

  it('cannot be spoken of by another one', () => {
    const clauses = hkdir2024.clauses;
    for (const sections of [
      { clauses, grant },
      { obligations: reported({ days: 30, after: 'answer' }) },
      { selection: { capacity: { clauses: [] }, order: [{ by: 'lot' as const }], clauses: [] } },
      { applicant: { kind: 'registered' as const, judgedOn: 'deadline', clauses: [] } },
    ]) {
      expect(() => smallCall(sections)).toThrow(errorWithCode('call.invalid'));
    }
  });
});

describe('a date that is counted in days', () => {
  const deadline = { at: '2024-06-24T10:00', closes: 'inclusive' as const, clauses: [] };
  const daysAfter = (event: string, days: number) => ({ days, after: event });
  const dated = (sections: Partial<CallDefinition>) =>
    timeline(smallCall({ deadline, ...sections })).map(({ id, at, written }) => [id, at, written]);

  it('begins with the day after the deadline, or after the answer', () => {
    const dates = dated({
      answers: { answer: { by: daysAfter('deadline', 7), clauses: [] } },
      obligations: reported(daysAfter('answer', 365)),
    });

    expect(dates).toEqual([
      ['deadline', '2024-06-24T10:00:00+02:00', '2024-06-24T10:00'],
      ['answer', '2024-07-02T00:00:00+02:00', '2024-07-01'],
      ['report', '2025-07-02T00:00:00+02:00', '2025-07-01'],
    ]);
  });

  it('is counted from the day that the clocks of the call show, and across their change', () => {
    const late = { at: '2024-10-01T23:59', closes: 'inclusive' as const, clauses: [] };
    const answers = { answer: { by: daysAfter('deadline', 30), clauses: [] } };

    expect(dated({ deadline: late, zone: 'Europe/Lisbon', answers })).toEqual([
      ['deadline', '2024-10-01T23:59:00+01:00', '2024-10-01T23:59'],
      ['answer', '2024-11-01T00:00:00+00:00', '2024-10-31'],
    ]);
  });

  it('is the last moment of a report', () => {
    const call = smallCall({ deadline, obligations: reported(daysAfter('deadline', 1)) });
    const reason = (asOf: string, deliveredAt?: string) =>
      obligations(call)
        .evaluate({ asOf, delivered: deliveredAt === undefined ? {} : { report: deliveredAt } })
        .findings?.at(-1)?.reason.code;

    expect(reason('2024-06-25T23:59:59+02:00')).toBe('deliverable.to-come');
    expect(reason('2024-06-26T00:00:00+02:00')).toBe('deliverable.missing');
    expect(reason('2024-07-01T00:00:00Z', '2024-06-25T23:59:59+02:00')).toBe('deliverable.in-time');
  });
});
