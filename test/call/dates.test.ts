import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import {
  closingMs,
  daysOfCall,
  dueDay,
  opensMs,
  overMs,
  startMs,
  windowsOf,
} from '../../src/call/dates.js';
import { gatheringsOf } from '../../src/call/gatherings.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { deadlineMs, openingMs } from '../../src/call/opening-and-deadline.js';
import type { Moment } from '../../src/moments/moment.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { define } from './refused.js';
import { variant } from './variant.js';

const day = (day: string) => ({ day, clauses: [] });
const twoRounds = define({
  deadline: undefined,
  rounds: {
    autumn: { opens: day('2024-06-01'), deadline: day('2024-09-01'), clauses: [] },
    spring: { opens: day('2024-01-15'), deadline: day('2024-03-01'), clauses: [] },
  },
  answers: { answer: { by: { days: 30, after: 'deadline' }, clauses: [] } },
})();

const tentative = { month: '2024-02', clauses: [] };
const fixed = { from: '2024-02-12', to: '2024-02-14', clauses: [] };

describe('a gathering', () => {
  it('may be on any day of its month as long as its days are not fixed', () => {
    expect(gatheringsOf({ gatherings: { g1: tentative } })).toEqual([
      {
        id: 'g1',
        from: '2024-02-01',
        to: '2024-02-29',
        isFixed: false,
        written: '2024-02',
        clauses: [],
      },
    ]);
  });

  it('is on its days when they are fixed', () => {
    expect(gatheringsOf({ gatherings: { g1: fixed } })).toEqual([
      {
        id: 'g1',
        from: '2024-02-12',
        to: '2024-02-14',
        isFixed: true,
        written: '2024-02-12/2024-02-14',
        clauses: [],
      },
    ]);
  });

  it('comes in the order of its days, and of one month in the order of ids', () => {
    const gatherings = { g3: tentative, g2: fixed, g1: tentative };

    expect(gatheringsOf({ gatherings }).map(({ id }) => id)).toEqual(['g1', 'g3', 'g2']);
  });
});

describe('the deadline of a call', () => {
  it('C03: is the time of the clock in its zone', () => {
    expect(deadlineMs(hkdir2024)).toBe(Date.parse('2024-06-24T10:00:00+02:00'));
  });

  it('11: that is a day ends with it', () => {
    const call = define({ deadline: day('2024-04-15') })();

    expect(deadlineMs(call)).toBe(Date.parse('2024-04-16T00:00:00+02:00'));
  });

  it('is not known where the call has none, or is open until the money is spent', () => {
    expect(deadlineMs(define({ deadline: undefined })())).toBeUndefined();
    expect(
      deadlineMs(define({ deadline: { none: 'until-spent', clauses: [] } })()),
    ).toBeUndefined();
  });

  it('of a call with rounds is that of the last round', () => {
    expect(deadlineMs(twoRounds)).toBe(Date.parse('2024-09-02T00:00:00+02:00'));
  });
});

describe('the opening of a call', () => {
  it('is the time of the clock in its zone, where the call states one', () => {
    const opens = { at: '2024-05-02T09:00', clauses: [] };

    expect(openingMs(hkdir2024)).toBeUndefined();
    expect(openingMs(variant({ opens }))).toBe(Date.parse('2024-05-02T09:00:00+02:00'));
  });

  it('11: that is a day begins with it', () => {
    expect(openingMs(variant({ opens: day('2024-05-02') }))).toBe(
      Date.parse('2024-05-02T00:00:00+02:00'),
    );
  });

  it('of a call with rounds is that of the first, where all state one', () => {
    const { rounds } = twoRounds;
    const silent = {
      ...twoRounds,
      rounds: { ...rounds, late: { deadline: day('2024-12-01'), clauses: [] } },
    };

    expect(openingMs(twoRounds)).toBe(Date.parse('2024-01-15T00:00:00+01:00'));
    expect(openingMs(silent)).toBeUndefined();
  });
});

it.each([undefined, null, 7, {}, { ok: true, value: hkdir2024 }])(
  'what is no call has neither: %j',
  (value) => {
    expect(() => deadlineMs(value as never)).toThrow(errorWithCode('call.invalid'));
    expect(() => openingMs(value as never)).toThrow(errorWithCode('call.invalid'));
  },
);

