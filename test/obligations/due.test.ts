import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/calendar/timeline.js';
import { type Call, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { obligations } from '../../src/obligations/obligations.js';
import type { ObligationRecordInput } from '../../src/obligations/record-schema.js';
import { explain } from '../../src/texts/explain.js';
import { grounds } from '../../src/texts/grounds.js';
import { leaves } from './year.js';

const clauses = ['C20'];

/** The call of 2024 with these obligations alone, of a project that starts and spends. */
const obliging = (own: object): Call =>
  defineCall({
    ...hkdir2024,
    facts: {
      start: { about: 'award', kind: 'day', statedBy: 'host' },
      end: { about: 'award', kind: 'day', statedBy: 'host' },
      spent: { about: 'award', kind: 'money', statedBy: 'host' },
    },
    terms: {
      ...hkdir2024.terms,
      ...{ start: 'oppstart', end: 'prosjektslutt', spent: 'brukte penger' },
      ...{ report: 'sluttrapport', accounts: 'regnskap', notice: 'melding' },
    },
    obligations: own,
  } as never);

const finding = (call: Call, record: ObligationRecordInput, id: string) => {
  const found = leaves(obligations(call).evaluate(record)).find(
    ({ criterion }) => criterion === id || criterion === `${id}.holds`,
  );
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const said = (call: Call, record: ObligationRecordInput, id = 'report') => {
  const { outcome, reason } = finding(call, record, id);
  return [outcome, reason.code, reason.params['by']];
};

describe('a due day that is counted from the award, with a limit of 36 months', () => {
  const call = obliging({
    report: {
      kind: 'deliverable',
      due: { months: 24, after: 'start' },
      latest: { months: 36, after: 'start' },
      clauses,
    },
  });
  const record = { asOf: '2026-06-01T12:00:00Z', facts: { start: '2024-02-29' } };
  const extended = (to: string, at = '2026-01-01T12:00:00Z') => ({ obligation: 'report', to, at });

  it('is clamped at the end of a month: 24 months after a leap day', () => {
    expect(said(call, record)).toEqual(['not-met', 'deliverable.missing', '2026-02-28']);
  });

  it('names the event that it waits for while the event is not known', () => {
    const waiting = finding(call, { asOf: record.asOf }, 'report');

    expect(waiting.reason).toMatchObject({
      code: 'deliverable.due-unknown',
      params: { rule: { months: 24, after: 'start' } },
    });
    expect(explain(waiting, 'nb', call)).toEqual([
      'Sluttrapport: ikke levert ennå. Fristen er 24 måneder etter oppstart; det er ikke kjent ennå når det er (C20).',
    ]);
  });

  it('is moved by the extension that was decided last, once it was decided', () => {
    const extensions = [
      extended('2026-12-31', '2026-02-01T12:00:00Z'),
      extended('2026-09-30', '2026-01-01T12:00:00Z'),
    ];

    expect(said(call, { ...record, extensions })).toEqual([
      'undetermined',
      'deliverable.to-come',
      '2026-12-31',
    ]);
    expect(said(call, { ...record, asOf: '2026-01-15T12:00:00Z', extensions })[2]).toBe(
      '2026-09-30',
    );
  });

  it('is never moved beyond the limit, and says that it cannot be', () => {
    const beyond = { ...record, extensions: [extended('2099-01-01')] };
    const toCome = finding(call, beyond, 'report');

    expect(toCome.reason.params).toMatchObject({
      by: '2027-02-28',
      isExtended: true,
      isLatest: true,
    });
    expect(explain(toCome, 'nn', call)).toEqual([
      'Sluttrapport: ikkje levert enno. Fristen er 28. februar 2027 (utsett; kan ikkje utsetjast lenger) (C20).',
    ]);
    expect(grounds(call, toCome, { language: 'en' })).toMatchObject({
      outcome: 'extended',
      decision: 'The deadline is extended to 28 February 2027.',
    });
    expect(said(call, { ...beyond, asOf: '2027-02-28T23:00:00Z' })).toEqual([
      'not-met',
      'deliverable.missing',
      '2027-02-28',
    ]);
  });

  it('is in the timeline of the award as moved, beside its limit', () => {
    const beyond = { ...record, extensions: [extended('2099-01-01')] };
    const dated = timeline(call, beyond).filter(({ kind }) => kind === 'obligation');

    expect(dated.map(({ id, written }) => [id, written])).toEqual([
      ['report', '2027-02-28'],
      ['report.latest', '2027-02-28'],
    ]);
  });
});

describe('a chain of duties', () => {
  const call = obliging({
    report: { kind: 'deliverable', due: { days: 30, after: 'end' }, clauses },
    accounts: { kind: 'deliverable', due: { months: 1, after: 'report' }, clauses },
    notice: { kind: 'deliverable', clauses, level: 'recommended' },
  });
  const record = { asOf: '2025-03-01T12:00:00Z', facts: { end: '2024-12-31' } };

  it('waits for a delivery, and counts from its day in the zone of the call', () => {
    expect(said(call, record, 'accounts')).toEqual([
      'undetermined',
      'deliverable.due-unknown',
      undefined,
    ]);
    // 30 January 23:30 in UTC is 31 January in Oslo; a month later is 28 February.
    const delivered = { report: '2025-01-30T23:30:00Z' };
    expect(said(call, { ...record, delivered }, 'accounts')).toEqual([
      'not-met',
      'deliverable.missing',
      '2025-02-28',
    ]);
  });

  it('has a standing duty that is never late', () => {
    expect(said(call, record, 'notice').slice(0, 2)).toEqual([
      'undetermined',
      'deliverable.any-time',
    ]);
    const delivered = { notice: '2025-02-01T12:00:00Z' };
    expect(said(call, { ...record, delivered }, 'notice').slice(0, 2)).toEqual([
      'met',
      'deliverable.delivered',
    ]);
  });

  it('takes further duties of the letter of award, which count as those of the call', () => {
    const audit = { kind: 'deliverable', due: { day: '2025-02-15' }, clauses: [] } as const;
    const duties = { audit };

    expect(said(call, { ...record, duties }, 'audit')).toEqual([
      'not-met',
      'deliverable.missing',
      '2025-02-15',
    ]);
    expect(
      said(call, { ...record, duties, delivered: { audit: '2025-02-15T12:00:00Z' } }, 'audit')[0],
    ).toBe('met');
  });
});

describe('a condition over facts of the award', () => {
  const call = obliging({
    spending: {
      kind: 'condition',
      holds: { fact: 'spent', minimum: 100_000 },
      due: { on: 'end' },
      clauses,
    },
  });
  const asOf = { early: '2024-12-31T22:59:59Z', late: '2024-12-31T23:00:00Z' };
  const end = '2024-12-31';

  it.each([
    ['is met as soon as it holds', 'early', { end, spent: 100_000 }, 'met'],
    ['is still open until its day is over', 'early', { end, spent: 99_999 }, 'undetermined'],
    ['is not met from then on', 'late', { end, spent: 99_999 }, 'not-met'],
    ['is undetermined then, of what was not stated', 'late', { end }, 'undetermined'],
    ['waits for its event', 'late', { spent: 99_999 }, 'undetermined'],
  ] as const)('%s', (_, when, facts, outcome) => {
    expect(finding(call, { asOf: asOf[when], facts }, 'spending').outcome).toBe(outcome);
  });

  it('states what is required and by when', () => {
    const open = finding(call, { asOf: asOf.early, facts: { end } }, 'spending');

    expect(open.reason.code).toBe('condition.to-come');
    expect(explain(open, 'en', call)[0]).toMatch(/The deadline is 31 December 2024\. What is/);
  });
});
