import type { Call } from '../call/call.js';
import { closingMs, opensMs, type Window, windowsOf } from '../call/dates.js';
import { gatheringsOf } from '../call/gatherings.js';
import { requireCall } from '../call/require-call.js';
import type { ObligationRecordInput } from '../obligations/record-schema.js';
import { endOfDay, firstDayOf, lastDayOf, MONTH_PATTERN, startOfDay } from '../time/calendar.js';
import { epochMs } from '../time/instant.js';
import { zonedTimestamp } from '../time/zone.js';
import { entriesOfAward } from './award.js';
import { limitsOf } from './limits.js';
import type { TimelineEntry } from './timeline-entry.js';

/**
 * The dates of a call in order: openings and deadlines, answers, the course, gatherings and
 * obligations (C03, C05, C06, C19, C20). A date that is not known yet comes last, with the rule that
 * it follows.
 *
 * @param record with a record, the dates are those of one award: with its events, extensions,
 * further duties, payments and repayment, and without obligations that do not apply to it.
 *
 * @throws {@link UtlysningError} `call.invalid` for what is no call, and `obligations.invalid`, with
 * the issues, for what is no record.
 *
 * @example
 * ```ts
 * import { timeline } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * timeline(hkdir2024).map(({ id, at }) => `${id} ${at}`).slice(0, 3);
 * // => ['deadline 2024-06-24T10:00:00+02:00', 'answer 2024-07-02T00:00:00+02:00', 'course 2024-10-01T00:00:00+02:00']
 * ```
 */
export function timeline(call: Call, record?: ObligationRecordInput): readonly TimelineEntry[] {
  requireCall(call);
  const entries = [
    ...windowsOf(call).flatMap((window) => entriesOfWindow(call, window)),
    ...entriesOfAnswers(call),
    ...(call.course === undefined ? [] : [entryOfCourse(call, call.course)]),
    ...entriesOfGatherings(call),
    ...(record === undefined ? entriesOfObligations(call) : entriesOfAward(call, record)),
  ];
  const order = ({ at }: TimelineEntry) =>
    at === undefined ? Number.POSITIVE_INFINITY : epochMs(at);
  return entries.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
}

function entriesOfWindow(call: Call, window: Window): readonly TimelineEntry[] {
  const { round, opens, deadline } = window;
  const entryOf = (
    kind: 'opening' | 'deadline',
    limit: 'from' | 'by',
    ms: number | undefined,
    moment: ({ readonly at: string } | { readonly day: string }) & Pick<Window, 'clauses'>,
  ): TimelineEntry => ({
    ...(round === undefined ? { id: kind, kind } : { id: `${round}.${kind}`, kind, round }),
    ...(ms !== undefined && { at: zonedTimestamp(ms, call.zone) }),
    ...('day' in moment
      ? { written: moment.day, precision: 'day' }
      : { written: moment.at, precision: 'minute' }),
    limit,
    clauses: [...new Set([...window.clauses, ...moment.clauses])],
  });
  return [
    ...(opens === undefined ? [] : [entryOf('opening', 'from', opensMs(call, window), opens)]),
    ...(deadline === undefined || 'none' in deadline
      ? []
      : [entryOf('deadline', 'by', closingMs(call, window), deadline)]),
  ];
}

function entriesOfAnswers(call: Call): readonly TimelineEntry[] {
  return Object.entries(call.answers ?? {}).flatMap(([id, { by, from, clauses }]) => {
    const entry = { id, kind: 'answer', clauses } as const;
    return [
      ...(from === undefined ? [] : limitsOf(call, entry, from, 'from')),
      ...(by === undefined ? [] : limitsOf(call, entry, by, 'by')),
    ];
  });
}

function entryOfCourse({ zone }: Call, course: NonNullable<Call['course']>): TimelineEntry {
  const { from, to, clauses } = course;
  const isTentative = MONTH_PATTERN.test(from) || MONTH_PATTERN.test(to);
  const isSame = MONTH_PATTERN.test(from) === MONTH_PATTERN.test(to);
  return {
    id: 'course',
    kind: 'course',
    ...spanOf(firstDayOf(from), lastDayOf(to), zone),
    written: isSame ? `${from}/${to}` : `${firstDayOf(from)}/${lastDayOf(to)}`,
    limit: 'from',
    precision: isTentative ? 'month' : 'day',
    clauses,
  };
}

function entriesOfGatherings(call: Call): readonly TimelineEntry[] {
  return gatheringsOf(call).map(({ id, from, to, isFixed, written, clauses }) => ({
    id,
    kind: 'gathering',
    ...spanOf(from, to, call.zone),
    written,
    limit: 'from',
    precision: isFixed ? 'day' : 'month',
    clauses,
  }));
}

function spanOf(from: string, to: string, zone: string) {
  return {
    at: zonedTimestamp(startOfDay(from, zone), zone),
    to: zonedTimestamp(endOfDay(to, zone), zone),
  };
}

/** The due moments of the call, and the limits of their extensions. */
function entriesOfObligations(call: Call): readonly TimelineEntry[] {
  return Object.entries(call.obligations ?? {}).flatMap(([id, obligation]) => {
    if (obligation.kind !== 'deliverable' && obligation.kind !== 'condition') return [];
    const { due, latest, clauses } = obligation;
    const entry = { id, kind: 'obligation', clauses } as const;
    return [
      ...(due === undefined ? [] : limitsOf(call, entry, due, 'by')),
      ...(latest === undefined
        ? []
        : limitsOf(call, { ...entry, id: `${id}.latest` }, latest, 'by')),
    ];
  });
}
