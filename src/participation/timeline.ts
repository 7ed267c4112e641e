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

/** A date of a call as a moment. */
export interface TimelineEntry {
  /** `opening`, `deadline`, `answer`, `report`, or the id of a gathering. */
  readonly id: string;
  /** What happens then. */
  readonly kind: 'opening' | 'deadline' | 'answer' | 'gathering' | 'report';
  /**
   * RFC 3339, with the offset of the call's zone: when it opens or closes, when a gathering begins at
   * the earliest, when the day is over by which an answer or a report is due.
   */
  readonly at: string;
  /** Of a gathering, when it is over at the latest. */
  readonly to?: string;
  /** As the call writes it: `2024-06-24T10:00`, `2024-07-01`, `2024-10`, `2024-10-14/2024-10-16`. */
  readonly written: string;
  /** How exactly the call says it. A gathering of which only the month is known is tentative. */
  readonly precision: 'minute' | 'day' | 'month';
  /** Where the call says it. */
  readonly clauses: readonly string[];
}

/**
 * Every date of a call as a moment, in order: the opening where it is known, the deadline, the
 * answer, the gatherings and the final report (C03, C06, C19, C20).
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

/** What comes next, and how long it is until then. */
export interface Next {
  /** What comes next. */
  readonly entry: TimelineEntry;
  /** How long until then. */
  readonly margin: Margin;
}

/**
 * The first date of a call that has not passed, and how long it is until then; undefined when all
 * have. `writing(language).margin` says it to a person.
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
