import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { Moment } from '../../src/moments/moment.js';
import { DAYS } from './records.js';

const clauses = ['C20'];
const ZONES = ['Europe/Oslo', 'Pacific/Apia', 'America/New_York', 'Asia/Kolkata', 'UTC'];
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const given = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

const day = fc.oneof(
  fc.constantFrom(...DAYS),
  fc
    .integer({ min: 0, max: 333 })
    .map((days) => Temporal.PlainDate.from('2024-09-01').add({ days }).toString()),
);

/** A clock time that no zone of these skips or shows twice. */
const clock = fc.tuple(day, fc.constantFrom('00:00', '12:00', '23:59')).map(([on, time]) => ({
  at: `${on}T${time}`,
}));

const period = fc
  .record({
    years: optional(fc.constantFrom(0, 1)),
    months: optional(fc.integer({ min: 0, max: 4 })),
    days: optional(fc.integer({ min: 0, max: 40 })),
  })
  .map((one) =>
    Object.values(one).every((count) => count === undefined) ? { days: 1 } : given(one),
  );

/** A moment that is counted from one of some events, or from none. */
const momentAfter = (events: readonly string[]): fc.Arbitrary<Moment> => {
  const event = fc.constantFrom(...events);
  return fc.oneof(
    day.map((on) => ({ day: on })),
    clock,
    event.map((on) => ({ on })),
    fc.tuple(period, event).map(([one, after]) => ({ ...one, after })),
    fc.tuple(period, event).map(([one, before]) => ({ ...one, before })),
  );
};

/** Gatherings one after the other, with days or by their months, until July 2025. */
const gatherings = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 70 }), fc.nat({ max: 4 }), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((plans) => {
    let from = Temporal.PlainDate.from('2024-09-05');
    const entries = plans.flatMap(([wait, days, isFixed], at): [string, object][] => {
      from = from.add({ days: wait });
      const to = from.add({ days });
      if (Temporal.PlainDate.compare(to, '2025-07-25') > 0) return [];
      const own = isFixed
        ? { from: from.toString(), to: to.toString() }
        : { month: from.toPlainYearMonth().toString() };
      from = isFixed ? to.add({ days: 1 }) : from.with({ day: 1 }).add({ months: 1 });
      return [[`g${at + 1}`, { ...own, clauses: ['C06'] }]];
    });
    return Object.fromEntries(entries);
  });

const spent = fc.constantFrom(0, 50, 100).map((minimum) => ({ fact: 'spent', minimum }));
const heading = fc
  .record({ when: optional(spent), level: fc.constantFrom('required', 'recommended') })
  .map((one) => ({ ...given(one), clauses }));

const dated = (events: readonly string[]) =>
  fc
    .record({ due: optional(momentAfter(events)), latest: optional(momentAfter(events)) })
    .map(({ due, latest }) => given({ due, latest: due && latest }));

const minimum = fc.integer({ min: 0, max: 2 });
const attendance = fc
  .record({
    department: minimum,
    leadership: fc.oneof(
      minimum,
      minimum.map((least) => ({ minimum: least, maximum: least + 1 })),
    ),
    days: fc.constantFrom('any', 'all', undefined),
    remote: fc.constantFrom(true, false, undefined),
  })
  .map(({ department, leadership, ...others }) => ({
    kind: 'attendance',
    seats: { department, leadership },
    ...given(others),
  }));
const beside = fc.record({ administration: minimum, isBeside: fc.boolean() }).map((one) => ({
  kind: 'attendance',
  seats: { administration: one.administration },
  ...(one.isBeside && { beside: 'attendance' }),
}));
const work = fc
  .subarray(['preparation', 'follow-up'], { minLength: 1 })
  .map((tasks) => ({ kind: 'work', tasks }));
const continuity = fc
  .record({
    originalMembersPercent: optional(fc.constantFrom(0, 50, 75, 100)),
    everyCategoryFilled: optional(fc.boolean()),
    replacementsNamed: optional(fc.boolean()),
  })
  .map((one) => ({ kind: 'continuity', ...given(one) }));

/** A window for applications before the course. */
const window = fc
  .record({
    opens: optional(fc.constantFrom({ day: '2024-05-02' }, { at: '2024-05-02T09:00' })),
    deadline: fc.constantFrom<object>(
      { at: '2024-06-24T10:00', closes: 'inclusive' },
      { day: '2024-06-24' },
      { day: '2024-07-31' },
      { none: 'until-spent' },
    ),
  })
  .map(({ opens, deadline }) => ({
    ...(opens && { opens: { ...opens, clauses: ['C03'] } }),
    deadline: { ...deadline, clauses: ['C03'] },
    clauses: ['C16'],
  }));

const answers = optional(
  fc.record({
    by: momentAfter(['deadline', 'opening']),
    from: optional(momentAfter(['deadline'])),
  }),
).map((one) => one && { answer: { ...given(one), clauses: ['C19'] } });

/** A call with any obligations. It is not parsed, since that takes longer than to judge. */
export const anyCall: fc.Arbitrary<Call> = gatherings.chain((planned) => {
  const events = ['ended', 'award', 'deadline', 'answer', ...Object.keys(planned)];
  const obligations = fc
    .record({
      attendance: fc.tuple(attendance, heading),
      'recommended-attendance': optional(fc.tuple(beside, heading)),
      work: optional(fc.tuple(work, heading)),
      continuity: optional(fc.tuple(continuity, heading)),
      report: fc.tuple(fc.constant({ kind: 'deliverable' }), heading, dated(events)),
      accounts: optional(
        fc.tuple(
          fc.oneof(
            fc.constant({ kind: 'deliverable' }),
            spent.map((holds) => ({ kind: 'condition', holds })),
          ),
          heading,
          dated([...events, 'report']),
        ),
      ),
      notice: optional(
        fc.tuple(fc.constant({ kind: 'deliverable' }), heading, dated([...events, 'report'])),
      ),
    })
    .map((all) =>
      Object.fromEntries(
        Object.entries(all).flatMap(([id, parts]) =>
          parts === undefined ? [] : [[id, Object.assign({}, ...(parts as object[]))]],
        ),
      ),
    );
  const paid = fc.record({
    due: optional(momentAfter([...events, 'report'])),
    after: optional(fc.constantFrom(...events, 'report')),
  });
  return fc
    .record({
      zone: fc.constantFrom(...ZONES),
      obligations,
      answers,
      windows: fc.array(window, { minLength: 1, maxLength: 2 }),
      payments: fc.array(paid, { maxLength: 2 }),
      repayment: optional(momentAfter([...events, 'report'])),
    })
    .map(({ zone, windows, payments, repayment, ...others }) => {
      const { opens, deadline, ...call } = hkdir2024;
      const [only = {}, second] = windows;
      const [start, rest] = payments;
      return {
        ...call,
        zone,
        ...others,
        ...(second === undefined ? only : { rounds: { first: only, second } }),
        gatherings: planned,
        facts: {
          ended: { about: 'award', kind: 'day', statedBy: 'host' },
          spent: { about: 'award', kind: 'number', statedBy: 'host' },
        },
        payments: {
          ...(start && { start: { ...given(start), percent: 50, clauses } }),
          ...(rest && { rest: { ...given(rest), percent: 'balance', clauses } }),
        },
        repayment: repayment && { due: repayment, clauses },
      } as unknown as Call;
    });
});

/** The days of events that a record may state. */
export const anyDates = fc
  .record({
    award: optional(day),
    ended: optional(day),
    g1: optional(day),
    deadline: optional(day),
  })
  .map((dates) => given(dates) as Readonly<Record<string, string>>);
