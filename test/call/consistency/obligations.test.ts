import { describe, expect, it } from 'vitest';
import { define, definition, refused } from '../refused.js';

const { group, obligations = {} } = definition;
const change = (id: string, fields: object) => ({
  obligations: { ...obligations, [id]: { ...obligations[id], ...fields } },
});
const only = (some: object) => ({ obligations: some });
const attending = (seats: object, more: object = {}) => ({
  kind: 'attendance',
  seats,
  clauses: [],
  ...more,
});

describe('the attendance that a call asks for', () => {
  it('C11, C12: may be of every category, or of none', () => {
    const all = { administration: 1, department: 1, leadership: 1 };

    expect(define(only({ all: attending(all) }))().version).toBe(1);
    expect(define(only({ none: attending({}) }))().version).toBe(1);
  });

  it('C11: is of categories that the group has', () => {
    expect(refused(change('attendance', { seats: { owner: 1 } }))).toEqual([
      ['obligations.attendance.seats.owner', 'category.unknown'],
    ]);
  });

  it('C12: counts a category once where it is beside another', () => {
    expect(refused(change('recommended-attendance', { seats: { leadership: 1 } }))).toEqual([
      ['obligations.recommended-attendance.seats.leadership', 'duplicate'],
    ]);
    expect(
      define(change('recommended-attendance', { seats: { leadership: 1 }, beside: undefined }))()
        .version,
    ).toBe(1);
  });

  it('C12: is beside an attendance, and not beside itself', () => {
    expect(refused(change('recommended-attendance', { beside: 'report' }))).toEqual([
      ['obligations.recommended-attendance.beside', 'obligation.unknown'],
    ]);
    expect(refused(change('attendance', { beside: 'recommended-attendance' }))).toEqual([
      ['obligations.attendance.beside', 'obligation.circle'],
      ['obligations.recommended-attendance.beside', 'obligation.circle'],
    ]);
  });

  it('C11, C13: is of a call with gatherings, and so is the work between them', () => {
    const bare = { gatherings: undefined, grant: undefined };

    expect(refused(bare)).toEqual([
      ['obligations.attendance.kind', 'gatherings.missing'],
      ['obligations.recommended-attendance.kind', 'gatherings.missing'],
      ['obligations.work.kind', 'gatherings.missing'],
    ]);
  });

  it('has a maximum that is not below its minimum', () => {
    const seats = { leadership: { minimum: 2, maximum: 1 } };

    expect(refused(change('attendance', { seats }))).toEqual([
      ['obligations.attendance.seats.leadership.maximum', 'limit.order'],
    ]);
  });
});

describe('more attendance than the group may have', () => {
  const counts = (department: number, leadership: number, administration: number) =>
    only({
      needed: attending({ department, leadership }),
      others: attending({ administration }, { beside: 'needed' }),
    });
  const size = (maximum: number, more: object = {}) => ({
    group: { ...group, size: { maximum }, ...more },
  });

  it('is refused where it exceeds the size of the group', () => {
    expect(define({ ...size(5), ...counts(1, 2, 2) })().version).toBe(1);
    expect(refused({ ...size(5), ...counts(1, 2, 3) })).toEqual([
      ['obligations.others.seats', 'attendance.size'],
    ]);
    expect(refused({ ...size(5), ...counts(1, 5, 1) })).toEqual([
      ['obligations.needed.seats', 'attendance.size'],
      ['obligations.others.seats', 'attendance.size'],
    ]);
  });

  it('is refused where it exceeds what the group may have of a category', () => {
    const seats = { administration: 1, department: 1, leadership: { minimum: 2, maximum: 3 } };

    expect(define({ group: { ...group, seats }, ...counts(1, 3, 1) })().version).toBe(1);
    expect(refused({ group: { ...group, seats }, ...counts(1, 4, 1) })).toEqual([
      ['obligations.needed.seats.leadership', 'attendance.size'],
    ]);
  });

  it('counts a person in each category where a person fills a seat of each', () => {
    const each = { personFills: 'every-category' };

    expect(define({ ...size(4, each), ...counts(4, 4, 4) })().version).toBe(1);
    expect(refused({ ...size(4, each), ...counts(4, 5, 4) })).toEqual([
      ['obligations.needed.seats', 'attendance.size'],
      ['obligations.others.seats', 'attendance.size'],
    ]);
  });
});

