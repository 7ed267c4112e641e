import { epochMs, obligations, timeline, zonedTimestamp } from 'utlysning';

const DAY_MS = 86_400_000;

/** When a call without dates is looked at. */
const WITHOUT_DATES_MS = Date.UTC(2026, 0, 1);

/** The most people that a record can list. */
const MOST_MEMBERS = 1000;

/**
 * Examples of what a place can have done, made from the call itself: each with its name, and the
 * finding of it.
 */
export function obligationExamples(call) {
  const criterion = obligations(call);
  const { start, asOf, leftOn, dueAt } = momentsOf(call);
  const members = membersOf(call);
  const nothing = { asOf, members };
  const done = { ...nothing, ...doneIn(call, members, criterion.evaluate(nothing)) };
  const leaves = (person) => ({ kind: 'left', on: leftOn, person });
  const records = {
    done,
    start: { ...nothing, asOf: start },
    nothing,
    nobody: { ...done, attendance: done.attendance.map((there) => ({ ...there, persons: [] })) },
    ...(dueAt.length > 0 && { late: { ...done, delivered: deliveredAt(dueAt, 0) } }),
    left: { ...done, changes: members.map(({ id }) => leaves(id)) },
    empty: { ...nothing, members: [] },
    faulty: { ...done, changes: [leaves('x1')] },
  };
  return Object.entries(records).map(([name, record]) => ({
    name,
    finding: criterion.evaluate(record),
  }));
}

/** When nothing has begun, when all is over, a day on which to leave, and what is due when. */
function momentsOf(call) {
  const dates = timeline(call).filter(({ at }) => at !== undefined);
  const moments = dates.flatMap(({ at, to = at }) => [epochMs(at), epochMs(to)]);
  const known = moments.length === 0 ? [WITHOUT_DATES_MS] : moments;
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const written = (ms) => zonedTimestamp(ms, call.zone);
  return {
    start: written(first - DAY_MS),
    asOf: written(last + 2 * DAY_MS),
    leftOn: written(last + DAY_MS).slice(0, 10),
    dueAt: deliverablesOf(call, dates),
  };
}

/** What is delivered by a moment that is known. */
function deliverablesOf({ obligations = {} }, dates) {
  return dates.filter(({ id }) => obligations[id]?.kind === 'deliverable');
}

/** Deliveries so many milliseconds before each is too late. */
function deliveredAt(due, beforeMs) {
  return Object.fromEntries(
    due.map(({ id, at }) => [id, new Date(epochMs(at) - beforeMs).toISOString()]),
  );
}

/** As many of each category as the call ever asks for; where it asks for nobody, one person. */
function membersOf({ group, obligations = {} }) {
  const attended = Object.values(obligations).flatMap(({ seats }) => (seats ? [seats] : []));
  const wanted = [group?.seats ?? {}, ...attended].flatMap((seats) => Object.entries(seats));
  const categories = Object.keys(group?.seats ?? {}).flatMap((category) => {
    const counts = wanted
      .filter(([id]) => id === category)
      .map(([, seat]) => (typeof seat === 'number' ? seat : seat.minimum));
    return Array.from({ length: Math.max(...counts) }, () => [category]);
  });
  return (categories.length === 0 ? [[]] : categories)
    .slice(0, MOST_MEMBERS)
    .map((own, at) => ({ id: `p${at + 1}`, categories: own }));
}

/** All that there is to do, in time; what is missing says when it was to be done. */
function doneIn(call, members, missing) {
  const leaves = missing.findings.flatMap(({ findings = [] }) => findings);
  const due = deliverablesOf(call, timeline(call)).filter(({ at }) => at !== undefined);
  return {
    attendance: Object.keys(call.gatherings ?? {}).map((gathering) => ({
      gathering,
      persons: members.map(({ id }) => id),
    })),
    work: leaves
      .filter(({ reason }) => reason.code === 'work.missing')
      .map(({ reason: { params } }) => ({
        task: params.task,
        after: params.after,
        on: params.from,
      })),
    delivered: deliveredAt(due, 1),
  };
}
