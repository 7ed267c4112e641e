import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineMs } from '../../src/call/dates.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { deadline } from '../../src/eligibility/deadline.js';
import { application, draft } from '../application/example.js';
import { variant } from '../call/variant.js';

const received = (receivedAt: string) =>
  application({ submission: { receivedAt, channel: 'Espresso' } });
const judge = (receivedAt: string, call = hkdir2024) =>
  deadline(call).evaluate(received(receivedAt));

const exclusive = variant({ deadline: { closes: 'exclusive' } });

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

  it('C03: a draft was not delivered: undetermined, and the deadline is told', () => {
    expect(deadline(hkdir2024).evaluate(draft())).toMatchObject({
      outcome: 'undetermined',
      reason: {
        code: 'deadline.not-submitted',
        params: { deadline: '2024-06-24T10:00:00+02:00', zone: 'Europe/Oslo' },
      },
    });
  });

  it('a call may close before the very moment', () => {
    expect(judge('2024-06-24T10:00:00+02:00', exclusive)).toMatchObject({
      outcome: 'not-met',
      reason: { code: 'deadline.late', params: { marginMs: 0 } },
    });
    expect(judge('2024-06-24T09:59:59.999999+02:00', exclusive).outcome).toBe('met');
    expect(judge('2024-06-24T10:00:00.000001+02:00', exclusive).outcome).toBe('not-met');
  });

  it('C03: is in time just when it is no later in UTC, to the microsecond, in any offset', () => {
    const closes = BigInt(Date.UTC(2024, 5, 24, 8)) * 1000n;
    const around = fc.oneof(fc.bigInt(-3n, 3n), fc.bigInt(-200_000_000_000n, 200_000_000_000n));
    fc.assert(
      fc.property(around, fc.integer({ min: -1439, max: 1439 }), (lateBy, offset) => {
        const local = closes + lateBy + BigInt(offset) * 60_000_000n;
        const iso = new Date(Number(local / 1000n)).toISOString().slice(0, -1);
        const minutes = Math.abs(offset);
        const two = (n: number) => String(n).padStart(2, '0');
        const text =
          iso +
          String(local % 1000n).padStart(3, '0') +
          `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        expect(judge(text).outcome).toBe(lateBy <= 0n ? 'met' : 'not-met');
        expect(judge(text, exclusive).outcome).toBe(lateBy < 0n ? 'met' : 'not-met');
      }),
    );
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
      variant({ deadline: { at, disambiguation } }),
    );
    expect(judge('2024-10-27T02:30:00+01:00', first).outcome).toBe('not-met');
    expect(judge('2024-10-27T02:30:00+01:00', second).outcome).toBe('met');
  });
});
