import { epochMs, participation, timeline, zonedTimestamp } from 'utlysning';

const DAY_MS = 86_400_000;

/** The most people that a record can list. */
const MOST_MEMBERS = 1000;

/**
 * Examples of what a place can have done, made from the call itself: each with its name, and the
 * finding of it.
 */
export function participationExamples(call) {
  const criterion = participation(call);
  const { start, asOf, leftOn, overAt } = momentsOf(call);
  const group = groupOf(call);
  const nothing = { asOf, group, changes: [], attendance: [], work: [] };
  const done = { ...nothing, ...doneIn(call, group, criterion.evaluate(nothing)) };
  const leaves = (person) => ({ kind: 'left', on: leftOn, person });
  const records = {
    done,
    start: { ...nothing, asOf: start },
    nothing,
    nobody: { ...done, attendance: done.attendance.map((there) => ({ ...there, persons: [] })) },
    ...(overAt && { late: { ...done, report: { deliveredAt: overAt } } }),
    left: { ...done, changes: group.map(({ id }) => leaves(id)) },
    empty: { ...nothing, group: [] },
    faulty: { ...done, changes: [leaves('x1')] },
  };
  return Object.entries(records).map(([name, record]) => ({
    name,
    finding: criterion.evaluate(record),
  }));
}

/** When nothing has begun, when all is over, a day on which to leave, and when a report is late. */
function momentsOf(call) {
  const dates = timeline(call);
  const first = Math.min(...dates.map(({ at }) => epochMs(at)));
  const last = Math.max(...dates.map(({ at, to }) => epochMs(to ?? at)));
  const written = (ms) => zonedTimestamp(ms, call.zone);
  return {
    start: written(first - DAY_MS),
    asOf: written(last + 2 * DAY_MS),
    leftOn: written(last + DAY_MS).slice(0, 10),
    overAt: dates.find(({ kind }) => kind === 'report')?.at,
  };
}

/** As many of each category as the call ever asks for; where it asks for nobody, one person. */
function groupOf({ group, attendance }) {
  const wanted = [...group.seats, ...attendance.required, ...attendance.recommended];
  const categories = group.seats.flatMap(({ category }) => {
    const counts = wanted.filter((seat) => seat.category === category).map(({ count }) => count);
    return Array.from({ length: Math.max(...counts) }, () => [category]);
  });
  return (categories.length === 0 ? [[]] : categories)
    .slice(0, MOST_MEMBERS)
    .map((own, at) => ({ id: `p${at + 1}`, categories: own }));
}

/** All that there is to do, in time; what is missing says when it was to be done. */
function doneIn(call, group, missing) {
  const work = missing.findings.find(({ criterion }) => criterion === 'between-gatherings');
  const report = timeline(call).find(({ kind }) => kind === 'report');
  return {
    attendance: call.gatherings.planned.map(({ id }) => ({
      gathering: id,
      persons: group.map(({ id }) => id),
    })),
    work: work.findings.map(({ reason: { params } }) => {
      const { kind, after, from } = params;
      return { kind, after, on: from };
    }),
    ...(report && { report: { deliveredAt: new Date(epochMs(report.at) - 1).toISOString() } }),
  };
}
