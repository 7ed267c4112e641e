import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { amendCall, type CallChange } from '../../src/call/amend.js';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { writing } from '../../src/language/writing.js';
import { timeline, untilNext } from '../../src/participation/timeline.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './timeline.properties.js';
import { atMs, callWith, entries, expected, moments, opened } from './timeline-by-temporal.js';

const entry = (call: Call, id: string) => timeline(call).find((one) => one.id === id);

const { planned } = hkdir2024.gatherings;
/** The planned gatherings, some of them with dates. */
const withDates = (dates: Readonly<Record<string, readonly [from: string, to: string]>>) => ({
  gatherings: {
    ...hkdir2024.gatherings,
    planned: planned.map((gathering) => {
      const [from, to] = dates[gathering.id] ?? [];
      return from === undefined ? gathering : { ...gathering, dates: { from, to } };
    }),
  },
});

describe('the timeline of the call of 2024', () => {
  it('C03, C19, C06, C20: is the deadline, the answer, four gatherings and the report, in order', () => {
    expect(timeline(hkdir2024).map(({ id, kind }) => [id, kind])).toEqual([
      ['deadline', 'deadline'],
      ['answer', 'answer'],
      ['g1', 'gathering'],
      ['g2', 'gathering'],
      ['g3', 'gathering'],
      ['g4', 'gathering'],
      ['report', 'report'],
    ]);
  });

  it('C03: has the deadline on 24 June 2024 at 10:00 in Oslo', () => {
    expect(entry(hkdir2024, 'deadline')).toStrictEqual({
      id: 'deadline',
      kind: 'deadline',
      at: '2024-06-24T10:00:00+02:00',
      written: '2024-06-24T10:00',
      precision: 'minute',
      clauses: ['C03', 'C16'],
    });
  });

  it('C19: has the answer due when 1 July 2024 is over in Oslo', () => {
    expect(entry(hkdir2024, 'answer')).toStrictEqual({
      id: 'answer',
      kind: 'answer',
      at: '2024-07-02T00:00:00+02:00',
      written: '2024-07-01',
      precision: 'day',
      clauses: ['C19'],
    });
  });

  it.each([
    ['g1', '2024-10', '2024-10-01T00:00:00+02:00', '2024-11-01T00:00:00+01:00'],
    ['g2', '2024-12', '2024-12-01T00:00:00+01:00', '2025-01-01T00:00:00+01:00'],
    ['g3', '2025-02', '2025-02-01T00:00:00+01:00', '2025-03-01T00:00:00+01:00'],
    ['g4', '2025-04', '2025-04-01T00:00:00+02:00', '2025-05-01T00:00:00+02:00'],
  ])('C06: has %s some time in %s, which is tentative', (id, month, at, to) => {
    expect(entry(hkdir2024, id)).toStrictEqual({
      id,
      kind: 'gathering',
      at,
      to,
      written: month,
      precision: 'month',
      clauses: ['C06'],
    });
  });

  it('C20: has the report due when 1 July 2025 is over in Oslo', () => {
    expect(entry(hkdir2024, 'report')).toStrictEqual({
      id: 'report',
      kind: 'report',
      at: '2025-07-02T00:00:00+02:00',
      written: '2025-07-01',
      precision: 'day',
      clauses: ['C20'],
    });
  });

  it('is what Temporal makes of the call', () => {
    expect(moments(hkdir2024)).toEqual(expected(hkdir2024));
  });

  it('can be written for a person as exactly as the call writes it', () => {
    const { date } = writing('nb');
    expect(timeline(hkdir2024).map(({ written }) => date(written))).toEqual([
      '24. juni 2024 kl. 10.00',
      '1. juli 2024',
      'oktober 2024',
      'desember 2024',
      'februar 2025',
      'april 2025',
      '1. juli 2025',
    ]);
  });

  it('cites a clause of the call for every date', () => {
    for (const { clauses } of timeline(hkdir2024)) {
      expect(clauses.length).toBeGreaterThan(0);
      for (const clause of clauses) expect(hkdir2024.clauses).toHaveProperty(clause);
    }
  });
});

