import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { dayIn, offsetMs, zonedTimestamp } from '../../src/time/zone.js';
import { zones } from './zones.js';

export function hasTheOffsetTheDayAndTheTimestampOfTemporal(numRuns: number): void {
  const moments = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2037, 11, 31) });
  const days = new Map(zones.map((zone) => [zone, dayIn(zone)]));
  fc.assert(
    fc.property(moments, fc.constantFrom(...zones), (ms, zone) => {
      const expected = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
      expect(offsetMs(ms, zone)).toBe(expected.offsetNanoseconds / 1e6);
      expect(days.get(zone)?.(ms)).toBe(expected.toPlainDate().toString());
      expect(zonedTimestamp(ms, zone)).toBe(
        expected.toString({
          timeZoneName: 'never',
          smallestUnit: ms % 1000 === 0 ? 'second' : 'millisecond',
        }),
      );
    }),
    { numRuns },
  );
}
