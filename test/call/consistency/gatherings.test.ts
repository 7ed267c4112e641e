import { describe, expect, it } from 'vitest';
import { define, definition, refused } from '../refused.js';

/** A call whose gatherings are in no course, and whose costs are bound to none. */
const withoutCourse = {
  course: undefined,
  obligations: undefined,
  grant: undefined,
};

describe('the gatherings of a call', () => {
  const gatherings = (...plans: readonly object[]) => ({
    ...withoutCourse,
    gatherings: Object.fromEntries(
      plans.map((plan, n) => [`g${n + 1}`, { ...plan, clauses: ['C06'] }]),
    ),
  });
  const month = (month: string) => ({ month });
  const days = (from: string, to: string) => ({ from, to });

  it.each<[string, ...object[]]>([
    ['in their months', month('2024-10'), month('2024-12')],
    ['two in one month', month('2024-10'), month('2024-10')],
    ['in any order', month('2024-12'), month('2024-10')],
    ['on days', days('2024-10-14', '2024-10-16'), days('2024-12-02', '2024-12-04')],
    ['on one day', days('2024-10-14', '2024-10-14')],
    ['on days that end in the next year', days('2024-12-30', '2025-01-02'), month('2025-01')],
    ['on the same days', days('2024-10-14', '2024-10-16'), days('2024-10-14', '2024-10-16')],
  ])('C06: may be planned %s', (_, ...plans) => {
    const change = gatherings(...plans);

    expect(define(change)().gatherings).toEqual(change.gatherings);
  });

  it.each<[string, string, string, object]>([
    ['a last day before the first', 'to', 'gathering.dates', days('2024-10-16', '2024-10-14')],
    ['a last day that is none', 'to', 'day.invalid', days('2024-10-30', '2024-10-32')],
    ['30 February', 'to', 'day.invalid', days('2025-02-28', '2025-02-30')],
    ['a month after the year 2100', 'month', 'month.invalid', month('2101-01')],
    ['a month before the year 1900', 'month', 'month.invalid', month('1899-12')],
    ['a month of 13', 'month', 'month.invalid', month('2024-13')],
    ['a month without its zero', 'month', 'month.invalid', month('2024-9')],
    ['a day for a month', 'month', 'month.invalid', month('2024-10-14')],
    ['a first day alone', 'to', 'missing', { from: '2024-10-14' }],
  ])('C06: are refused for %s', (_, key, code, plan) => {
    expect(refused(gatherings(plan))).toEqual([[`gatherings.g1.${key}`, code]]);
  });

  it('C06: have a month or days, and not both', () => {
    for (const plan of [{}, { month: '2024-10', from: '2024-10-14', to: '2024-10-16' }]) {
      expect(refused(gatherings(plan))).toEqual([['gatherings.g1', 'form.unknown']]);
    }
  });

  it('C06: are not called as another date of the call is', () => {
    const answers = { g1: { by: { day: '2024-07-01' }, clauses: [] } };

    expect(refused({ answers })).toEqual([['answers.g1', 'duplicate']]);
    expect(
      refused({ gatherings: { ...definition.gatherings, report: month('2024-11') } }),
    ).toContainEqual(['gatherings.report.clauses', 'missing']);
  });

  it('C05, C06: are in the course, to their last day', () => {
    const course = { course: { from: '2024-11', to: '2025-01', clauses: [] } };

    expect(define({ ...gatherings(month('2024-11'), month('2025-01')), ...course })().version).toBe(
      1,
    );
    expect(refused({ ...gatherings(month('2024-10'), month('2025-02')), ...course })).toEqual([
      ['gatherings.g1.month', 'gathering.course'],
      ['gatherings.g2.month', 'gathering.course'],
    ]);
    expect(refused({ ...gatherings(days('2025-01-30', '2025-02-01')), ...course })).toEqual([
      ['gatherings.g1.to', 'gathering.course'],
    ]);
  });
});

describe('the course of a call', () => {
  it.each(['2024-00', '2024-13', '24-10', '2024-1', '2024/10', '2024-10\n', 'October 2024', ''])(
    'C05: has no month %j',
    (month) => {
      expect(refused({ course: { from: month, to: '2099-12', clauses: [] } })).toEqual([
        ['course.from', 'month.invalid'],
      ]);
    },
  );

  it('C05: may be between days', () => {
    const course = { from: '2024-10-14', to: '2025-04-24', clauses: [] };

    expect(
      define({ ...withoutCourse, course, gatherings: undefined, grant: undefined })().course,
    ).toEqual(course);
  });

  it('C05: begins before it ends, and may be one month', () => {
    const course = (from: string, to: string) => ({
      gatherings: undefined,
      obligations: undefined,
      grant: undefined,
      course: { from, to, clauses: [] },
    });

    expect(define(course('2024-10', '2024-10'))().course).toMatchObject({ to: '2024-10' });
    expect(refused(course('2025-04', '2024-10'))).toEqual([['course.to', 'course.order']]);
  });
});