describe('the timeline of another call', () => {
  it('begins with the opening, when the call has one', () => {
    const opens = { at: '2024-05-02T09:00', clauses: ['C03'] };
    expect(timeline(callWith({ opens }))).toStrictEqual([
      {
        id: 'opening',
        kind: 'opening',
        at: '2024-05-02T09:00:00+02:00',
        written: '2024-05-02T09:00',
        precision: 'minute',
        clauses: ['C03'],
      },
      ...timeline(hkdir2024),
    ]);
  });

  it.each([
    ['2024-10-27T02:30', 'earlier', '2024-10-27T02:30:00+02:00'],
    ['2024-10-27T02:30', 'later', '2024-10-27T02:30:00+01:00'],
    ['2024-03-31T02:30', 'earlier', '2024-03-31T01:30:00+01:00'],
    ['2024-03-31T02:30', 'later', '2024-03-31T03:30:00+02:00'],
  ])(
    'C03: has the %s of a deadline or an opening that is meant, the %s',
    (at, disambiguation, moment) => {
      const said = { at, disambiguation, clauses: ['C03'] };
      const closing = callWith({ deadline: { ...said, closes: 'inclusive' } });
      expect(entry(closing, 'deadline')).toMatchObject({ at: moment, written: at });
      const deadline = { ...hkdir2024.deadline, at: '2025-01-31T10:00' };
      expect(entry(callWith({ opens: said, deadline }), 'opening')).toMatchObject({ at: moment });
    },
  );

  it('C03: has the same deadline whether the very moment is in time or not', () => {
    const deadline = { ...hkdir2024.deadline, closes: 'exclusive' };
    expect(timeline(callWith({ deadline }))).toEqual(timeline(hkdir2024));
  });

  it('C19, C20: may count a date as passed when its day begins', () => {
    const call = callWith({
      answer: { ...hkdir2024.answer, runsTo: 'start-of-day' },
      report: { ...hkdir2024.report, runsTo: 'start-of-day' },
    });
    expect(entry(call, 'answer')).toMatchObject({
      at: '2024-07-01T00:00:00+02:00',
      written: '2024-07-01',
      precision: 'day',
    });
    expect(entry(call, 'report')).toMatchObject({ at: '2025-07-01T00:00:00+02:00' });
  });

  it('C06, C20: is in the order of the moments, wherever they stand in the call', () => {
    const call = callWith({ report: { ...hkdir2024.report, by: '2024-12-15' } });
    expect(timeline(call).map(({ id }) => id)).toEqual([
      'deadline',
      'answer',
      'g1',
      'g2',
      'report',
      'g3',
      'g4',
    ]);
  });

  it('C06: has no gatherings where none are planned', () => {
    const call = callWith({ gatherings: { planned: [], clauses: [] } });
    expect(timeline(call).map(({ id }) => id)).toEqual(['deadline', 'answer', 'report']);
  });

  it('C19, C20: has no answer and no report where the call has none', () => {
    const call = callWith({ answer: null, report: null });
    expect(timeline(call).map(({ id }) => id)).toEqual(['deadline', 'g1', 'g2', 'g3', 'g4']);
  });

  it('leaves the call as it was', () => {
    const before = JSON.stringify(hkdir2024);
    timeline(hkdir2024);
    expect(JSON.stringify(hkdir2024)).toBe(before);
  });
});

