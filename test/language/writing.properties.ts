import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { writing } from '../../src/language/writing.js';

const nb = writing('nb');

const _nn = writing('nn');

const en = writing('en');

/** A moment is written as the clocks of the zone show it, by Temporal. */
export function writesAMomentAsTheClocksShowIt(numRuns: number): void {
  const months =
    'January February March April May June July August September October November December'.split(
      ' ',
    );
  const two = (n: number) => String(n).padStart(2, '0');
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1980, 0, 1) / 1000, max: Date.UTC(2037, 11, 31) / 1000 }),
      fc.constantFrom(
        'Europe/Oslo',
        'America/New_York',
        'Australia/Lord_Howe',
        'Pacific/Apia',
        'UTC',
      ),
      (seconds, zone) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
        const { day, month, year, hour, minute, second } = instant.toZonedDateTimeISO(zone);
        const time = [hour, minute, ...(second === 0 ? [] : [second])].map(two).join(':');
        expect(en.moment(instant.toString(), zone)).toBe(
          `${day} ${months[month - 1]} ${year} at ${time}`,
        );
      },
    ),
    { numRuns },
  );
}

/** A duration is never empty, and never written longer than it is. */
export function neverRoundsADurationUp(numRuns: number): void {
  const SECOND = 1000;
  const MINUTE = 60 * SECOND;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;

  const sizes = { day: DAY, hour: HOUR, minute: MINUTE, second: SECOND };
  fc.assert(
    fc.property(fc.integer({ min: MINUTE, max: 400 * DAY }), (ms) => {
      const told = en
        .duration(ms)
        .split(' and ')
        .map((part) => {
          const [count, unit = ''] = part.split(' ');
          return Number(count) * sizes[unit.replace(/s$/, '') as keyof typeof sizes];
        });
      expect(told.length).toBeLessThanOrEqual(2);
      const total = told.reduce((sum, part) => sum + part, 0);
      const step = ms >= DAY ? HOUR : ms >= HOUR ? MINUTE : SECOND;
      expect(ms - total).toBeGreaterThanOrEqual(0);
      expect(ms - total).toBeLessThan(step);
    }),
    { numRuns },
  );
}

/** A number has a no-break space between thousands in Norwegian, and a comma in English. */
export function writesAnyNumberWithSeparators(numRuns: number): void {
  fc.assert(
    fc.property(fc.integer(), (value) => {
      const expected = new Intl.NumberFormat('en-GB').format(value);
      expect(en.number(value)).toBe(expected);
      expect(nb.number(value)).toBe(expected.replaceAll(',', '\u00a0'));
    }),
    { numRuns },
  );
}
