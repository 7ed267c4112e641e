import { Temporal } from 'temporal-polyfill';
import { timeline } from '../../src/calendar/timeline.js';
import { type Call, type CallDefinition, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Clock, Moment } from '../../src/moments/moment.js';
import { epochMs } from '../../src/time/instant.js';

const { version, amendments, ...definition } = hkdir2024;

/** The call of 2024 with some sections as another call would have them. */
export const callWith = (change: object) =>
  defineCall({ ...definition, ...change } as CallDefinition);

/** What is left out of a call without gatherings. */
export const withoutGatherings = {
  grant: undefined,
  gatherings: undefined,
  obligations: undefined,
};

/** What is left out of a call whose dates a test chooses. */
export const undated = { answers: undefined, course: undefined, ...withoutGatherings };

/** Something that is delivered by a moment, and nothing else. */
export const delivering = (due: Moment) => ({
  obligations: { report: { kind: 'deliverable', due, clauses: ['C20'] } },
});

const rfc3339 = (moment: Temporal.ZonedDateTime) =>
  moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });

const startOf = (day: string | Temporal.PlainDate, zone: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone);

const endOf = (day: string | Temporal.PlainDate, zone: string) =>
  startOf(Temporal.PlainDate.from(day).add({ days: 1 }), zone);

/** The moments of a call, in order, computed by Temporal. */
export function expected(call: Call) {
  const { zone, opens, deadline, answers = {}, obligations = {}, course, gatherings = {} } = call;
  const clock = ({ at, disambiguation }: Clock) =>
    Temporal.PlainDateTime.from(at).toZonedDateTime(zone, {
      disambiguation: disambiguation ?? 'reject',
    });
  const due = (moment: Moment) =>
    'day' in moment ? endOf(moment.day, zone) : clock(moment as Clock);
  const span = (id: string, from: string, to: string) => ({
    id,
    at: startOf(from.length === 7 ? `${from}-01` : from, zone),
    to: endOf(
      to.length === 7
        ? Temporal.PlainYearMonth.from(to).toPlainDate({
            day: Temporal.PlainYearMonth.from(to).daysInMonth,
          })
        : to,
      zone,
    ),
  });
  const moments: { id: string; at: Temporal.ZonedDateTime; to?: Temporal.ZonedDateTime }[] = [
    ...(opens
      ? [{ id: 'opening', at: 'day' in opens ? startOf(opens.day, zone) : clock(opens) }]
      : []),
    ...(deadline && !('none' in deadline) ? [{ id: 'deadline', at: due(deadline) }] : []),
    ...Object.entries(answers).flatMap(([id, { by }]) => (by ? [{ id, at: due(by) }] : [])),
    ...(course ? [span('course', course.from, course.to)] : []),
    ...Object.entries(gatherings).map(([id, one]) =>
      'month' in one ? span(id, one.month, one.month) : span(id, one.from, one.to),
    ),
    ...Object.entries(obligations).flatMap(([id, one]) =>
      'due' in one && one.due ? [{ id, at: due(one.due) }] : [],
    ),
  ];
  return moments
    .sort((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds)
    .map(({ id, at, to }) => ({ id, at: rfc3339(at), ...(to && { to: rfc3339(to) }) }));
}

/** The ids and moments of a timeline. */
export const moments = (call: Call) =>
  timeline(call).map(({ id, at, to }) => ({ id, at, ...(to && { to }) }));

export const opened = callWith({ opens: { at: '2024-05-02T09:00', clauses: ['C03'] } });

export const entries = timeline(opened);

export const atMs = (n: number) => epochMs(entries[n]?.at ?? '');
