import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayIn, isZone, offsetMs, zonedTimestamp } from '../../src/time/zone.js';
import { coded } from '../parse/coded.js';

const zones = [
  'UTC',
  'Europe/Oslo',
  'America/New_York',
  'America/St_Johns',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];
const moments = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2037, 11, 31) });
const inZone = (ms: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);

describe('in a zone', () => {
  const days = new Map(zones.map((zone) => [zone, dayIn(zone)]));

  it('the offset, the day and the timestamp of a moment are those of Temporal', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (ms, zone) => {
        const expected = inZone(ms, zone);
        expect(offsetMs(ms, zone)).toBe(expected.offsetNanoseconds / 1e6);
        expect(days.get(zone)?.(ms)).toBe(expected.toPlainDate().toString());
        expect(zonedTimestamp(ms, zone)).toBe(
          expected.toString({
            timeZoneName: 'never',
            smallestUnit: ms % 1000 === 0 ? 'second' : 'millisecond',
          }),
        );
      }),
      { numRuns: 1000 },
    );
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
    expect(() => zonedTimestamp(ms, 'Europe/Oslo')).toThrow(coded('instant.invalid'));
  });
});

describe('a zone', () => {
  it.each([...zones, 'Etc/GMT+5', 'America/Argentina/Buenos_Aires', 'GMT'])(
    '%s is known',
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );

  it.each(['', ' ', 'Oslo', 'Europe/Atlantis', 'Europe/Oslo\n', '+02:00', 'Z', '../Europe/Oslo'])(
    '%j is not',
    (zone) => {
      expect(isZone(zone)).toBe(false);
      expect(() => offsetMs(0, zone)).toThrow(coded('zone.unknown'));
      expect(() => zonedTimestamp(0, zone)).toThrow(coded('zone.unknown'));
    },
  );
});