describe('14: when an obligation is due', () => {
  const delivered = (due: object, more: object = {}) => ({
    kind: 'deliverable',
    due,
    clauses: [],
    ...more,
  });

  it('may be counted from the delivery of another, from a gathering or from a day of the award', () => {
    const facts = { ended: { about: 'award', kind: 'day', statedBy: 'host' } };
    const call = define({
      facts,
      ...only({
        report: delivered({ months: 2, after: 'ended' }),
        accounts: delivered(
          { days: 30, after: 'report' },
          { latest: { years: 1, after: 'award' } },
        ),
        plan: delivered({ on: 'g1' }),
      }),
    });

    expect(call().version).toBe(1);
  });

  it.each([
    ['itself', { report: delivered({ days: 1, after: 'report' }) }, ['report.due']],
    [
      'what is counted from it',
      {
        report: delivered({ days: 1, after: 'accounts' }),
        accounts: delivered({ on: 'report' }),
      },
      ['report.due', 'accounts.due'],
    ],
    [
      'itself by its limit',
      { report: delivered({ day: '2025-07-01' }, { latest: { days: 1, after: 'report' } }) },
      ['report.latest'],
    ],
  ])('is not counted from %s', (_, some, paths) => {
    expect(refused(only(some))).toEqual(
      paths.map((path) => [`obligations.${path}`, 'obligation.circle']),
    );
  });

  it('is not counted from what is not delivered, and not from what the call does not have', () => {
    expect(refused(only({ ...obligations, report: delivered({ on: 'work' }) }))).toEqual([
      ['obligations.report.due.on', 'event.unknown'],
    ]);
    expect(refused(only({ report: delivered({ after: 'award' }) }))).toEqual([
      ['obligations.report.due', 'moment.empty'],
    ]);
  });

  it('comes before its limit, which nothing has that is not due', () => {
    const limited = (latest: object) =>
      only({ report: delivered({ day: '2025-07-01' }, { latest }) });

    expect(define(limited({ day: '2025-07-02' }))().version).toBe(1);
    expect(refused(limited({ day: '2025-06-29' }))).toEqual([
      ['obligations.report.latest', 'obligation.order'],
    ]);
    const endless = { kind: 'deliverable', latest: { day: '2025-07-01' }, clauses: [] };
    expect(refused(only({ report: endless }))).toEqual([['obligations.report.due', 'missing']]);
  });
});

describe('9: the conditions of an obligation', () => {
  const facts = { spent: { about: 'award', kind: 'number', statedBy: 'host' } };
  const holds = { fact: 'spent', minimum: 1 };

  it('may read a fact of the award, which those of a requirement may not', () => {
    const spent = { kind: 'condition', holds, clauses: [] };

    expect(define({ facts, ...only({ spent2: spent }) })().version).toBe(1);
    expect(define({ facts, ...change('report', { when: holds }) })().version).toBe(1);
    expect(refused({ facts, requirements: { r1: { holds, clauses: [] } } })).toHaveLength(1);
  });

  it('read only what the call has', () => {
    expect(refused(change('report', { when: { stated: 'spent' } }))).toEqual([
      ['obligations.report.when.stated', 'fact.unknown'],
    ]);
  });
});

describe('an obligation', () => {
  it('has the keys of its kind', () => {
    expect(refused(change('continuity', { due: { day: '2025-07-01' } }))).toEqual([
      ['obligations.continuity.due', 'unknown-key'],
    ]);
    expect(refused(change('report', { kind: 'report' }))).toEqual([
      ['obligations.report.kind', 'invalid-value'],
    ]);
  });

  it('C13: names each task once', () => {
    expect(refused(change('work', { tasks: ['preparation', 'preparation'] }))).toEqual([
      ['obligations.work.tasks.1', 'duplicate'],
    ]);
  });
});
