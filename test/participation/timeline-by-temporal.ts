import { Temporal } from 'temporal-polyfill';
import { type Call, type CallDefinition, defineCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { timeline } from '../../src/participation/timeline.js';
import { epochMs } from '../../src/time/instant.js';

const { version, amendments, ...definition } = hkdir2024;

/** The call of 2024 with some sections as another call would have them. */
export const callWith = (change: object) =>
  defineCall({ ...definition, ...change } as CallDefinition);

const rfc3339 = (moment: Temporal.ZonedDateTime) =>
  moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });

const startOf = (day: string | Temporal.PlainDate, zone: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone);

const endOf = (day: string | Temporal.PlainDate, zone: string) =>
  startOf(Temporal.PlainDate.from(day).add({ days: 1 }), zone);

interface Clock {
  readonly at: string;
  readonly disambiguation?: 'earlier' | 'later' | 'reject' | undefined;
}

/** The moments of a call, in order, computed by Temporal. */
export function expected({ zone, opens, deadline, answer, report, gatherings }: Call) {
  const clock = ({ at, disambiguation = 'reject' }: Clock) =>
    Temporal.PlainDateTime.from(at).toZonedDateTime(zone, { disambiguation });
  const due = (date: Call['answer']) => {
    const { by, runsTo } = date as { by: string; runsTo: string };
    return runsTo === 'end-of-day' ? endOf(by, zone) : startOf(by, zone);
  };
  const moments: { id: string; at: Temporal.ZonedDateTime; to?: Temporal.ZonedDateTime }[] = [
    ...(opens ? [{ id: 'opening', at: clock(opens) }] : []),
    { id: 'deadline', at: clock(deadline) },
    { id: 'answer', at: due(answer) },
    ...gatherings.planned.map(({ id, month, dates }) => {
      const whole = Temporal.PlainYearMonth.from(month);
      const from = dates?.from ?? whole.toPlainDate({ day: 1 });
      const to = dates?.to ?? whole.toPlainDate({ day: whole.daysInMonth });
      return { id, at: startOf(from, zone), to: endOf(to, zone) };
    }),
    { id: 'report', at: due(report) },
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
