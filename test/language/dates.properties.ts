import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { writing } from '../../src/language/writing.js';

const en = writing('en');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const two = (n: number) => String(n).padStart(2, '0');

/** Some moments are within two hours of a change of clocks, where texts differ. */
const moments = (zone: string) => {
  const first = Date.UTC(1980, 0, 1) / 1000;
  const any = fc.integer({ min: first, max: Date.UTC(2037, 11, 31) / 1000 });
  const atChange = fc.tuple(any, fc.integer({ min: -7200, max: 7200 })).map(([seconds, after]) => {
    const start = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(zone);
    const change = start.getTimeZoneTransition('next') ?? start;
    return change.epochMilliseconds / 1000 + after;
  });
  return fc.oneof(any, atChange);
};

/**
 * A moment is written as the clocks of the zone show it. One that they show at another moment too is
 * told from that one. The oracle is Temporal.
 */
export function writesAMomentAsTheClocksShowIt(numRuns: number): void {
  const zones = [
    'Europe/Oslo',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Europe/Moscow',
    'UTC',
  ];
  const arbitrary = fc
    .constantFrom(...zones)
    .chain((zone) => fc.tuple(moments(zone), fc.constant(zone)));
  fc.assert(
    fc.property(arbitrary, ([seconds, zone]) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
      const zoned = instant.toZonedDateTimeISO(zone);
      const { day, month, year, hour, minute, second } = zoned;
      const time = [hour, minute, ...(second === 0 ? [] : [second])].map(two).join(':');
      const wall = zoned.toPlainDateTime();
      const [first, last] = (['earlier', 'later'] as const).map(
        (disambiguation) => wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
      );

      const text = en.moment(instant.toString(), zone);

      const where = zone === 'Europe/Oslo' ? '' : ` (${zone})`;
      const shown = `${day} ${MONTHS[month - 1]} ${year} at ${time}`;
      if (first === last) expect(text).toBe(`${shown}${where}`);
      else {
        const others = [first, last].map((ms) => en.moment({ epochMilliseconds: ms ?? 0 }, zone));
        expect(new Set(others).size).toBe(2);
        expect(others).toContain(text);
        expect(text.startsWith(`${shown} `)).toBe(true);
      }
    }),
    { numRuns },
  );
}
