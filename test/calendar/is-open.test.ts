import { describe, expect, it } from 'vitest';
import { isOpen } from '../../src/calendar/is-open.js';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { callWith } from './timeline-by-temporal.js';

describe('whether a call is open', () => {
  it('C03: lasts through the very moment of an inclusive deadline', () => {
    expect(isOpen(hkdir2024, '2024-06-24T10:00:00+02:00')).toBe(true);
    expect(isOpen(hkdir2024, '2024-06-24T10:00:00.001+02:00')).toBe(false);
    const exclusive = callWith({ deadline: { ...hkdir2024.deadline, closes: 'exclusive' } });
    expect(isOpen(exclusive, '2024-06-24T10:00:00+02:00')).toBe(false);
  });

  it('L1: begins with the opening', () => {
    const call = callWith({ opens: { day: '2024-05-02', clauses: ['C03'] } });
    expect(isOpen(call, '2024-05-01T23:59:59+02:00')).toBe(false);
    expect(isOpen(call, '2024-05-02T00:00:00+02:00')).toBe(true);
  });

  it('11: lasts until the end of a day', () => {
    const call = callWith({ deadline: { day: '2024-06-24', clauses: ['C03'] } });
    expect(isOpen(call, '2024-06-24T23:59:59.999+02:00')).toBe(true);
    expect(isOpen(call, '2024-06-25T00:00:00+02:00')).toBe(false);
  });

  it('is so in any round, and not between two of them', () => {
    const window = (from: string, to: string) => ({
      opens: { day: from, clauses: [] },
      deadline: { day: to, clauses: [] },
      clauses: ['C03'],
    });
    const rounds = {
      spring: window('2024-03-01', '2024-03-31'),
      summer: window('2024-05-01', '2024-05-31'),
    };
    const call = callWith({ deadline: undefined, rounds });
    const days = ['2024-02-15', '2024-03-15', '2024-04-15', '2024-05-15', '2024-06-15'];
    expect(days.map((day) => isOpen(call, `${day}T12:00:00Z`))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('refuses what is no call and no moment', () => {
    expect(() => isOpen({} as Call, '2024-06-24T10:00:00Z')).toThrow(errorWithCode('call.invalid'));
    expect(() => isOpen(hkdir2024, '2024-06-24')).toThrow(errorWithCode('instant.naive'));
  });
});
