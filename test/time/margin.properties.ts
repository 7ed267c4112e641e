import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { marginTo } from '../../src/time/margin.js';
import { transitions } from './transitions.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const zones = ['Europe/Oslo', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'].map(
  (zone) => ({ zone, changes: transitions(zone) }),
);

const anyMoment = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2037, 11, 31) });
/** A stretch of time up to a maximum, to the millisecond or in steps that meet the hour. */
const stretch = (maximum: number) =>
  fc
    .constantFrom(1, SECOND, MINUTE, 15 * MINUTE, HOUR)
    .chain((step) =>
      fc.integer({ min: -maximum / step, max: maximum / step }).map((n) => n * step),
    );
/** A zone and a moment, mostly within hours of a change of its clocks or a day from one. */
const placed = fc.constantFrom(...zones).chain(({ zone, changes }) => {
  const near =
    changes.length === 0
      ? anyMoment
      : fc
          .tuple(fc.constantFrom(...changes), fc.constantFrom(-DAY, 0, 0, DAY), stretch(3 * HOUR))
          .map((parts) => parts.reduce((sum, part) => sum + part));
  const moment = fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: anyMoment });
  return fc.record({ zone: fc.constant(zone), a: moment, other: moment });
});
const pairs = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.tuple(placed, stretch(4 * DAY)).map(([p, ms]) => ({ ...p, b: p.a + ms })),
  },
  { weight: 1, arbitrary: placed.map((p) => ({ ...p, b: p.other })) },
);

/** Two moments in a zone, the earlier one first. */
function inOrder({ zone, a, b }: { zone: string; a: number; b: number }) {
  const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  return [at(Math.min(a, b)), at(Math.max(a, b))] as const;
}

export function hasTheDaysAndTheTimeOfTemporal(numRuns: number): void {
  fc.assert(
    fc.property(pairs, (pair) => {
      const [earlier, later] = inOrder(pair);
      const { ms, ...pieces } = marginTo(later, earlier, pair.zone);
      expect(ms).toBe(later.epochMilliseconds - earlier.epochMilliseconds);
      const expected = earlier.until(later, { largestUnit: 'day' });
      // Within the first day, Temporal counts from the first time that the clocks showed the time of
      // the earlier moment, even when that was the second: it then gives an hour too much.
      const isTooMuch = !earlier.add(expected).equals(later);
      const { days, hours, minutes, seconds } = isTooMuch ? earlier.until(later) : expected;
      expect(pieces).toEqual({ days, hours, minutes, seconds });
      if (isTooMuch) expect(expected.days).toBe(0);
    }),
    { numRuns },
  );
}

export function addedToTheEarlierMomentGivesTheLater(numRuns: number): void {
  fc.assert(
    fc.property(pairs, (pair) => {
      const [earlier, later] = inOrder(pair);
      const { ms, ...pieces } = marginTo(later, earlier, pair.zone);
      const rest = later.epochMilliseconds - earlier.add(pieces).epochMilliseconds;
      expect(rest).toBe(ms % SECOND);
    }),
    { numRuns },
  );
}

export function isTheSameLengthLeftOrLate(numRuns: number): void {
  fc.assert(
    fc.property(pairs, (pair) => {
      const [earlier, later] = inOrder(pair);
      const left = marginTo(later, earlier, pair.zone);
      expect(marginTo(earlier, later, pair.zone)).toEqual({ ...left, ms: 0 - left.ms });
    }),
    { numRuns },
  );
}
