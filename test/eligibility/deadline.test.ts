import { describe, expect, it } from 'vitest';
import { deadlineMs } from '../../src/call/opening-and-deadline.js';
import { draft } from '../application/example.js';
import { variant } from '../call/variant.js';
import { findingOf } from './admissions.js';
import * as properties from './deadline.properties.js';
import { exclusive, judge } from './deliveries.js';

describe('the criterion of the deadline, 24 June 2024 at 10:00 in Oslo', () => {
  it.each<[string, string, 'in-time' | 'late', number]>([
    ['exactly', '2024-06-24T10:00:00+02:00', 'in-time', 0],
    ['exactly, with decimals', '2024-06-24T10:00:00.000000+02:00', 'in-time', 0],
    ['one millisecond late', '2024-06-24T10:00:00.001+02:00', 'late', -1],
    ['one millisecond early', '2024-06-24T09:59:59.999+02:00', 'in-time', 1],
    ['one microsecond late', '2024-06-24T10:00:00.000001+02:00', 'late', -0.001],
    ['one microsecond early', '2024-06-24T09:59:59.999999+02:00', 'in-time', 0.001],
    ['exactly, in UTC', '2024-06-24T08:00:00Z', 'in-time', 0],
    ['late, in UTC, though the clock says nine', '2024-06-24T09:00:00Z', 'late', -3_600_000],
    ['late, with the offset of winter', '2024-06-24T09:59:59+01:00', 'late', -3_599_000],
    [
      'early, in Helsinki, though the clock says half past ten',
      '2024-06-24T10:30:00+03:00',
      'in-time',
      1_800_000,
    ],
    ['exactly, in India', '2024-06-24T13:30:00+05:30', 'in-time', 0],
    ['late, though it is still the 23rd there', '2024-06-23T22:00:00-12:00', 'late', -7_200_000],
    ['early, though it is the 25th there', '2024-06-25T00:00:00+23:59', 'in-time', 28_740_000],
    ['the day before', '2024-06-23T10:00:00+02:00', 'in-time', 86_400_000],
    ['a year early', '2023-06-24T10:00:00+02:00', 'in-time', 366 * 86_400_000],
  ])('C03: %s: %s is %s', (_, receivedAt, code, marginMs) => {
    expect(judge(receivedAt)).toEqual({
      criterion: 'deadline',
      level: 'required',
      outcome: code === 'late' ? 'not-met' : 'met',
      clauses: ['C03', 'C16'],
      reason: {
        code: `deadline.${code}`,
        params: {
          deadline: '2024-06-24T10:00:00+02:00',
          receivedAt,
          marginMs,
          zone: 'Europe/Oslo',
        },
      },
    });
  });

  it('C03: is undetermined for a draft, and the finding states the deadline', () => {
    expect(findingOf('deadline', draft())).toMatchObject({
      outcome: 'undetermined',
      reason: {
        code: 'deadline.not-submitted',
        params: { deadline: '2024-06-24T10:00:00+02:00', zone: 'Europe/Oslo' },
      },
    });
  });

  it('is not met at the very moment where the call closes before it', () => {
    expect(judge('2024-06-24T10:00:00+02:00', exclusive)).toMatchObject({
      outcome: 'not-met',
      reason: { code: 'deadline.late', params: { marginMs: 0 } },
    });
    expect(judge('2024-06-24T09:59:59.999999+02:00', exclusive).outcome).toBe('met');
    expect(judge('2024-06-24T10:00:00.000001+02:00', exclusive).outcome).toBe('not-met');
  });

  it('C03: is met when the submission is not later in UTC, to the microsecond, in any offset', () => {
    properties.isInTimeUpToTheMicrosecondInAnyOffset(100);
  });

  it('is that of the zone of the call', () => {
    const samoa = variant({ zone: 'Pacific/Apia' });
    expect(deadlineMs(samoa)).toBe(Date.UTC(2024, 5, 23, 21));
    expect(judge('2024-06-24T10:00:00+13:00', samoa).outcome).toBe('met');
    expect(judge('2024-06-24T10:00:00+02:00', samoa).outcome).toBe('not-met');
  });

  it('is the moment that a call means when the clocks show it twice', () => {
    const at = '2024-10-27T02:30';
    const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
      variant({ deadline: { at, disambiguation }, answers: null }),
    );
    expect(judge('2024-10-27T02:30:00+01:00', first).outcome).toBe('not-met');
    expect(judge('2024-10-27T02:30:00+01:00', second).outcome).toBe('met');
  });
});
