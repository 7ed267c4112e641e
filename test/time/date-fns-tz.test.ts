import { fromZonedTime } from 'date-fns-tz';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resolveWallTime } from '../../src/time/wall-time.js';
import { offsetMs } from '../../src/time/zone.js';

// date-fns-tz is right of the wall times that a zone has once, whichever zone its host is in.

const zones = [
  'Europe/Oslo',
  'Europe/Lisbon',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Apia',
];
const HOUR = 3_600_000;

it('a wall time that a zone has once is the moment that date-fns-tz takes it for', () => {
  const minutes = fc.integer({ min: Date.UTC(1980, 0) / 60_000, max: Date.UTC(2037, 0) / 60_000 });
  const numRuns = 2000;
  let compared = 0;
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
      const ms = minute * 60_000;
      const isNearAChange = offsetMs(ms - 26 * HOUR, zone) !== offsetMs(ms + 26 * HOUR, zone);
      if (isNearAChange) return;
      const wall = new Date(ms).toISOString().slice(0, 16);
      expect(resolveWallTime(wall, zone)).toBe(fromZonedTime(wall, zone).getTime());
      compared += 1;
    }),
    { numRuns, seed: 2024 },
  );
  expect(compared).toBeGreaterThan(numRuns * 0.75);
});
