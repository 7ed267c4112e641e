import type { Report } from '../../conditions/check-condition.js';
import { firstDayOf, lastDayOf } from '../../time/calendar.js';
import { gatheringsOf } from '../gatherings.js';
import type { Sections } from '../sections.js';

/** Checks the course and its gatherings. */
export function checkGatherings(call: Sections, report: Report): void {
  const { course } = call;
  if (course !== undefined && firstDayOf(course.from) > lastDayOf(course.to)) {
    report(['course', 'to'], 'course.order', 'the course ends before it begins');
  }
  const gatherings = gatheringsOf(call);
  for (const { id, from, to, isFixed } of gatherings) {
    const path = ['gatherings', id];
    if (to < from) {
      report([...path, 'to'], 'gathering.dates', 'the last day is before the first');
    }
    if (course === undefined) continue;
    const message = 'the gathering is outside the course';
    // A tentative gathering may be on any day of its month.
    const [first, last] = isFixed ? [from, to] : [to, from];
    if (first < firstDayOf(course.from) || from > lastDayOf(course.to)) {
      report([...path, isFixed ? 'from' : 'month'], 'gathering.course', message);
    } else if (last > lastDayOf(course.to)) {
      report([...path, 'to'], 'gathering.course', message);
    }
  }
}
