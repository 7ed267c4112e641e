import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayIn, isZone, offsetMs, zonedTimestamp } from '../../src/time/zone.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './zone.properties.js';
import { zones } from './zones.js';

const inZone = (ms: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);

describe('in a zone', () => {
  it('the offset, the day and the timestamp of a moment are those of Temporal', () => {
    properties.hasTheOffsetTheDayAndTheTimestampOfTemporal(100);
  });

  it('the offset changes in the middle of an hour, where the zone sets its clocks then', () => {
    // At 00:01 on 7 November 2010 the clocks of Newfoundland were set back to 23:01: at 02:31 in UTC.
    const change = Date.UTC(2010, 10, 7, 2, 31);
    const offsets = [-31 * 60_000, -1, 0, 28 * 60_000].map(
      (ms) => offsetMs(change + ms, 'America/St_Johns') / 3_600_000,
    );
    expect(offsets).toEqual([-2.5, -2.5, -3.5, -3.5]);
    const days = [-60_001, -60_000, -1, 0].map((ms) => dayIn('America/St_Johns')(change + ms));
    expect(days).toEqual(['2010-11-06', '2010-11-07', '2010-11-07', '2010-11-06']);
  });

  it('the day turns at midnight there, to the millisecond, on either side of a change', () => {
    for (const zone of zones) {
      const dayOf = dayIn(zone);
      for (const day of ['2011-12-31', '2024-03-31', '2024-04-01', '2024-06-24', '2024-10-28']) {
        const start = Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
        const eve = inZone(start - 1, zone)
          .toPlainDate()
          .toString();
        expect(eve).not.toBe(day);
        expect([dayOf(start - 1), dayOf(start), dayOf(start - 1)]).toEqual([eve, day, eve]);
      }
    }
  });

  it('C03: the deadline of the call is written with the offset of that day', () => {
    expect(zonedTimestamp(Date.UTC(2024, 5, 24, 8), 'Europe/Oslo')).toBe(
      '2024-06-24T10:00:00+02:00',
    );
    expect(zonedTimestamp(Date.UTC(2024, 11, 24, 8), 'Europe/Oslo')).toBe(
      '2024-12-24T09:00:00+01:00',
    );
  });
});

describe('a timestamp', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1e14, 1e16])('of %d is refused', (ms) => {
    expect(() => zonedTimestamp(ms, 'Europe/Oslo')).toThrow(errorWithCode('instant.invalid'));
  });
});

describe('a zone', () => {
  it.each([...zones, 'Etc/GMT+5', 'America/Argentina/Buenos_Aires', 'GMT', 'europe/oslo'])(
    '%s is known',
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );

  it.each([
    ...['', ' ', 'Oslo', 'Europe/Atlantis', 'Europe/Oslo\n', '+02:00', 'Z', '../Europe/Oslo'],
    ...['constructor', 'toString', '__proto__', 'local'],
  ])('%j is not', (zone) => {
    expect(isZone(zone)).toBe(false);
    expect(() => offsetMs(0, zone)).toThrow(errorWithCode('zone.unknown'));
    expect(() => zonedTimestamp(0, zone)).toThrow(errorWithCode('zone.unknown'));
  });
});
