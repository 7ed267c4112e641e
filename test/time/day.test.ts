import { describe, expect, it } from 'vitest';
import { DAY_PATTERN, isDay, requireDay } from '../../src/time/day.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './day.properties.js';

describe('a day of the calendar', () => {
  it('exists where Temporal has one', () => {
    properties.existsWhereTemporalHasOne(100);
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
    expect(() => requireDay(text)).toThrow(errorWithCode('day.invalid'));
  });

  it('is returned where one is required', () => {
    expect(requireDay('2024-06-24')).toBe('2024-06-24');
  });

  it.each([undefined, null, 20240624, new Date(0), ['2024-06-24'], Symbol('2024-06-24')])(
    'is not %s',
    (value) => {
      expect(() => requireDay(value as unknown as string)).toThrow(errorWithCode('day.invalid'));
    },
  );
});
