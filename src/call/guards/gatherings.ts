import { millisecondsInDay } from 'date-fns/constants';
import { firstDayOf, lastDayOf } from '../../time/calendar.js';
import type { Gathering } from '../sections/gatherings.js';
import type { Guard } from './guard.js';

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
  const isWithin =
    is !== undefined &&
    firstDayOf(is.from) <= firstDayOf(was.from) &&
    lastDayOf(is.to) >= lastDayOf(was.to);
  return isWithin
    ? undefined
    : 'the course cannot become shorter after the deadline: applicants planned costs in it';
};

function firstDay(gathering: Gathering): string {
  return 'month' in gathering ? firstDayOf(gathering.month) : gathering.from;
}

/** How many days a gathering takes. Infinite: the call does not state it. */
function daysOf(gathering: Gathering): number {
  if (gathering.days !== undefined) return gathering.days;
  if ('month' in gathering) return Number.POSITIVE_INFINITY;
  return (Date.parse(gathering.to) - Date.parse(gathering.from)) / millisecondsInDay + 1;
}
