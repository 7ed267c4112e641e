import { describe, expect, it } from 'vitest';
import type { ObligationRecord } from '../../src/obligations/record-schema.js';
import { type Variation, variant } from '../call/variant.js';
import { DAYS_OF, leaf, members, said, withDays, year } from './year.js';

/*
 * P3: gathering 1 is 14 to 16 October 2024. One of the department and two of the leadership have to
 * attend: p2, p3 and p4.
 */
const [FIRST, SECOND, LAST] = ['2024-10-14', '2024-10-15', '2024-10-16'] as const;
const calling = (attendance: object) =>
  variant({ ...(withDays(DAYS_OF) as Variation), obligations: { attendance } });
const anyDay = calling({});
const allDays = calling({ days: 'all' });
const fromAfar = calling({ remote: true });

const group = members('a', 'd', 'l', 'l');
const on = (
  day: string | undefined,
  persons: readonly string[],
  remote: readonly string[] = [],
) => ({
  gathering: 'g1',
  ...(day !== undefined && { on: day }),
  persons: [...persons],
  ...(remote.length > 0 && { remote: [...remote] }),
});
const recorded = (...attendance: ObligationRecord['attendance']) =>
  year({ members: group, attendance });
const at = 'attendance.g1';

describe('attendance by day', () => {
  const split = recorded(on(FIRST, ['p2', 'p3']), on(SECOND, ['p4']), on(LAST, ['p4']));

  it('P3: counts who attended on any day, where the call does not say otherwise', () => {
    expect(said(at, split, anyDay)).toEqual(['met', 'attendance.enough']);
  });

  it('P3: counts only who attended on every day, where the call asks for that', () => {
    expect(said(at, split, allDays)).toEqual(['not-met', 'attendance.too-few']);
    const everyDay = [FIRST, SECOND, LAST].map((day) => on(day, ['p2', 'p3', 'p4']));
    expect(said(at, recorded(...everyDay), allDays)).toEqual(['met', 'attendance.enough']);
  });

  it('P3: is not known where a day is not recorded that decides', () => {
    const two = recorded(on(FIRST, ['p2', 'p3', 'p4']), on(LAST, ['p2', 'p3', 'p4']));

    const finding = leaf(at, two, allDays);

    expect(finding.reason).toMatchObject({
      code: 'attendance.not-recorded',
      params: { days: [SECOND] },
    });
    expect(finding.outcome).toBe('undetermined');
  });

  it('P3: is open while the gathering lasts, and states who is missing so far', () => {
    const asOf = '2024-10-15T12:00:00+02:00';
    const begun = { ...recorded(on(FIRST, ['p2', 'p3']), on(LAST, ['p4'])), asOf };

    const finding = leaf(at, begun, anyDay);

    expect(finding.reason).toMatchObject({
      code: 'attendance.so-far',
      params: { seated: { department: 1, leadership: 1 }, missing: 1 },
    });
  });

  it('P3: takes one entry without a day for all of the gathering', () => {
    expect(said(at, recorded(on(undefined, ['p2', 'p3', 'p4'])), allDays)).toEqual([
      'met',
      'attendance.enough',
    ]);
  });
});

describe('attendance from afar', () => {
  const remote = recorded(on(undefined, ['p2', 'p3'], ['p4']));

  it('P3: does not count where the call does not say so, and names the person', () => {
    const finding = leaf(at, remote, anyDay);

    expect(finding.reason).toMatchObject({
      code: 'attendance.too-few',
      params: { missing: 1, remote: ['p4'] },
    });
  });

  it('P3: counts where the call says so', () => {
    expect(said(at, remote, fromAfar)).toEqual(['met', 'attendance.enough']);
  });

  it('P3: counts beside a day in person, where one day is enough', () => {
    const mixed = recorded(on(FIRST, ['p2', 'p3', 'p4']), on(SECOND, ['p2'], ['p3', 'p4']));

    expect(leaf(at, mixed, anyDay).reason).toMatchObject({
      code: 'attendance.enough',
      params: { remote: [] },
    });
  });
});