describe('a gathering with dates', () => {
  it('C06: is from the start of its first day to the end of its last', () => {
    expect(entry(callWith(withDates({ g1: ['2024-10-14', '2024-10-16'] })), 'g1')).toStrictEqual({
      id: 'g1',
      kind: 'gathering',
      at: '2024-10-14T00:00:00+02:00',
      to: '2024-10-17T00:00:00+02:00',
      written: '2024-10-14/2024-10-16',
      precision: 'day',
      clauses: ['C06'],
    });
  });

  it('C06: may be one day, and a day on which the clocks are set', () => {
    const call = callWith(withDates({ g1: ['2024-10-27', '2024-10-27'] }));
    expect(entry(call, 'g1')).toMatchObject({
      at: '2024-10-27T00:00:00+02:00',
      to: '2024-10-28T00:00:00+01:00',
      written: '2024-10-27/2024-10-27',
    });
  });

  it('C06: stands beside the others, which stay tentative', () => {
    const call = callWith(withDates({ g2: ['2024-12-02', '2024-12-04'] }));
    expect(timeline(call).map(({ id, precision }) => `${id} ${precision}`)).toEqual([
      'deadline minute',
      'answer day',
      'g1 month',
      'g2 day',
      'g3 month',
      'g4 month',
      'report day',
    ]);
  });

  it('C06: gets them by an amendment, and the timeline of the call before it stays', () => {
    const change = withDates({
      g1: ['2024-10-14', '2024-10-16'],
      g3: ['2025-02-10', '2025-02-13'],
    }) as CallChange;
    const amended = amendCall(hkdir2024, change, {
      at: '2024-08-01T12:00:00+02:00',
      why: 'The dates are fixed',
    });
    expect(amended.amendments[0]?.changed).toEqual(['gatherings.planned']);
    const fixed = timeline(amended).filter(({ kind }) => kind === 'gathering');
    expect(fixed.map(({ written, precision }) => [written, precision])).toEqual([
      ['2024-10-14/2024-10-16', 'day'],
      ['2024-12', 'month'],
      ['2025-02-10/2025-02-13', 'day'],
      ['2025-04', 'month'],
    ]);
    expect(entry(amended, 'g3')).toMatchObject({
      at: '2025-02-10T00:00:00+01:00',
      to: '2025-02-14T00:00:00+01:00',
    });
    expect(entry(hkdir2024, 'g1')?.precision).toBe('month');
  });

  it('C06: comes after one that is somewhere in the same month', () => {
    const call = callWith({
      gatherings: {
        planned: [
          { id: 'g1', month: '2024-10', days: 2, dates: { from: '2024-10-14', to: '2024-10-15' } },
          { id: 'g2', month: '2024-10', days: 2 },
        ],
        clauses: ['C06'],
      },
    });
    const gatherings = timeline(call).filter(({ kind }) => kind === 'gathering');
    expect(gatherings.map(({ id }) => id)).toEqual(['g2', 'g1']);
  });
});

describe('the timeline in another zone', () => {
  it.each([
    // The clocks go on at midnight, so that the day begins at one.
    ['America/Santiago', '2024-09-07', 'end-of-day', '2024-09-08T01:00:00-03:00'],
    ['America/Santiago', '2024-09-08', 'start-of-day', '2024-09-08T01:00:00-03:00'],
    ['America/Santiago', '2024-09-08', 'end-of-day', '2024-09-09T00:00:00-03:00'],
    ['Asia/Beirut', '2024-03-30', 'end-of-day', '2024-03-31T01:00:00+03:00'],
    ['Asia/Beirut', '2024-03-31', 'start-of-day', '2024-03-31T01:00:00+03:00'],
    // They are set back at one, so that midnight comes twice.
    ['America/Havana', '2024-11-02', 'end-of-day', '2024-11-03T00:00:00-04:00'],
    ['America/Havana', '2024-11-03', 'start-of-day', '2024-11-03T00:00:00-04:00'],
    ['America/Havana', '2024-11-03', 'end-of-day', '2024-11-04T00:00:00-05:00'],
    // There was no 30 December 2011.
    ['Pacific/Apia', '2011-12-29', 'end-of-day', '2011-12-31T00:00:00+14:00'],
    ['Pacific/Apia', '2011-12-30', 'end-of-day', '2011-12-31T00:00:00+14:00'],
    ['Australia/Lord_Howe', '2024-10-06', 'end-of-day', '2024-10-07T00:00:00+11:00'],
  ])('C19, C20: %s: what is due by %s (%s) is due at %s', (zone, by, runsTo, at) => {
    const call = callWith({
      zone,
      answer: { ...hkdir2024.answer, by, runsTo },
      report: { ...hkdir2024.report, by, runsTo },
    });
    expect([entry(call, 'answer')?.at, entry(call, 'report')?.at]).toEqual([at, at]);
    expect(moments(call)).toEqual(expected(call));
  });

  it('C06: has gatherings that begin and end on days without a midnight', () => {
    const gathering = (month: string, from: string, to: string) => ({
      gatherings: {
        planned: [{ id: 'g1', month, days: 2, dates: { from, to } }],
        clauses: ['C06'],
      },
    });
    const santiago = callWith({
      zone: 'America/Santiago',
      ...gathering('2024-09', '2024-09-06', '2024-09-07'),
    });
    expect(entry(santiago, 'g1')).toMatchObject({
      at: '2024-09-06T00:00:00-04:00',
      to: '2024-09-08T01:00:00-03:00',
    });
    const beirut = callWith({
      zone: 'Asia/Beirut',
      ...gathering('2025-03', '2025-03-30', '2025-03-30'),
    });
    expect(entry(beirut, 'g1')).toMatchObject({
      at: '2025-03-30T01:00:00+03:00',
      to: '2025-03-31T00:00:00+03:00',
    });
  });

  it('agrees with Temporal for any call, in any zone', () => {
    properties.agreesWithTemporalInAnyZone(100);
  });
});

