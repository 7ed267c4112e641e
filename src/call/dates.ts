import { addDays, endOfDay, firstDayOf, lastDayOf, startOfDay } from '../time/calendar.js';
import { resolveWallTime } from '../time/wall-time.js';
import { dayIn } from '../time/zone.js';
import type { Call } from './call.js';

/** A date by which something is due. */
export type Due = NonNullable<Call['answer']>;

/** A time that the clocks show, of a deadline or an opening. */
export type ClockTime = Omit<Call['deadline'], 'closes'>;

/** A gathering as the call plans it. */
export type Gathering = Call['gatherings']['planned'][number];

/** The first and the last day on which a gathering may take place: its dates, or its entire month. */
export function daysOf({ month, dates }: Gathering): {
  readonly from: string;
  readonly to: string;
} {
  return dates ?? { from: firstDayOf(month), to: lastDayOf(month) };
}

/** When a gathering is, as the call knows it: `2024-10`, or `2024-10-14/2024-10-16` (ISO 8601). */
export function writtenOf({ month, dates }: Gathering): string {
  return dates === undefined ? month : `${dates.from}/${dates.to}`;
}

/** From the start of the first day of a gathering to the end of its last, in milliseconds. */
export function spanOf(
  gathering: Gathering,
  zone: string,
): { readonly fromMs: number; readonly toMs: number } {
  const { from, to } = daysOf(gathering);
  return { fromMs: startOfDay(from, zone), toMs: endOfDay(to, zone) };
}

/**
 * The moment a call closes, in milliseconds since 1970-01-01T00:00:00Z (C03).
 *
 * @example
 * ```ts
 * import { deadlineMs } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * new Date(deadlineMs(hkdir2024)).toISOString(); // => '2024-06-24T08:00:00.000Z'
 * ```
 */
export function deadlineMs(call: Call): number {
  return clockMs(call, call.deadline);
}

/**
 * The moment a call opens, in milliseconds since 1970-01-01T00:00:00Z; undefined where the call does not state it.
 *
 * @example
 * ```ts
 * import { openingMs } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * openingMs(hkdir2024); // => undefined
 * openingMs({ ...hkdir2024, opens: { at: '2024-05-02T09:00', clauses: [] } }); // => 1714633200000
 * ```
 */
export function openingMs(call: Call): number | undefined {
  return call.opens && clockMs(call, call.opens);
}

/** The moment at which the clocks of the call show a time, in milliseconds since 1970-01-01T00:00:00Z. */
export function clockMs({ zone }: Call, { at, disambiguation }: ClockTime): number {
  return resolveWallTime(at, zone, disambiguation);
}

/** The day by which something is due; counted days begin with the day after, in the zone of the call. */
export function dueDay(call: Call, { by }: Due): string {
  if (typeof by === 'string') return by;
  const isAfterAnswer = by.after === 'answer' && call.answer !== null;
  const from = isAfterAnswer ? dueDay(call, call.answer) : dayIn(call.zone)(deadlineMs(call));
  return addDays(from, by.days);
}

/** The moment from which it is too late for what is due by a day (C19, C20). */
export function overMs(call: Call, due: Due): number {
  const day = dueDay(call, due);
  return due.runsTo === 'end-of-day' ? endOfDay(day, call.zone) : startOfDay(day, call.zone);
}