describe('the windows of a call', () => {
  it('are one in a call without rounds', () => {
    const [window, ...more] = windowsOf(hkdir2024);

    expect(more).toEqual([]);
    expect(window).toMatchObject({ round: undefined, deadline: hkdir2024.deadline });
  });

  it('15: are the rounds by their deadlines, not by their ids or as they are listed', () => {
    const open = { deadline: { none: 'until-spent' as const, clauses: [] }, clauses: [] };
    const call = { ...twoRounds, rounds: { always: open, ...twoRounds.rounds } };

    expect(windowsOf(call).map(({ round }) => round)).toEqual(['spring', 'autumn', 'always']);
    expect(windowsOf(call).map((window) => opensMs(call, window))).toEqual([
      Date.parse('2024-01-15T00:00:00+01:00'),
      Date.parse('2024-06-01T00:00:00+02:00'),
      undefined,
    ]);
    expect(windowsOf(call).map((window) => closingMs(call, window))).toEqual([
      Date.parse('2024-03-02T00:00:00+01:00'),
      Date.parse('2024-09-02T00:00:00+02:00'),
      undefined,
    ]);
  });

  it('have the days of the events that the call fixes', () => {
    const [spring, autumn] = windowsOf(twoRounds);
    const days = (window = spring) =>
      ['opening', 'deadline', 'answer', 'g1', 'submission', 'award', 'easter'].map(
        (event) => window && daysOfCall(twoRounds, window)(event),
      );

    const unknown = Array(4).fill(undefined);
    expect(days(spring)).toEqual(['2024-01-15', '2024-03-01', '2024-03-31', ...unknown]);
    expect(days(autumn)).toEqual(['2024-06-01', '2024-09-01', '2024-10-01', ...unknown]);
  });

  it('have the first day of a gathering whose days are fixed', () => {
    const call = { ...hkdir2024, gatherings: { g1: fixed } };
    const [window] = windowsOf(call);

    expect(window && daysOfCall(call, window)('g1')).toBe('2024-02-12');
  });

  it('have their answer on the day by which all answers are there', () => {
    const answered = (answers: Call['answers']) => {
      const call = { ...hkdir2024, answers };
      const [window] = windowsOf(call);
      return window && daysOfCall(call, window)('answer');
    };
    const first = { by: { day: '2024-07-01' }, clauses: [] };

    expect(answered({ first, second: { from: { day: '2024-08-01' }, clauses: [] } })).toBe(
      '2024-08-01',
    );
    expect(answered({ first, second: { by: { on: 'award' }, clauses: [] } })).toBeUndefined();
    expect(answered({ first, second: { by: { on: 'answer' }, clauses: [] } })).toBeUndefined();
    expect(answered({})).toBeUndefined();
    expect(answered(undefined)).toBeUndefined();
  });
});

describe('what is due', () => {
  const at = (ms: number | undefined) => (ms === undefined ? ms : new Date(ms).toISOString());

  it.each<[Moment, string | undefined]>([
    [{ day: '2024-07-01' }, '2024-07-01'],
    [{ at: '2024-07-01T12:00' }, '2024-07-01'],
    [{ days: 7, after: 'deadline' }, '2024-07-01'],
    [{ days: 30, after: 'answer' }, '2024-07-31'],
    [{ months: 1, before: 'deadline' }, '2024-05-24'],
    [{ on: 'answer' }, '2024-07-01'],
    [{ months: 3, after: 'award' }, undefined],
  ])('C19, C20: by %j is due on %s', (due, expected) => {
    expect(dueDay(hkdir2024, due)).toBe(expected);
  });

  it('C19, C20: by a day is late when that day is over', () => {
    expect(at(overMs(hkdir2024, { day: '2024-07-01' }))).toBe('2024-07-01T22:00:00.000Z');
    expect(at(overMs(hkdir2024, { days: 7, after: 'deadline' }))).toBe('2024-07-01T22:00:00.000Z');
  });

  it('by a time of the clock is late from then on', () => {
    expect(at(overMs(hkdir2024, { at: '2024-07-01T12:00' }))).toBe('2024-07-01T10:00:00.000Z');
  });

  it('from a day or a time of the clock may be done from its start', () => {
    expect(at(startMs(hkdir2024, { day: '2024-07-01' }))).toBe('2024-06-30T22:00:00.000Z');
    expect(at(startMs(hkdir2024, { at: '2024-07-01T12:00' }))).toBe('2024-07-01T10:00:00.000Z');
  });

  it('14: by what is counted from an event that is not known has no moment', () => {
    const due = { months: 3, after: 'award' };

    expect([overMs(hkdir2024, due), startMs(hkdir2024, due)]).toEqual([undefined, undefined]);
  });

  it('12: is counted from the day that the clocks of the zone show, across their change', () => {
    const lisbon = define({
      zone: 'Europe/Lisbon',
      deadline: { at: '2024-10-01T23:59', closes: 'inclusive', clauses: [] },
      answers: undefined,
      obligations: undefined,
      gatherings: undefined,
      grant: undefined,
    })();

    // 23:59 in Lisbon is the next day in Oslo, and winter time begins on 27 October.
    expect(dueDay(lisbon, { days: 30, after: 'deadline' })).toBe('2024-10-31');
    expect(at(overMs(lisbon, { days: 30, after: 'deadline' }))).toBe('2024-11-01T00:00:00.000Z');
  });

  it('in a call with rounds is counted in the last one, or in the one that is asked for', () => {
    const due = { days: 7, after: 'deadline' };
    const [spring] = windowsOf(twoRounds);

    expect(dueDay(twoRounds, due)).toBe('2024-09-08');
    expect(dueDay(twoRounds, due, spring)).toBe('2024-03-08');
    expect(at(overMs(twoRounds, due, spring))).toBe('2024-03-08T23:00:00.000Z');
    expect(at(startMs(twoRounds, due, spring))).toBe('2024-03-07T23:00:00.000Z');
  });
});