describe('what comes next', () => {
  it.each(entries.map(({ id, at }, n) => ({ id, at, n })))('at $at is $id', ({ at, n }) => {
    expect(untilNext(opened, at)).toStrictEqual({
      entry: entries[n],
      margin: { ms: 0, days: 0, hours: 0, minutes: 0, seconds: 0 },
    });
  });

  it.each(entries.map(({ id, at }, n) => ({ id, at, n })))(
    'a millisecond before $at is $id, and a millisecond after it the one that follows',
    ({ n }) => {
      const before = untilNext(opened, new Date(atMs(n) - 1));
      expect(before).toMatchObject({ entry: entries[n], margin: { ms: 1 } });
      const after = untilNext(opened, new Date(atMs(n) + 1));
      expect(after?.entry).toEqual(entries[n + 1]);
      if (n + 1 < entries.length) expect(after?.margin.ms).toBe(atMs(n + 1) - atMs(n) - 1);
    },
  );

  it('C03: a microsecond after the deadline is the answer', () => {
    expect(untilNext(hkdir2024, '2024-06-24T10:00:00+02:00')?.entry.id).toBe('deadline');
    expect(untilNext(hkdir2024, '2024-06-24T09:59:59.999999+02:00')?.entry.id).toBe('deadline');
    expect(untilNext(hkdir2024, '2024-06-24T10:00:00.000001+02:00')?.entry.id).toBe('answer');
  });

  it('C20: after the report is nothing', () => {
    for (const now of ['2025-07-02T00:00:00.001+02:00', '2026-01-01T00:00:00Z']) {
      expect(untilNext(hkdir2024, now)).toBeUndefined();
    }
  });

  it('C06: in a month of which only the month is known is what comes after it', () => {
    expect(untilNext(hkdir2024, '2024-10-01T00:00:00+02:00')?.entry.id).toBe('g1');
    expect(untilNext(hkdir2024, '2024-10-10T12:00:00+02:00')?.entry.id).toBe('g2');
    const fixed = callWith(withDates({ g1: ['2024-10-14', '2024-10-16'] }));
    expect(untilNext(fixed, '2024-10-10T12:00:00+02:00')?.entry.id).toBe('g1');
  });

  it.each([
    ['2024-06-22T06:00:00+02:00', 'deadline', '2 dager og 4 timer igjen'],
    ['2024-06-24T11:00:00+02:00', 'answer', '7 dager og 13 timer igjen'],
    // The clocks are set back on 27 October, which adds an hour and no day.
    ['2024-10-25T10:00:00+02:00', 'g2', '36 dager og 14 timer igjen'],
    ['2025-07-01T23:59:57+02:00', 'report', '3 s igjen'],
  ])('C03, C06, C19, C20: at %s is the %s, with %s', (now, id, told) => {
    const next = untilNext(hkdir2024, now);
    expect(next?.entry.id).toBe(id);
    expect(next && writing('nb').margin(next.margin)).toBe(told);
  });

  it('is the same in every form and offset that the moment comes in', () => {
    const ms = Date.UTC(2024, 5, 22, 4);
    const forms = [
      '2024-06-22T06:00:00+02:00',
      '2024-06-22T09:30:00+05:30',
      new Date(ms),
      Temporal.Instant.fromEpochMilliseconds(ms),
    ];
    for (const now of forms) {
      expect(untilNext(hkdir2024, now)).toEqual(untilNext(hkdir2024, '2024-06-22T04:00:00Z'));
    }
  });

  it('is the first entry that is not before the moment, as Temporal compares them', () => {
    properties.findsTheNextAsTemporalDoes(100);
  });

  it.each([
    ['2024-06-22T06:00:00', 'instant.naive'],
    ['2024-06-22', 'instant.naive'],
    ['now', 'instant.invalid'],
  ])('at %s is refused: %s', (now, code) => {
    expect(() => untilNext(hkdir2024, now)).toThrow(errorWithCode(code));
  });
});
