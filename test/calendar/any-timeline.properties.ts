import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { timeline } from '../../src/calendar/timeline.js';
import type { TimelineEntry } from '../../src/calendar/timeline-entry.js';
import type { Call } from '../../src/call/call.js';
import type { Clock, Moment } from '../../src/moments/moment.js';
import type { ObligationRecord } from '../../src/obligations/record-schema.js';
import { anyCall, anyDates } from '../obligations/any-call.js';
import {
  dayInWindow,
  dueMs,
  enough,
  eventDay,
  momentDay,
  windowsIn,
} from '../obligations/oracle.js';
import { records } from '../obligations/records.js';

/** An entry of a timeline in one line: its id, what it limits, and its moments in milliseconds. */
const line = (
  id: string,
  limit: 'from' | 'by',
  at: number | undefined,
  to?: number | undefined,
): string => `${id} ${limit} ${at ?? 'unknown'}${to === undefined ? '' : ` ${to}`}`;

const lineOf = ({ id, limit, at, to }: TimelineEntry): string => {
  const ms = (moment: string | undefined) =>
    moment === undefined ? undefined : Temporal.Instant.from(moment).epochMilliseconds;
  return line(id, limit, ms(at), ms(to));
};

const startMs = (day: string, zone: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
const endMs = (day: string, zone: string) =>
  startMs(Temporal.PlainDate.from(day).add({ days: 1 }).toString(), zone);
const clockMs = ({ at }: Clock, zone: string) =>
  Temporal.PlainDateTime.from(at).toZonedDateTime(zone).epochMilliseconds;
const lastDay = (month: string) => `${month}-${Temporal.PlainYearMonth.from(month).daysInMonth}`;

/** When something begins or ends that a call counts in its own days, in one of its windows. */
function msInWindow(moment: Moment, side: 'from' | 'by', call: Call, at: number) {
  if ('at' in moment) return clockMs(moment, call.zone);
  const window = windowsIn(call)[at] as Call;
  const day = momentDay(moment, (event) => dayInWindow(event, call, window));
  if (day === undefined) return undefined;
  return side === 'from' ? startMs(day, call.zone) : endMs(day, call.zone);
}

/** A moment that is one for all windows, or one for each where they differ. */
function linesOf(id: string, moment: Moment, side: 'from' | 'by', call: Call): readonly string[] {
  const all = windowsIn(call).map((_, at) => msInWindow(moment, side, call, at));
  if (new Set(all).size < 2) return [line(id, side, all[0])];
  return Object.keys(call.rounds ?? {}).map((round, at) => line(`${round}.${id}`, side, all[at]));
}

/** What the call itself has: its windows, answers, course and gatherings. */
function ofTheCall(call: Call): readonly string[] {
  const { zone, answers = {}, course, gatherings = {} } = call;
  const rounds = Object.keys(call.rounds ?? { '': {} });
  const windows = windowsIn(call).flatMap(({ opens, deadline }, at) => {
    const before = rounds[at] === '' ? '' : `${rounds[at]}.`;
    const isOpen = deadline === undefined || 'none' in deadline;
    return [
      ...(opens
        ? [
            line(
              `${before}opening`,
              'from',
              'day' in opens ? startMs(opens.day, zone) : clockMs(opens, zone),
            ),
          ]
        : []),
      ...(isOpen
        ? []
        : [
            line(
              `${before}deadline`,
              'by',
              'day' in deadline ? endMs(deadline.day, zone) : clockMs(deadline, zone),
            ),
          ]),
    ];
  });
  const span = (id: string, from: string, to: string) =>
    line(
      id,
      'from',
      startMs(from.length === 7 ? `${from}-01` : from, zone),
      endMs(to.length === 7 ? lastDay(to) : to, zone),
    );
  return [
    ...windows,
    ...Object.entries(answers).flatMap(([id, { by, from }]) => [
      ...(from ? linesOf(id, from, 'from', call) : []),
      ...(by ? linesOf(id, by, 'by', call) : []),
    ]),
    ...(course ? [span('course', course.from, course.to)] : []),
    ...Object.entries(gatherings).map(([id, one]) =>
      'month' in one ? span(id, one.month, one.month) : span(id, one.from, one.to),
    ),
  ];
}

const datedIn = ({ obligations = {} }: Call) =>
  Object.entries(obligations).flatMap(([id, one]) =>
    (one.kind === 'deliverable' || one.kind === 'condition') && one.due
      ? [{ id, due: one.due, latest: one.latest, when: one.when }]
      : [],
  );

/** The timeline of any call is what Temporal makes of it, in any zone. */
export function ofAnyCallAgreesWithTemporal(numRuns: number): void {
  let unknown = 0;
  fc.assert(
    fc.property(anyCall, (call) => {
      const entries = timeline(call);

      const expected = [
        ...ofTheCall(call),
        ...datedIn(call).flatMap(({ id, due, latest }) => [
          ...linesOf(id, due, 'by', call),
          ...(latest ? linesOf(`${id}.latest`, latest, 'by', call) : []),
        ]),
      ];
      expect(entries.map(lineOf).sort()).toEqual([...expected].sort());
      isInOrder(entries);
      unknown += entries.filter(({ at }) => at === undefined).length;
    }),
    { numRuns },
  );
  expect(unknown).toBeGreaterThan(numRuns / 20);
}

/** So is that of any award, by its record: events, deliveries, extensions, payments, repayment. */
export function ofAnyAwardAgreesWithTemporal(numRuns: number): void {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyCall, records, anyDates, (call, any, dates) => {
      const record: ObligationRecord = { ...any, dates };
      const entries = timeline(call, record);

      const at = { record, call, now: Date.parse(record.asOf) };
      const { zone, payments = {}, repayment } = call;
      const spent = record.facts['spent'];
      const ended = record.facts['ended'] ?? dates['ended'];
      const events = Object.entries({ ...dates, ...(ended !== undefined && { ended }) });
      const ofEvents = events.flatMap(([id, day]) =>
        id === 'deadline' || id in (call.gatherings ?? {})
          ? []
          : [line(id, 'from', startMs(day as string, zone))],
      );
      const ofObligations = datedIn(call).flatMap(({ id, due, latest, when }) => {
        if (when !== undefined && enough(spent, when) === 'not-met') return [];
        const limit = latest && dueMs(`${id}.latest`, { due: latest }, at);
        return [
          line(id, 'by', dueMs(id, { due, latest }, at)),
          ...(latest ? [line(`${id}.latest`, 'by', limit)] : []),
        ];
      });
      const ofPayments = Object.entries(payments).flatMap(([id, { due, after }]) => {
        const day = after && eventDay(after, at);
        return [
          ...(after ? [line(id, 'from', day === undefined ? day : startMs(day, zone))] : []),
          ...(due ? [line(id, 'by', dueMs(id, { due }, at))] : []),
        ];
      });
      const ofRepayment = repayment
        ? [line('repayment', 'by', dueMs('repayment', repayment, at))]
        : [];
      const expected = [
        ...ofTheCall(call),
        ...ofEvents,
        ...ofObligations,
        ...ofPayments,
        ...ofRepayment,
      ];
      expect(entries.map(lineOf).sort()).toEqual(expected.sort());
      isInOrder(entries);
      for (const { kind } of entries) seen.add(kind);
    }),
    { numRuns },
  );
  expect([...seen].sort()).toEqual(
    [
      ...['answer', 'course', 'deadline', 'event', 'gathering'],
      ...['obligation', 'opening', 'payment', 'repayment'],
    ].sort(),
  );
}

/** What comes first stands first, and what is not known stands last. */
function isInOrder(entries: readonly TimelineEntry[]): void {
  const order = entries.map(({ at }) =>
    at === undefined ? Number.POSITIVE_INFINITY : Date.parse(at),
  );
  expect(order).toEqual([...order].sort((a, b) => (a === b ? 0 : a - b)));
}
