import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/moments/moment.js';
import { dayOfMoment } from '../../src/moments/resolve.js';

const on = (moment: Moment, days: Readonly<Record<string, string>> = {}) =>
  dayOfMoment(moment, (event) => days[event]);

describe('12: a moment that is counted from the day of an event', () => {
  it.each<[Moment, string, string]>([
    [{ months: 1, after: 'award' }, '2024-01-31', '2024-02-29'],
    [{ months: 1, after: 'award' }, '2023-01-31', '2023-02-28'],
    [{ months: 2, after: 'award' }, '2024-01-31', '2024-03-31'],
    [{ months: 1, days: 1, after: 'award' }, '2024-01-31', '2024-03-01'],
    [{ years: 1, after: 'award' }, '2024-02-29', '2025-02-28'],
    [{ days: 60, after: 'award' }, '2024-01-01', '2024-03-01'],
    [{ days: 60, before: 'award' }, '2024-03-01', '2024-01-01'],
    [{ months: 1, before: 'award' }, '2024-03-31', '2024-02-29'],
    [{ on: 'award' }, '2024-03-31', '2024-03-31'],
  ])('%j of %s is %s', (moment, award, expected) => {
    expect(on(moment, { award })).toBe(expected);
  });

  it('adds one month twice otherwise than two months', () => {
    const once = on({ months: 1, after: 'award' }, { award: '2024-01-31' }) ?? '';
    expect(on({ months: 1, after: 'award' }, { award: once })).toBe('2024-03-29');
  });
});

describe('13: after and before', () => {
  it('are not inverse', () => {
    const later = on({ years: 18, after: 'born' }, { born: '2004-02-29' }) ?? '';
    expect(later).toBe('2022-02-28');
    expect(on({ years: 18, before: 'day' }, { day: later })).toBe('2004-02-28');
  });
});

describe('14: an event that is not known', () => {
  it('makes the moment unknown', () => {
    expect(on({ on: 'award' })).toBeUndefined();
    expect(on({ days: 1, after: 'award' })).toBeUndefined();
  });

  it('does not matter for a day or a time of the clock', () => {
    expect(on({ day: '2024-04-15' })).toBe('2024-04-15');
    expect(on({ at: '2024-04-15T23:59' })).toBe('2024-04-15');
  });
});
