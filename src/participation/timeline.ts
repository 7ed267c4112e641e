import type { Call } from '../call/call.js';
import {
  type ClockTime,
  clockMs,
  type Due,
  dueDay,
  overMs,
  spanOf,
  writtenOf,
} from '../call/dates.js';
import { epochMs, type InstantInput } from '../time/instant.js';
import { type Margin, marginTo } from '../time/margin.js';
import { zonedTimestamp } from '../time/zone.js';

/** A date of a call. */
export interface TimelineEntry {
  /** `opening`, `deadline`, `answer`, `report`, or the id of a gathering. */
  readonly id: string;
  /** The kind of event. */
  readonly kind: 'opening' | 'deadline' | 'answer' | 'gathering' | 'report';
  /**
   * The moment, RFC 3339 with the offset of the zone of the call. A gathering has the earliest start.
   * An answer and a report have the end of their last day.
   */
  readonly at: string;
  /** The latest end of a gathering. */
  readonly to?: string;
  /** The date in the call: `2024-06-24T10:00`, `2024-07-01`, `2024-10`, `2024-10-14/2024-10-16`. */
  readonly written: string;
  /** The precision of the date in the call. A gathering with only a month is tentative. */
  readonly precision: 'minute' | 'day' | 'month';
  /** The clauses of the date. */
  readonly clauses: readonly string[];
}

/**
 * The dates of a call in order: the opening if it is known, the deadline, the answer, the gatherings
 * and the final report (C03, C06, C19, C20).
 *
 * @example
 * ```ts
 * import { timeline } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * timeline(hkdir2024).map(({ id, at }) => `${id} ${at}`).slice(0, 3);
 * // => ['deadline 2024-06-24T10:00:00+02:00', 'answer 2024-07-02T00:00:00+02:00', 'g1 2024-10-01T00:00:00+02:00']
 * ```
 */
export function timeline(call: Call): readonly TimelineEntry[] {
  const { zone, opens, deadline, answer, report, gatherings } = call;
  const moment = (time: ClockTime) => ({
    at: zonedTimestamp(clockMs(call, time), zone),
    written: time.at,
    precision: 'minute' as const,
    clauses: time.clauses,
  });
  const due = (date: Due) => ({
    at: zonedTimestamp(overMs(call, date), zone),
    written: dueDay(call, date),
    precision: 'day' as const,
    clauses: date.clauses,
  });
  const entries: TimelineEntry[] = [
    ...(opens === undefined ? [] : [{ id: 'opening', kind: 'opening' as const, ...moment(opens) }]),
    { id: 'deadline', kind: 'deadline', ...moment(deadline) },
    ...(answer === null ? [] : [{ id: 'answer', kind: 'answer' as const, ...due(answer) }]),
    ...gatherings.planned.map((gathering) => {
      const { fromMs, toMs } = spanOf(gathering, zone);
      return {
        id: gathering.id,
        kind: 'gathering' as const,
        at: zonedTimestamp(fromMs, zone),
        to: zonedTimestamp(toMs, zone),
        written: writtenOf(gathering),
        precision: gathering.dates === undefined ? ('month' as const) : ('day' as const),
        clauses: gatherings.clauses,
      };
    }),
    ...(report === null ? [] : [{ id: 'report', kind: 'report' as const, ...due(report) }]),
  ];
  return entries.sort((a, b) => epochMs(a.at) - epochMs(b.at));
}

/** The next date of a call. */
export interface Next {
  /** The date. */
  readonly entry: TimelineEntry;
  /** The time until then. */
  readonly margin: Margin;
}

/**
 * The first date of a call that has not passed, and the time until then. Undefined when all dates
 * have passed. `writing(language).margin` formats the time.
 *
 * @throws {@link UtlysningError} `instant.naive`, `instant.invalid`.
 *
 * @example
 * ```ts
 * import { untilNext, writing } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const next = untilNext(hkdir2024, '2024-06-22T06:00:00+02:00');
 * next?.entry.id; // => 'deadline'
 * next && writing('nn').margin(next.margin); // => '2 dagar og 4 timar igjen'
 * untilNext(hkdir2024, '2026-01-01T00:00:00Z'); // => undefined
 * ```
 */
export function untilNext(call: Call, now: InstantInput): Next | undefined {
  const nowMs = epochMs(now);
  const entry = timeline(call).find(({ at }) => epochMs(at) >= nowMs);
  return entry && { entry, margin: marginTo(entry.at, now, call.zone) };
}
