import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { untilNext } from '../../src/participation/timeline.js';
import { marginTo } from '../../src/time/margin.js';
import { atMs, callWith, entries, expected, moments, opened } from './timeline-by-temporal.js';

const zones = [
  'UTC',
  'Europe/Oslo',
  'America/New_York',
  'America/Santiago',
  'America/Havana',
  'America/St_Johns',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

/** The timeline of any call agrees with Temporal, in any zone. */
export function agreesWithTemporalInAnyZone(numRuns: number): void {
  const days = fc
    .integer({ min: 0, max: 3 * 365 })
    .map((days) => Temporal.PlainDate.from('2023-06-01').add({ days }));
  const due = fc.record({
    by: days.map(String),
    runsTo: fc.constantFrom('end-of-day', 'start-of-day'),
    clauses: fc.constant(['C19']),
  });
  /** Gatherings one after the other, with dates or by their month. */
  const gatherings = fc
    .array(fc.tuple(fc.integer({ min: 5, max: 200 }), fc.nat({ max: 4 }), fc.boolean()), {
      maxLength: 4,
    })
    .map((plans) => {
      let day = Temporal.PlainDate.from('2023-06-01');
      return plans.map(([wait, days, isFixed], n) => {
        day = day.add({ days: wait });
        const month = day.toPlainYearMonth().toString();
        const dates = { from: day.toString(), to: day.add({ days }).toString() };
        return { id: `g${n}`, month, days, ...(isFixed && { dates }) };
      });
    });
  fc.assert(
    fc.property(fc.constantFrom(...zones), due, due, gatherings, (zone, answer, report, plans) => {
      const call = callWith({
        zone,
        answer,
        report,
        gatherings: { planned: plans, clauses: ['C06'] },
      });
      expect(moments(call)).toEqual(expected(call));
    }),
    { numRuns },
  );
}

/** The next entry is the first that is not before the moment, as Temporal compares them. */
export function findsTheNextAsTemporalDoes(numRuns: number): void {
  const near = fc
    .tuple(fc.nat({ max: entries.length - 1 }), fc.integer({ min: -2000, max: 2000 }))
    .map(([n, micros]) => ({
      ms: atMs(n) + Math.floor(micros / 1000),
      micros: Math.abs(micros) % 1000,
    }));
  const any = fc.record({
    ms: fc.integer({ min: Date.UTC(2024, 3, 1), max: Date.UTC(2025, 7, 1) }),
    micros: fc.nat({ max: 999 }),
  });
  const sorted = expected(opened).map(({ id, at }) => ({ id, at: Temporal.Instant.from(at) }));
  fc.assert(
    fc.property(fc.oneof(near, any), ({ ms, micros }) => {
      const now = Temporal.Instant.fromEpochMilliseconds(ms).add({ microseconds: micros });
      const first = sorted.find(({ at }) => Temporal.Instant.compare(at, now) >= 0);
      const next = untilNext(opened, now.toString());
      expect(next?.entry.id).toBe(first?.id);
      if (first === undefined || next === undefined) return;
      const left = first.at.since(now).total('microseconds') / 1000;
      expect(next.margin.ms).toBe(left);
      expect(next.margin).toEqual(marginTo(next.entry.at, now.toString(), opened.zone));
    }),
    { numRuns },
  );
}
