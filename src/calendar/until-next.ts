import type { Call } from '../call/call.js';
import type { ObligationRecordInput } from '../obligations/record-schema.js';
import { epochMs, type InstantInput } from '../time/instant.js';
import { type Margin, marginTo } from '../time/margin.js';
import { timeline } from './timeline.js';
import type { TimelineEntry } from './timeline-entry.js';

/** The next date of a call. */
export interface Next {
  /** The date. */
  readonly entry: TimelineEntry;
  /** Whether its moment comes next, or the end of a course or a gathering that has begun. */
  readonly until: 'start' | 'end';
  /** The time until then. Absent where the call states only a month. */
  readonly margin?: Margin;
}

/**
 * The next moment of a call, and the time until then: a date that is to come, or the end of a course
 * or a gathering that has begun. Undefined when all of them have passed. `writing(language).margin`
 * formats the time.
 *
 * @param record as of {@link timeline}.
 *
 * @throws {@link UtlysningError} `instant.naive`, `instant.invalid`, and as {@link timeline} does.
 *
 * @example
 * ```ts
 * import { untilNext, writing } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const next = untilNext(hkdir2024, '2024-06-22T06:00:00+02:00');
 * next?.entry.id; // => 'deadline'
 * next?.margin && writing('nn').margin(next.margin); // => '2 dagar og 4 timar igjen'
 * const under = untilNext(hkdir2024, '2024-10-15T12:00:00+02:00');
 * [under?.entry.id, under?.until, under?.margin]; // => ['g1', 'end', undefined]
 * untilNext(hkdir2024, '2026-01-01T00:00:00Z'); // => undefined
 * ```
 */
export function untilNext(
  call: Call,
  now: InstantInput,
  record?: ObligationRecordInput,
): Next | undefined {
  const nowMs = epochMs(now);
  let next: { readonly entry: TimelineEntry; readonly at: string } | undefined;
  for (const entry of timeline(call, record)) {
    const at = [entry.at, entry.to].find(
      (moment) => moment !== undefined && epochMs(moment) >= nowMs,
    );
    if (at === undefined) continue;
    // Of what ends together, the one that began last is the more precise.
    const isSooner = next === undefined || epochMs(at) < epochMs(next.at);
    const isSameEnd = at === entry.to && at === next?.at && at === next.entry.to;
    if (isSooner || isSameEnd) next = { entry, at };
  }
  if (next === undefined) return undefined;
  const { entry, at } = next;
  const until = at === entry.at ? 'start' : 'end';
  if (entry.precision === 'month') return { entry, until };
  return { entry, until, margin: marginTo(at, now, call.zone) };
}
