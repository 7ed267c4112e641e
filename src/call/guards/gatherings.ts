import { millisecondsInDay } from 'date-fns/constants';
import { firstDayOf, lastDayOf, MONTH_PATTERN } from '../../time/calendar.js';
import type { Gathering, Guard } from './guard.js';

/** When those with a place meet. */
export const gatherings: Guard = ({ before, after, phase }) => {
  const earlier = new Map(Object.entries(before.gatherings ?? {}));
  const asksForMore = ([id, is]: [string, Gathering]) => {
    const was = earlier.get(id);
    return was === undefined || firstDay(is) < firstDay(was) || daysOf(is) > daysOf(was);
  };
  return phase === 'closed' && Object.entries(after.gatherings ?? {}).some(asksForMore)
    ? 'a gathering cannot be added, begin earlier or last longer after the deadline: applicants agreed to what was published'
    : undefined;
};

/** The course, in which costs have to arise. */
export const course: Guard = ({ before: { course: was }, after: { course: is }, phase }) => {
  if (phase !== 'closed' || was === undefined) return undefined;
  const isWithin = is !== undefined && firstDay(is) <= firstDay(was) && lastDay(is) >= lastDay(was);
  return isWithin
    ? undefined
    : 'the course cannot become shorter after the deadline: applicants planned costs in it';
};

/** The first day on which it can be. */
function firstDay({ from, month }: Gathering): string {
  const begin = from ?? month ?? '';
  return MONTH_PATTERN.test(begin) ? firstDayOf(begin) : begin;
}

/** The last day on which it can be. */
function lastDay({ to = '' }: Gathering): string {
  return MONTH_PATTERN.test(to) ? lastDayOf(to) : to;
}

/** How many days a gathering takes. Infinite: the call does not state it. */
function daysOf({ days, from, to }: Gathering): number {
  if (days !== undefined) return days;
  if (from === undefined || to === undefined) return Number.POSITIVE_INFINITY;
  return (Date.parse(to) - Date.parse(from)) / millisecondsInDay + 1;
}
