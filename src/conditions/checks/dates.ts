import { eventOf, type Moment } from '../../moments/moment.js';
import { dayOfMoment } from '../../moments/resolve.js';
import { memoize } from '../../parse/memoize.js';
import { addDays } from '../../time/calendar.js';
import { eventDay } from '../event-day.js';
import { issueIn, slotOf, valueIn } from '../known-facts.js';
import type { DatesForm } from '../normal-form.js';
import type { Entry, Scope } from '../scope.js';
import {
  type Check,
  type CheckContext,
  finding,
  nameOf,
  type OfFact,
  paramsOf,
  unknownFact,
} from './check.js';

/**
 * A day, and its limits.
 *
 * @inline
 */
interface OfDay extends OfFact {
  /** What is stated. */
  readonly value: string;
  /** Not before this day. */
  readonly notBefore?: string;
  /** Not after this day. */
  readonly notAfter?: string;
  /** How the call counts the limit that decides, where it counts it from an event. */
  readonly rule?: Moment;
}

/** The reasons of a condition on a day. */
export interface DatesReasons {
  /** Met: the day is within its limits. */
  'day.within': OfDay;
  /** Not met: the day is too early. */
  'day.too-early': OfDay;
  /** Not met: the day is too late. */
  'day.too-late': OfDay;
  /** Undetermined: the event that a limit is counted from is not known. */
  'day.event-unknown': OfFact & {
    /** The event. */
    readonly event: string;
    /** How the call counts the limit. */
    readonly rule: Moment;
  };
}

/** The check that a day is not before a moment, not after one, or neither. */
export function dates(
  { fact, notBefore, notAfter, shift }: DatesForm,
  context: CheckContext,
): Check {
  const first = notBefore && limit(notBefore, shift, context);
  const last = notAfter && limit(notAfter, shift, context);
  const slot = slotOf(fact, context.facts, context.list);
  const { name } = context;
  const named = nameOf(fact, context.facts);
  const unstated = unknownFact(name, named);
  return {
    outcome(scope, entry) {
      const value = valueIn(slot, scope, entry);
      if (value === undefined) return 'undetermined';
      const from = first?.day(scope, entry);
      const to = last?.day(scope, entry);
      if (from !== undefined && value < from) return 'not-met';
      if (to !== undefined && value > to) return 'not-met';
      const isUnknown = (first && from === undefined) || (last && to === undefined);
      return isUnknown ? 'undetermined' : 'met';
    },
    evaluate(scope, entry) {
      const value = valueIn(slot, scope, entry);
      if (value === undefined) return unstated(entry, issueIn(slot, scope, entry));
      const from = first?.day(scope, entry);
      const to = last?.day(scope, entry);
      const params = paramsOf(named, entry);
      params['value'] = value;
      if (from !== undefined) params['notBefore'] = from;
      if (to !== undefined) params['notAfter'] = to;
      if (from !== undefined && value < from) {
        if (first?.shown !== undefined) params['rule'] = first.shown;
        return finding(name, entry, 'not-met', 'day.too-early', params);
      }
      if (to !== undefined && value > to) {
        if (last?.shown !== undefined) params['rule'] = last.shown;
        return finding(name, entry, 'not-met', 'day.too-late', params);
      }
      const unknown =
        first && from === undefined ? first : last && to === undefined ? last : undefined;
      if (unknown === undefined) return finding(name, entry, 'met', 'day.within', params);
      const ofEvent = paramsOf(named, entry);
      ofEvent['event'] = unknown.event;
      ofEvent['rule'] = unknown.rule;
      return finding(name, entry, 'undetermined', 'day.event-unknown', ofEvent);
    },
  };
}

/** The day of a moment that limits a fact, and how the call counts it. */
function limit(moment: Moment, shift: number, context: CheckContext) {
  const event = eventOf(moment);
  const dayFrom = (from: string | undefined) => {
    const day = dayOfMoment(moment, () => from);
    return day === undefined || shift === 0 ? day : addDays(day, shift);
  };
  if (event === undefined) {
    const day = dayFrom(undefined);
    return { event, rule: undefined, shown: undefined, day: () => day };
  }
  // Counting from a day takes longer than all else (test/bench/conditions.mjs).
  const dayAfter = memoize((from: string) => dayFrom(from), 1000);
  const dayOfEvent = eventDay(event, context.facts, context.list);
  return {
    event,
    rule: moment,
    // Of what must not be, the limit is the day beside the moment, which the call does not count.
    shown: shift === 0 ? moment : undefined,
    day(scope: Scope, entry: Entry | undefined): string | undefined {
      const from = dayOfEvent(scope, entry);
      return from === undefined ? undefined : dayAfter(from);
    },
  };
}
