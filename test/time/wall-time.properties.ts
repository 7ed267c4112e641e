import { fromZonedTime } from 'date-fns-tz';
import fc from 'fast-check';
import { expect } from 'vitest';
import { resolveWallTime } from '../../src/time/wall-time.js';
import { offsetMs } from '../../src/time/zone.js';
import { disagreements } from './against-temporal.js';
import { transitions } from './transitions.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const textOf = (ms: number) => new Date(ms).toISOString().slice(0, 16);

const anyMinute = fc
  .integer({ min: Date.UTC(1980, 0) / MINUTE, max: Date.UTC(2037, 0) / MINUTE })
  .map((minute) => minute * MINUTE);
const zones = [
  'Europe/Oslo',
  'Europe/Lisbon',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];
/** A wall time in a zone, mostly within a day of a change of its clocks. */
const wallTimes = fc
  .constantFrom(...zones.map((zone) => ({ zone, changes: transitions(zone) })))
  .chain(({ zone, changes }) => {
    const near = fc
      .tuple(fc.constantFrom(0, ...changes), fc.integer({ min: -1500, max: 1500 }))
      .map(([at, minutes]) => Math.max(0, at + minutes * MINUTE));
    const ms = fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: anyMinute });
    return ms.map((shown) => ({ zone, wall: textOf(shown) }));
  });

export function isTheMomentThatTemporalGives(numRuns: number): void {
  fc.assert(
    fc.property(wallTimes, ({ zone, wall }) => {
      expect(disagreements(wall, zone)).toEqual([]);
    }),
    { numRuns },
  );
}

export function isTheMomentThatDateFnsTzGivesWhenShownOnce(numRuns: number): void {
  let compared = 0;
  fc.assert(
    fc.property(anyMinute, fc.constantFrom(...zones), (ms, zone) => {
      const isNearAChange = offsetMs(ms - 26 * HOUR, zone) !== offsetMs(ms + 26 * HOUR, zone);
      if (isNearAChange) return;
      const wall = textOf(ms);
      expect(resolveWallTime(wall, zone)).toBe(fromZonedTime(wall, zone).getTime());
      compared += 1;
    }),
    { numRuns },
  );
  expect(compared).toBeGreaterThan(numRuns * 0.75);
}
