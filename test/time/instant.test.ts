import { runInNewContext } from 'node:vm';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseWith } from '../../src/parse/parse.js';
import { epochMs, type InstantInput, instant, timestamp } from '../../src/time/instant.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './instant.properties.js';

describe('a timestamp of RFC 3339', () => {
  it.each([
    // The examples of RFC 3339 §5.8, but for its leap seconds.
    ['1985-04-12T23:20:50.52Z', Date.UTC(1985, 3, 12, 23, 20, 50, 520)],
    ['1996-12-19T16:39:57-08:00', Date.UTC(1996, 11, 20, 0, 39, 57)],
    ['1937-01-01T12:00:27.87+00:20', Date.UTC(1937, 0, 1, 11, 40, 27, 870)],
    // C03: the deadline, in five offsets.
    ['2024-06-24T10:00:00+02:00', Date.UTC(2024, 5, 24, 8)],
    ['2024-06-24T08:00:00Z', Date.UTC(2024, 5, 24, 8)],
    ['2024-06-24T08:00:00-00:00', Date.UTC(2024, 5, 24, 8)],
    ['2024-06-24T13:30:00+05:30', Date.UTC(2024, 5, 24, 8)],
    ['2024-06-23T20:00:00-12:00', Date.UTC(2024, 5, 24, 8)],
    // Its edges.
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['2000-02-29T23:59:59Z', Date.UTC(2000, 1, 29, 23, 59, 59)],
    ['2024-06-25T07:59:00+23:59', Date.UTC(2024, 5, 24, 8)],
    ['1970-01-01T00:00:00.000000Z', 0],
    ['1969-12-31T23:59:59.999Z', -1],
  ])('%s is a moment', (text, expected) => {
    expect(epochMs(text)).toBe(expected);
    expect(timestamp(text)).toBe(text);
  });

  it.each([
    '2024-06-24T10:00:00',
    '2024-06-24T10:00:00.123',
    '2024-06-24T10:00',
    '2024-06-24 10:00:00',
    '2024-06-24',
  ])('%s has no offset, and is refused for that', (text) => {
    expect(() => epochMs(text)).toThrow(errorWithCode('instant.naive'));
    expect(() => timestamp(text)).toThrow(errorWithCode('instant.naive'));
  });

  it.each([
    ['an hour of 24', '2024-06-24T24:00:00Z'],
    ['a second of 60', '2016-12-31T23:59:60Z'],
    ['a minute of 60', '2024-06-24T10:60:00Z'],
    ['30 February', '2024-02-30T10:00:00Z'],
    ['29 February of no leap year', '2023-02-29T10:00:00Z'],
    ['29 February of 1900', '1900-02-29T10:00:00Z'],
    ['31 June', '2024-06-31T10:00:00Z'],
    ['a day of 00', '2024-06-00T10:00:00Z'],
    ['a month of 13', '2024-13-24T10:00:00Z'],
    ['seven decimals', '2024-06-24T10:00:00.0000001Z'],
    ['a point and no decimals', '2024-06-24T10:00:00.Z'],
    ['a comma', '2024-06-24T10:00:00,5Z'],
    ['a small t', '2024-06-24t10:00:00Z'],
    ['a small z', '2024-06-24T10:00:00z'],
    ['a space for the T', '2024-06-24 10:00:00Z'],
    ['no seconds', '2024-06-24T10:00Z'],
    ['an offset of 24 hours', '2024-06-24T10:00:00+24:00'],
    ['an offset of 60 minutes', '2024-06-24T10:00:00+02:60'],
    ['an offset without a colon', '2024-06-24T10:00:00+0200'],
    ['an offset of hours alone', '2024-06-24T10:00:00+02'],
    ['the sign U+2212', '2024-06-24T10:00:00−02:00'],
    ['a zone in brackets', '2024-06-24T10:00:00+02:00[Europe/Oslo]'],
    ['a year of five digits', '12024-06-24T10:00:00Z'],
    ['a year of five digits and a sign', '+02024-06-24T10:00:00Z'],
    ['a year of five digits, without an offset', '12024-06-24T10:00:00'],
    ['a space before', ' 2024-06-24T10:00:00Z'],
    ['a line feed after', '2024-06-24T10:00:00Z\n'],
    ['digits of another script', '٢٠٢٤-06-24T10:00:00Z'],
    ['nothing', ''],
    ['words', 'yesterday'],
    ['epoch milliseconds as text', '1719216000000'],
  ])('%s makes it none', (_, text) => {
    expect(() => epochMs(text)).toThrow(errorWithCode('instant.invalid'));
  });

  it('C03: keeps its microseconds, so that 10:00:00.000001 is later than 10:00:00', () => {
    const ten = epochMs('2024-06-24T10:00:00+02:00');
    expect(epochMs('2024-06-24T10:00:00.000001+02:00')).toBeGreaterThan(ten);
    expect(epochMs('2024-06-24T09:59:59.999999+02:00')).toBeLessThan(ten);
    expect(epochMs('2024-06-24T10:00:00.000001Z')).toBeLessThan(
      epochMs('2024-06-24T10:00:00.000002Z'),
    );
  });

  it('is the moment that Temporal reads, to the microsecond', () => {
    properties.isTheMomentThatTemporalReads(100);
  });

  it('comes before another where Temporal says so', () => {
    properties.comesBeforeAnotherWhereTemporalSaysSo(100);
  });

  // Each of these is written by a common library; the message names what to change.
  it.each([
    ['2024-06-24T10:00:00', 'offset from UTC at the end'],
    ['2024-06-24 10:00:00+02', 'capital T'],
    ['2024-06-24 10:00:00+02:00', 'capital T'],
    ['2024-06-24T10:00:00.0000000+02:00', 'at most six decimals'],
    ['2024-06-24T10:00:00.000000000Z', 'at most six decimals'],
    ['2024-06-24T10:00:00+02', 'an offset in hours and minutes'],
    ['2024-06-24T10:00:00.5+0200', 'an offset in hours and minutes'],
    ['yesterday', 'an RFC 3339 timestamp'],
  ])('%s is refused with a message that names the issue: %s', (text, named) => {
    const parsed = parseWith(instant, text);
    expect(() => epochMs(text)).toThrow(named);
    expect(parsed.ok ? [] : parsed.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining(named),
    ]);
  });
});

