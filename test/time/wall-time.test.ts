import { describe, expect, it } from 'vitest';
import { isWallTime, resolveWallTime } from '../../src/time/wall-time.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { transitions } from './transitions.js';
import * as properties from './wall-time.properties.js';

const utc = (text: string) => new Date(text).getTime();

describe('a wall time', () => {
  it('of 10:00 at the deadline is 08:00 UTC (C03)', () => {
    expect(resolveWallTime('2024-06-24T10:00', 'Europe/Oslo')).toBe(utc('2024-06-24T08:00:00Z'));
    expect(resolveWallTime('2024-06-24T10:00:00', 'Europe/Oslo')).toBe(utc('2024-06-24T08:00:00Z'));
  });

  it('is the moment that Temporal gives, mostly near changes of the clocks', () => {
    properties.isTheMomentThatTemporalGives(100);
  });

  it('that the clocks show once is the moment that date-fns-tz gives', () => {
    properties.isTheMomentThatDateFnsTzGivesWhenShownOnce(100);
  });

  it('always exists in a zone that never changes its clocks', () => {
    expect(transitions('Asia/Kolkata')).toEqual([]);
    for (const wall of ['2024-03-31T02:30', '2024-10-27T02:30', '2024-06-24T00:00']) {
      expect(resolveWallTime(wall, 'Asia/Kolkata')).toBe(utc(`${wall}:00+05:30`));
      expect(resolveWallTime(wall, 'UTC')).toBe(utc(`${wall}:00Z`));
    }
  });
});

describe('a wall time that the clocks skip', () => {
  it.each([
    ['spring in Oslo', '2024-03-31T02:30', 'Europe/Oslo', '2024-03-31T00:30Z', '2024-03-31T01:30Z'],
    [
      'half an hour',
      '2024-10-06T02:15',
      'Australia/Lord_Howe',
      '2024-10-05T15:15Z',
      '2024-10-05T15:45Z',
    ],
    ['a whole day', '2011-12-30T12:00', 'Pacific/Apia', '2011-12-29T22:00Z', '2011-12-30T22:00Z'],
  ])('%s: is refused unless the caller chooses a moment', (_, wall, zone, first, last) => {
    expect(() => resolveWallTime(wall, zone)).toThrow(errorWithCode('wall-time.nonexistent'));
    expect(() => resolveWallTime(wall, zone, 'reject')).toThrow(
      errorWithCode('wall-time.nonexistent'),
    );
    expect(resolveWallTime(wall, zone, 'earlier')).toBe(utc(first));
    expect(resolveWallTime(wall, zone, 'later')).toBe(utc(last));
    expect(resolveWallTime(wall, zone, 'compatible')).toBe(utc(last));
  });
});

describe('a wall time that the clocks show twice', () => {
  it.each([
    ['autumn in Oslo', '2024-10-27T02:30', 'Europe/Oslo', '2024-10-27T00:30Z', '2024-10-27T01:30Z'],
    [
      'half an hour',
      '2024-04-07T01:45',
      'Australia/Lord_Howe',
      '2024-04-06T14:45Z',
      '2024-04-06T15:15Z',
    ],
    [
      'autumn in New York',
      '2024-11-03T01:30',
      'America/New_York',
      '2024-11-03T05:30Z',
      '2024-11-03T06:30Z',
    ],
  ])('%s: is refused unless the caller chooses a moment', (_, wall, zone, first, last) => {
    expect(() => resolveWallTime(wall, zone)).toThrow(errorWithCode('wall-time.ambiguous'));
    expect(resolveWallTime(wall, zone, 'earlier')).toBe(utc(first));
    expect(resolveWallTime(wall, zone, 'later')).toBe(utc(last));
    expect(resolveWallTime(wall, zone, 'compatible')).toBe(utc(first));
  });
});

describe('an unknown disambiguation', () => {
  it.each(['sooner', '', 'Earlier', 'constructor', null, 1, ['earlier']])(
    '%j is refused for any wall time',
    (disambiguation) => {
      for (const wall of ['2024-03-31T02:30', '2024-10-27T02:30', '2024-06-24T10:00']) {
        expect(() => resolveWallTime(wall, 'Europe/Oslo', disambiguation as never)).toThrow(
          errorWithCode('disambiguation.unknown'),
        );
      }
    },
  );
});

describe('a text that is not a wall time', () => {
  it.each([
    '',
    '2024-06-24',
    '2024-06-24T10',
    '2024-06-24T10.30',
    '2024-06-24T24:00',
    '2024-06-24T10:60',
    '2024-06-24T10:00:60',
    '2024-06-24T10:00:00.5',
    '2024-06-24T10:00Z',
    '2024-06-24T10:00+02:00',
    '2024-06-24 10:00',
    '2024-06-24t10:00',
    '2024-06-24T10:00 ',
    '2024-06-24T10:00\n',
    '2024-02-30T10:00',
    '2023-02-29T10:00',
    '2024-13-01T10:00',
    '24-06-24T10:00',
    '12024-06-24T10:00',
    '20',
  ])('%j is refused for its form', (text) => {
    expect(isWallTime(text)).toBe(false);
    expect(() => resolveWallTime(text, 'Europe/Oslo')).toThrow(errorWithCode('wall-time.invalid'));
  });

  it('has a year outside 1970 to 2100', () => {
    expect(isWallTime('1969-12-31T23:59:59')).toBe(false);
    expect(isWallTime('1970-01-01T00:00')).toBe(true);
    expect(isWallTime('2100-12-31T23:59:59')).toBe(true);
    expect(isWallTime('2101-01-01T00:00')).toBe(false);
  });

  it.each([undefined, null, 20240624, new Date(0), ['2024-06-24T10:00']])(
    '%s is refused',
    (value) => {
      expect(() => resolveWallTime(value as unknown as string, 'UTC')).toThrow(
        errorWithCode('wall-time.invalid'),
      );
    },
  );
});

describe('an unknown zone', () => {
  it.each(['', 'Oslo', 'Europe/Atlantis', 'Europe/Oslo ', '+02:00', 'Z', 'local', undefined, null])(
    '%s is refused and not replaced by the zone of the host',
    (zone) => {
      expect(() => resolveWallTime('2024-06-24T10:00', zone as string)).toThrow(
        errorWithCode('zone.unknown'),
      );
    },
  );
});
