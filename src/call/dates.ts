import type { Condition } from '../conditions/condition.js';
import type { Clock, DayMoment, Moment } from '../moments/moment.js';
import { type DayOf, dayOfMoment, endOfMoment, startOfMoment } from '../moments/resolve.js';
import { own } from '../parse/own.js';
import { endOfDay, startOfDay } from '../time/calendar.js';
import { resolveWallTime } from '../time/wall-time.js';
import type { Deadline, Opening } from './sections/dates.js';
import type { Sections } from './sections.js';

/** When applications can come in: the only window of a call, or one of its rounds. */
export interface Window {
  /** The id of the round; undefined in a call without rounds. */
  readonly round: string | undefined;
  readonly opens: Opening | undefined;
  readonly deadline: Deadline | undefined;
  /** For whom the round is. */
  readonly when: Condition | undefined;
  /** The clauses of the round. */
  readonly clauses: readonly string[];
}

/** The windows of a call in the order of their deadlines. One without a deadline is the last. */
export function windowsOf(call: Sections): readonly Window[] {
  const { opens, deadline, rounds } = call;
  if (rounds === undefined) {
    return [{ round: undefined, opens, deadline, when: undefined, clauses: [] }];
  }
  return Object.entries(rounds)
    .map(([round, { opens, deadline, when, clauses }]) => {
      return { round, opens, deadline, when, clauses };
    })
    .sort((a, b) => (closingMs(call, a) ?? Infinity) - (closingMs(call, b) ?? Infinity));
}

/** A call, as far as its times of the clock are read. */
export type Zoned = Pick<Sections, 'zone'>;

/** A call or a round that may have an opening. */
export type Opened = Pick<Sections, 'opens'>;

/** A call or a round that may have a deadline. */
export type Deadlined = Pick<Sections, 'deadline'>;

/** The moment a window opens, in milliseconds; undefined where the call does not state it. */
export function opensMs(call: Zoned, { opens }: Opened): number | undefined {
  if (opens === undefined) return undefined;
  return 'day' in opens ? startOfDay(opens.day, call.zone) : clockMs(call, opens);
}

/**
 * The moment a window closes, in milliseconds: the time of the clock, or the end of the day.
 * Undefined where it has no deadline.
 */
export function closingMs(call: Zoned, { deadline }: Deadlined): number | undefined {
  if (deadline === undefined || 'none' in deadline) return undefined;
  return 'day' in deadline ? endOfDay(deadline.day, call.zone) : clockMs(call, deadline);
}

/** The deadline of a window; undefined where applications are taken until the money is spent. */
export function momentOfDeadline({ deadline }: Deadlined): Clock | DayMoment | undefined {
  return deadline === undefined || 'none' in deadline ? undefined : deadline;
}

/** A time of the clock in the zone of the call, in milliseconds. */
export function clockMs({ zone }: Zoned, { at, disambiguation }: Clock): number {
  return resolveWallTime(at, zone, disambiguation);
}

/**
 * The days of the events that a call fixes, in its zone: the opening and the deadline of a window,
 * the answer, and gatherings with fixed days.
 */
export function daysOfCall(call: Sections, window: Window): DayOf {
  const dayOf: DayOf = (event) => {
    if (event === 'opening') return window.opens && dayOfMoment(window.opens, dayOf);
    if (event === 'deadline') {
      const deadline = momentOfDeadline(window);
      return deadline && dayOfMoment(deadline, dayOf);
    }
    if (event === 'answer') return answerDay(call, dayOf);
    const gathering = own(call.gatherings, event);
    return gathering && 'from' in gathering ? gathering.from : undefined;
  };
  return dayOf;
}

/** The day by which all applicants have their answer; undefined where the call does not state one. */
function answerDay({ answers = {} }: Sections, dayOf: DayOf): string | undefined {
  // An answer that is counted from the answer would be a circle, so it has no day.
  const dayOfOther: DayOf = (event) => (event === 'answer' ? undefined : dayOf(event));
  const days = Object.values(answers).map(({ by, from }) => {
    const moment = by ?? from;
    return moment && dayOfMoment(moment, dayOfOther);
  });
  if (days.length === 0 || days.includes(undefined)) return undefined;
  return (days as string[]).sort().at(-1);
}

/** The day by which something is due in a window, or in the last one; undefined while it is not known. */
export function dueDay(call: Sections, due: Moment, window = lastWindow(call)): string | undefined {
  return dayOfMoment(due, daysOfCall(call, window));
}

/** The moment from which it is too late for what is due: a day ends what it closes (C19, C20). */
export function overMs(call: Sections, due: Moment, window = lastWindow(call)): number | undefined {
  return endOfMoment(due, call.zone, daysOfCall(call, window));
}

/** The moment from which something may be done: a day begins what it opens. */
export function startMs(
  call: Sections,
  from: Moment,
  window = lastWindow(call),
): number | undefined {
  return startOfMoment(from, call.zone, daysOfCall(call, window));
}

function lastWindow(call: Sections): Window {
  return windowsOf(call).at(-1) as Window;
}