describe('a moment that is no text', () => {
  it('may be a Date or anything of Temporal that has epochMilliseconds', () => {
    const ms = Date.UTC(2024, 5, 24, 8);
    const instant = Temporal.Instant.from('2024-06-24T10:00:00+02:00');
    const inputs = [new Date(ms), instant, instant.toZonedDateTimeISO('Asia/Kolkata')];
    for (const input of inputs) {
      expect(epochMs(input)).toBe(ms);
      expect(timestamp(input)).toBe('2024-06-24T08:00:00.000Z');
    }
  });

  it('may be a Date of another realm', () => {
    const date = runInNewContext('new Date(1719216000000)');
    expect(date instanceof Date).toBe(false);
    expect([epochMs(date), timestamp(date)]).toEqual([1719216000000, '2024-06-24T08:00:00.000Z']);
  });

  it('gives a timestamp that is read back as the same millisecond', () => {
    properties.givesATimestampOfTheSameMillisecond(100);
  });

  it.each([
    ['a Date that is none', new Date(Number.NaN)],
    ['a Date after the year 9998', new Date(Date.UTC(9999, 0, 1))],
    ['a Date before the year 1000', new Date(Date.UTC(1000, 0, 1) - 1)],
    ['a number', 1719216000000],
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['text in epochMilliseconds', { epochMilliseconds: '1719216000000' }],
    ['infinity in epochMilliseconds', { epochMilliseconds: Number.POSITIVE_INFINITY }],
    ['nanoseconds in epochMilliseconds', { epochMilliseconds: 1719216000000000000n }],
  ])('%s is refused', (_, value) => {
    expect(() => epochMs(value as InstantInput)).toThrow(errorWithCode('instant.invalid'));
    expect(() => timestamp(value as InstantInput)).toThrow(errorWithCode('instant.invalid'));
  });
});

describe('the years 1000 to 9998, which leave room for any offset in four digits', () => {
  it.each(['1000-01-01T00:00:00Z', '0999-12-31T23:00:00-01:00', '9998-12-31T23:59:59.999Z'])(
    '%s is in them',
    (text) => {
      const ms = Temporal.Instant.from(text).epochMilliseconds;
      expect([epochMs(text), epochMs(new Date(ms))]).toEqual([ms, ms]);
    },
  );

  it.each([
    '0000-01-01T00:00:00Z',
    '0999-12-31T23:59:59.999Z',
    '1000-01-01T00:00:00+00:01',
    '9998-12-31T23:59:59-00:01',
    '9999-01-01T00:00:00Z',
    '9999-12-31T23:59:59-23:59',
  ])('%s is not, and is refused as a Date with that moment is', (text) => {
    const ms = Temporal.Instant.from(text).epochMilliseconds;
    expect(() => epochMs(text)).toThrow(errorWithCode('instant.invalid'));
    expect(() => epochMs(new Date(ms))).toThrow(errorWithCode('instant.invalid'));
  });
});
