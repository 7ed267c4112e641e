import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { untilNext } from '../../src/calendar/until-next.js';
import type { Moment } from '../../src/moments/moment.js';
import { marginTo } from '../../src/time/margin.js';
import {
  atMs,
  callWith,
  delivering,
  entries,
  expected,
  moments,
  opened,
  undated,
} from './timeline-by-temporal.js';

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

/** Whether the clocks of a zone show a time exactly once. */
function isOnce(at: string, zone: string): boolean {
  const [earlier, later] = (['earlier', 'later'] as const).map(
    (disambiguation) =>
      Temporal.PlainDateTime.from(at).toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );
  return earlier === later;
}

/** The timeline of any call agrees with Temporal, in any zone. */
export function agreesWithTemporalInAnyZone(numRuns: number): void {
  const days = fc
    .integer({ min: 0, max: 3 * 365 })
    .map((days) => Temporal.PlainDate.from('2023-06-01').add({ days }));
  const due = fc.tuple(days, fc.constantFrom(undefined, '00:00', '09:30')).map(([day, time]) => ({
    day,
    moment: time === undefined ? { day: `${day}` } : { at: `${day}T${time}` },
  }));
  /** Two dates, of which the first is no later. */
  const dues = fc
    .tuple(due, due)
    .filter(([{ day: a }, { day: b }]) => !a.equals(b))
    .map(([a, b]): readonly [typeof a, typeof b] =>
      Temporal.PlainDate.compare(a.day, b.day) < 0 ? [a, b] : [b, a],
    );
  /** Gatherings one after the other, with dates or by their month. */
  const gatherings = fc
    .array(fc.tuple(fc.integer({ min: 5, max: 200 }), fc.nat({ max: 4 }), fc.boolean()), {
      maxLength: 4,
    })
    .map((plans) => {
      let day = Temporal.PlainDate.from('2023-06-01');
      const entries = plans.map(([wait, days, isFixed], n) => {
        day = day.add({ days: wait });
        const month = day.toPlainYearMonth().toString();
        const span = { from: day.toString(), to: day.add({ days }).toString() };
        return [`g${n}`, { ...(isFixed ? span : { month }), clauses: ['C06'] }];
      });
      return Object.fromEntries(entries) as object;
    });
  fc.assert(
    fc.property(fc.constantFrom(...zones), dues, gatherings, (zone, [answer, report], plans) => {
      // A time that the clocks skip or show twice is refused by the call: another test has it.
      for (const { moment } of [answer, report]) {
        fc.pre(!('at' in moment) || isOnce(moment.at, zone));
      }
      const call = callWith({
        ...undated,
        zone,
        deadline: { at: '2023-05-01T10:00', closes: 'inclusive', clauses: ['C03'] },
        answers: { answer: { by: answer.moment, clauses: ['C19'] } },
        ...delivering(report.moment as Moment),
        gatherings: plans,
      });
      expect(moments(call)).toEqual(expected(call));
    }),
    { numRuns },
  );
}

/** What comes next is the soonest start or end that is not before the moment, as Temporal compares them. */
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
  const sorted = expected(opened).map(({ id, at, to }) => ({
    id,
    moments: [at, to].flatMap((one) => (one === undefined ? [] : [Temporal.Instant.from(one)])),
  }));
  fc.assert(
    fc.property(fc.oneof(near, any), ({ ms, micros }) => {
      const now = Temporal.Instant.fromEpochMilliseconds(ms).add({ microseconds: micros });
      const ahead = sorted.flatMap(({ id, moments }) => {
        const at = moments.find((one) => Temporal.Instant.compare(one, now) >= 0);
        return at === undefined ? [] : [{ id, at }];
      });
      const soonest = ahead.map(({ at }) => at).sort(Temporal.Instant.compare)[0];
      const next = untilNext(opened, now.toString());
      expect(next === undefined).toBe(soonest === undefined);
      if (soonest === undefined || next === undefined) return;
      const { entry, until, margin } = next;
      const at = (until === 'start' ? entry.at : entry.to) ?? '';
      expect(Temporal.Instant.from(at).equals(soonest)).toBe(true);
      expect(margin).toEqual(
        entry.precision === 'month' ? undefined : marginTo(at, now.toString(), opened.zone),
      );
    }),
    { numRuns },
  );
}
