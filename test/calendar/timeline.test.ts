import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/calendar/timeline.js';
import { amendCall } from '../../src/call/amend.js';
import { type Call, defineCall } from '../../src/call/call.js';
import type { CallChange } from '../../src/call/call-change.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { writing } from '../../src/language/writing.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './timeline.properties.js';
import {
  callWith,
  delivering,
  expected,
  moments,
  undated,
  withoutGatherings,
} from './timeline-by-temporal.js';

const entry = (call: Call, id: string) => timeline(call).find((one) => one.id === id);

/** The gatherings, some of them with fixed days. */
const withDates = (dates: Readonly<Record<string, readonly [from: string, to: string]>>) => ({
  gatherings: {
    ...hkdir2024.gatherings,
    ...Object.fromEntries(
      Object.entries(dates).map(([id, [from, to]]) => [id, { from, to, clauses: ['C06'] }]),
    ),
  },
});

describe('the timeline of the call of 2024', () => {
  it('C03, C19, C05, C06, C20: is the deadline, the answer, the course, four gatherings and the report, in order', () => {
    expect(timeline(hkdir2024).map(({ id, kind }) => [id, kind])).toEqual([
      ['deadline', 'deadline'],
      ['answer', 'answer'],
      ['course', 'course'],
      ['g1', 'gathering'],
      ['g2', 'gathering'],
      ['g3', 'gathering'],
      ['g4', 'gathering'],
      ['report', 'obligation'],
    ]);
  });

  it('C03: has the deadline on 24 June 2024 at 10:00 in Oslo', () => {
    expect(entry(hkdir2024, 'deadline')).toStrictEqual({
      id: 'deadline',
      kind: 'deadline',
      at: '2024-06-24T10:00:00+02:00',
      written: '2024-06-24T10:00',
      limit: 'by',
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
      limit: 'by',
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
      limit: 'from',
      precision: 'month',
      clauses: ['C06'],
    });
  });

  it('C05: has the course from the first day of October to the last of April', () => {
    expect(entry(hkdir2024, 'course')).toStrictEqual({
      id: 'course',
      kind: 'course',
      at: '2024-10-01T00:00:00+02:00',
      to: '2025-05-01T00:00:00+02:00',
      written: '2024-10/2025-04',
      limit: 'from',
      precision: 'month',
      clauses: ['C05'],
    });
  });

  it('C20: has the report due when 1 July 2025 is over in Oslo', () => {
    expect(entry(hkdir2024, 'report')).toStrictEqual({
      id: 'report',
      kind: 'obligation',
      at: '2025-07-02T00:00:00+02:00',
      written: '2025-07-01',
      limit: 'by',
      precision: 'day',
      clauses: ['C20'],
    });
  });

  it('is what Temporal makes of the call', () => {
    expect(moments(hkdir2024)).toEqual(expected(hkdir2024));
  });

  it('can be written for a person as exactly as the call writes it', () => {
    const { date } = writing('nb');
    expect(timeline(hkdir2024).map(({ written = '' }) => date(written))).toEqual([
      '24. juni 2024 kl. 10.00',
      '1. juli 2024',
      'oktober 2024 – april 2025',
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
        limit: 'from',
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
      const closing = callWith({ ...undated, deadline: { ...said, closes: 'inclusive' } });
      expect(entry(closing, 'deadline')).toMatchObject({ at: moment, written: at });
      const deadline = { ...hkdir2024.deadline, at: '2025-01-31T10:00' };
      expect(entry(callWith({ ...undated, opens: said, deadline }), 'opening')).toMatchObject({
        at: moment,
      });
    },
  );

  it('C03: has the same deadline whether the very moment is in time or not', () => {
    const deadline = { ...hkdir2024.deadline, closes: 'exclusive' };
    expect(timeline(callWith({ deadline }))).toEqual(timeline(hkdir2024));
  });

  it('C19, C20: may have dates that are clock times', () => {
    const call = callWith({
      answers: { answer: { by: { at: '2024-07-01T12:00' }, clauses: ['C19'] } },
      ...delivering({ at: '2025-07-01T09:30' }),
    });
    expect(entry(call, 'answer')).toMatchObject({
      at: '2024-07-01T12:00:00+02:00',
      written: '2024-07-01T12:00',
      precision: 'minute',
    });
    expect(entry(call, 'report')).toMatchObject({ at: '2025-07-01T09:30:00+02:00' });
  });

  it('has a date that is counted from an event, with the rule that it follows', () => {
    const due = { months: 3, after: 'deadline' } as const;
    const call = callWith({ ...undated, ...delivering(due) });
    expect(entry(call, 'report')).toStrictEqual({
      id: 'report',
      kind: 'obligation',
      at: '2024-09-25T00:00:00+02:00',
      written: '2024-09-24',
      rule: due,
      limit: 'by',
      precision: 'day',
      clauses: ['C20'],
    });
  });

  it('ends with a date that is not known yet, of which it has the rule alone', () => {
    const due = { months: 3, after: 'award' } as const;
    const call = callWith(delivering(due));
    expect(timeline(call).at(-1)).toStrictEqual({
      id: 'report',
      kind: 'obligation',
      rule: due,
      limit: 'by',
      precision: 'day',
      clauses: ['C20'],
    });
  });

  it('has the day from which an answer may be given, and the day by which it has to be', () => {
    const answer = { from: { day: '2024-06-28' }, by: { day: '2024-07-01' }, clauses: ['C19'] };
    const call = callWith({ answers: { answer } });
    expect(
      timeline(call)
        .filter(({ id }) => id === 'answer')
        .map(({ limit, at }) => [limit, at]),
    ).toEqual([
      ['from', '2024-06-28T00:00:00+02:00'],
      ['by', '2024-07-02T00:00:00+02:00'],
    ]);
  });

  it('L2: has a day that opens from its first instant, and a day that closes until its end', () => {
    const call = callWith({
      opens: { day: '2024-05-02', clauses: ['C03'] },
      deadline: { day: '2024-06-24', clauses: ['C03'] },
    });
    expect(entry(call, 'opening')).toMatchObject({
      at: '2024-05-02T00:00:00+02:00',
      written: '2024-05-02',
      precision: 'day',
    });
    expect(entry(call, 'deadline')).toMatchObject({
      at: '2024-06-25T00:00:00+02:00',
      written: '2024-06-24',
      precision: 'day',
    });
  });

  it('has an opening and a deadline for each round', () => {
    const { opens, deadline, ...rest } = hkdir2024;
    const { version, amendments, ...definition } = rest;
    const call = defineCall({
      ...definition,
      rounds: {
        spring: { deadline: { day: '2024-03-01', clauses: [] }, clauses: [] },
        autumn: {
          opens: { day: '2024-04-01', clauses: [] },
          deadline: { day: '2024-06-01', clauses: [] },
          clauses: [],
        },
      },
    });
    expect(
      timeline(call)
        .slice(0, 3)
        .map(({ id, kind, round }) => [id, kind, round]),
    ).toEqual([
      ['spring.deadline', 'deadline', 'spring'],
      ['autumn.opening', 'opening', 'autumn'],
      ['autumn.deadline', 'deadline', 'autumn'],
    ]);
  });

  it('C06, C20: is in the order of the moments, wherever they stand in the call', () => {
    const call = callWith({
      course: undefined,
      grant: undefined,
      ...delivering({ day: '2024-12-15' }),
    });
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
    const call = callWith({ ...withoutGatherings, ...delivering({ day: '2025-07-01' }) });
    expect(timeline(call).map(({ id }) => id)).toEqual(['deadline', 'answer', 'course', 'report']);
  });

  it('C19, C20: has no answer and no report where the call has none', () => {
    const call = callWith({ answers: undefined, obligations: undefined });
    const ids = ['deadline', 'course', 'g1', 'g2', 'g3', 'g4'];
    expect(timeline(call).map(({ id }) => id)).toEqual(ids);
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
      limit: 'from',
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
      'course month',
      'g1 month',
      'g2 day',
      'g3 month',
      'g4 month',
      'report day',
    ]);
  });

  it('C06: gets them by an amendment, and the timeline of the call before it stays', () => {
    const change: CallChange = {
      gatherings: {
        g1: { month: null, from: '2024-10-14', to: '2024-10-16' },
        g3: { month: null, from: '2025-02-10', to: '2025-02-13' },
      },
    };
    const amended = amendCall(hkdir2024, change, {
      at: '2024-08-01T12:00:00+02:00',
      reason: 'The dates are fixed',
    });
    expect(amended.amendments[0]?.changed.map(({ path }) => path)).toEqual([
      ...['gatherings.g1.month', 'gatherings.g1.from', 'gatherings.g1.to'],
      ...['gatherings.g3.month', 'gatherings.g3.from', 'gatherings.g3.to'],
    ]);
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
        g1: { from: '2024-10-14', to: '2024-10-15', clauses: ['C06'] },
        g2: { month: '2024-10', clauses: ['C06'] },
      },
    });
    const gatherings = timeline(call).filter(({ kind }) => kind === 'gathering');
    expect(gatherings.map(({ id }) => id)).toEqual(['g2', 'g1']);
  });
});

