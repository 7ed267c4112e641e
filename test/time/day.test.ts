import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DAY_PATTERN, epochDay, isDay, requireDay } from '../../src/time/day.js';
import { coded } from '../parse/coded.js';

describe('a day of the calendar', () => {
  it('is one that Temporal has too, for any year, month and day', () => {
    const digits = (max: number, width: number) =>
      fc.nat(max).map((n) => String(n).padStart(width, '0'));
    fc.assert(
      fc.property(digits(9999, 4), digits(13, 2), digits(32, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        let exists = true;
        try {
          Temporal.PlainDate.from(text);
        } catch {
          exists = false;
        }
        expect(isDay(text)).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });

  it('has 29 February every fourth year, but for three of four centuries (Gregorian)', () => {
    for (let year = 1; year <= 9999; year += 1) {
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      expect(isDay(`${String(year).padStart(4, '0')}-02-29`)).toBe(leap);
    }
  });

  it.each([
    '',
    '2024-6-24',
    '24-06-2024',
    '2024-06-24T00:00',
    '2024-06-24\n',
    ' 2024-06-24',
    '20240624',
  ])('is not %j', (text) => {
    expect([isDay(text), DAY_PATTERN.test(text)]).toEqual([false, false]);
    expect(() => requireDay(text)).toThrow(coded('day.invalid'));
  });

  it('is given back where one is asked for', () => {
    expect(requireDay('2024-06-24')).toBe('2024-06-24');
  });

  it.each([undefined, null, 20240624, new Date(0), ['2024-06-24'], Symbol('2024-06-24')])(
    'is not %s',
    (value) => {
      expect(() => requireDay(value as unknown as string)).toThrow(coded('day.invalid'));
    },
  );
});

describe('the days since 1970', () => {
  it('are those of Date, for the first and the last day of each month of the years 100 to 9999', () => {
    const DAY = 86_400_000;
    const wrong: string[] = [];
    for (let year = 100; year < 10_000; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const last = new Date(Date.UTC(year, month, 0));
        const days = [epochDay(year, month, 1), epochDay(year, month, last.getUTCDate())];
        const expected = [Date.UTC(year, month - 1) / DAY, last.getTime() / DAY];
        if (days.join() !== expected.join()) wrong.push(`${year}-${month}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
