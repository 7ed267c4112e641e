import { endOfDay, firstOf, lastOf, startOfDay } from '../time/calendar.js';
import type { Call } from './call.js';

/** A gathering as the call plans it. */
export type Gathering = Call['gatherings']['planned'][number];

/** The first and the last day on which a gathering may take place: its dates, or its whole month. */
export function daysOf({ month, dates }: Gathering): {
  readonly from: string;
  readonly to: string;
} {
  return dates ?? { from: firstOf(month), to: lastOf(month) };
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

/** The moment from which it is too late for what is due by a date (C19, C20). */
export function overMs(due: Call['answer'], zone: string): number {
  return due.runsTo === 'end-of-day' ? endOfDay(due.by, zone) : startOfDay(due.by, zone);
}