describe('the timeline in another zone', () => {
  it.each([
    // The clocks go on at midnight, so that the day begins at one.
    ['America/Santiago', '2024-09-07', '2024-09-08T01:00:00-03:00'],
    ['America/Santiago', '2024-09-08', '2024-09-09T00:00:00-03:00'],
    ['Asia/Beirut', '2024-03-30', '2024-03-31T01:00:00+03:00'],
    // They are set back at one, so that midnight comes twice.
    ['America/Havana', '2024-11-02', '2024-11-03T00:00:00-04:00'],
    ['America/Havana', '2024-11-03', '2024-11-04T00:00:00-05:00'],
    // There was no 30 December 2011.
    ['Pacific/Apia', '2011-12-29', '2011-12-31T00:00:00+14:00'],
    ['Pacific/Apia', '2011-12-30', '2011-12-31T00:00:00+14:00'],
    ['Australia/Lord_Howe', '2024-10-06', '2024-10-07T00:00:00+11:00'],
  ])('C19, C20: %s: what is due by %s is due at %s', (zone, day, at) => {
    const deadline = { at: '2011-12-01T10:00', closes: 'inclusive', clauses: ['C03'] };
    const answers = { answer: { by: { day }, clauses: ['C19'] } };
    const answered = callWith({ ...undated, zone, deadline, answers });
    const reported = callWith({ ...undated, zone, deadline, ...delivering({ day }) });

    expect([entry(answered, 'answer')?.at, entry(reported, 'report')?.at]).toEqual([at, at]);
    expect(moments(answered)).toEqual(expected(answered));
    expect(moments(reported)).toEqual(expected(reported));
  });

  it('C06: has gatherings that begin and end on days without a midnight', () => {
    const gathering = (from: string, to: string) => ({
      ...undated,
      gatherings: { g1: { from, to, clauses: ['C06'] } },
    });
    const santiago = callWith({
      zone: 'America/Santiago',
      ...gathering('2024-09-06', '2024-09-07'),
    });
    expect(entry(santiago, 'g1')).toMatchObject({
      at: '2024-09-06T00:00:00-04:00',
      to: '2024-09-08T01:00:00-03:00',
    });
    const beirut = callWith({
      zone: 'Asia/Beirut',
      ...gathering('2025-03-30', '2025-03-30'),
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

describe('the timeline of an award', () => {
  const call = callWith({
    facts: { ended: { about: 'award', kind: 'day', statedBy: 'host' } },
    obligations: {
      report: {
        kind: 'deliverable',
        due: { months: 3, after: 'award' },
        latest: { day: '2025-06-30' },
        clauses: ['C20'],
      },
      audit: {
        kind: 'deliverable',
        when: { fact: 'ended', notAfter: { day: '2025-01-31' } },
        due: { on: 'ended' },
        clauses: ['C20'],
      },
    },
  });
  const asOf = '2025-01-01T00:00:00Z';
  const ofAward = (record: object) => timeline(call, { asOf, ...record });

  it('has the days that only the record knows, and what is counted from them', () => {
    const entries = ofAward({ dates: { award: '2024-08-15' } });
    expect(entries.find(({ id }) => id === 'award')).toStrictEqual({
      id: 'award',
      kind: 'event',
      at: '2024-08-15T00:00:00+02:00',
      written: '2024-08-15',
      limit: 'from',
      precision: 'day',
      clauses: [],
    });
    expect(entries.find(({ id }) => id === 'report')).toStrictEqual({
      id: 'report',
      kind: 'obligation',
      rule: { months: 3, after: 'award' },
      limit: 'by',
      clauses: ['C20'],
      at: '2024-11-16T00:00:00+01:00',
      written: '2024-11-15',
      precision: 'day',
    });
    expect(entries.find(({ id }) => id === 'report.latest')?.written).toBe('2025-06-30');
  });

  it('has extensions, and none beyond their limit', () => {
    const due = (to: string) =>
      ofAward({
        extensions: [{ obligation: 'report', to, at: '2024-12-01T12:00:00Z' }],
      }).find(({ id }) => id === 'report')?.written;
    expect(due('2025-03-01')).toBe('2025-03-01');
    expect(due('2025-12-31')).toBe('2025-06-30');
  });

  it('has the further duties of the record, and leaves out what does not apply', () => {
    const duties = { notice: { kind: 'deliverable', due: { day: '2025-02-01' }, clauses: [] } };
    const ids = (record: object) => ofAward(record).map(({ id }) => id);
    expect(ids({ duties })).toContain('notice');
    expect(ids({})).toContain('audit');
    expect(ids({ facts: { ended: '2025-03-01' } })).not.toContain('audit');
    expect(ids({ facts: { ended: '2025-01-15' } })).toContain('audit');
  });

  it('refuses what is no record', () => {
    expect(() => timeline(call, { asOf: 'now' })).toThrow(errorWithCode('obligations.invalid'));
  });
});
