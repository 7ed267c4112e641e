import type { Call } from '../call/call.js';
import type { Obligation } from '../call/sections/obligations.js';
import { conditionCriterion } from '../conditions/compile.js';
import { type Event, eventOf, type Moment } from '../moments/moment.js';
import { dueOf } from '../obligations/due.js';
import type { ObligationRecordInput } from '../obligations/record-schema.js';
import { type State, stateOf } from '../obligations/state.js';
import { own } from '../parse/own.js';
import { startOfDay } from '../time/calendar.js';
import { zonedTimestamp } from '../time/zone.js';
import type { TimelineEntry } from './timeline-entry.js';

/** The events of an award, and what is due in it: obligations, payments and the repayment. */
export function entriesOfAward(
  call: Call,
  record: ObligationRecordInput,
): readonly TimelineEntry[] {
  const state = stateOf(call)(record);
  const obligations = Object.entries({ ...call.obligations, ...state.duties });
  return [
    ...eventsOf(call, record),
    ...obligations
      .filter(([, obligation]) => mayApply(obligation, call, state))
      .flatMap(([id, obligation]) => entriesOf(id, obligation, call, state)),
    ...Object.entries(call.payments ?? {}).flatMap(([id, payment]) => [
      ...entryFrom(id, payment, call, state),
      ...entryOf('payment', id, payment, call, state),
    ]),
    ...(call.repayment ? entryOf('repayment', 'repayment', call.repayment, call, state) : []),
  ];
}

/** The days that only the record has: those of the call are entries of the call. */
function eventsOf(
  { zone, facts, gatherings = {} }: Call,
  { dates = {}, facts: stated = {} }: ObligationRecordInput,
) {
  const ofFacts = Object.entries(stated).filter(([id]) => own(facts, id)?.kind === 'day');
  const days = Object.entries({ ...dates, ...Object.fromEntries(ofFacts) });
  return days.flatMap(([id, day]): readonly TimelineEntry[] => {
    const isOfCall =
      ['opening', 'deadline', 'answer'].includes(id) || Object.hasOwn(gatherings, id);
    if (isOfCall || typeof day !== 'string') return [];
    return [{ id, kind: 'event', ...fromDay(day, zone), limit: 'from', clauses: [] }];
  });
}

function mayApply({ when, clauses }: Obligation, { facts = {} }: Call, { scope }: State): boolean {
  if (when === undefined) return true;
  return conditionCriterion(when, { id: 'when', facts, clauses }).outcome(scope) !== 'not-met';
}

/** When an obligation is due, as extended, and how far it can be extended. */
function entriesOf(
  id: string,
  obligation: Obligation,
  call: Call,
  state: State,
): readonly TimelineEntry[] {
  if (obligation.kind !== 'deliverable' && obligation.kind !== 'condition') return [];
  const { due, latest, clauses } = obligation;
  return [
    ...entryOf('obligation', id, { due, latest, clauses }, call, state),
    ...entryOf('obligation', `${id}.latest`, { due: latest, clauses }, call, state),
  ];
}

/** When something is due in the award; nothing where the call sets no day for it. */
function entryOf(
  kind: TimelineEntry['kind'],
  id: string,
  { due, latest, clauses }: Dated,
  call: Call,
  state: State,
): readonly TimelineEntry[] {
  const when = dueOf(id, { due, latest }, call)(state);
  if (when === undefined || due === undefined) return [];
  const rule = eventOf(due) === undefined ? {} : { rule: due };
  const entry = { id, kind, ...rule, limit: 'by', clauses } as const;
  if (when.endMs === undefined) return [{ ...entry, precision: 'day' }];
  const { dueAt, by } = when.due;
  return [{ ...entry, at: dueAt, written: by, precision: by.includes('T') ? 'minute' : 'day' }];
}

/** From when a payment may be made; nothing where it waits for no event. */
function entryFrom(
  id: string,
  { after, clauses }: { readonly after?: Event | undefined; readonly clauses: readonly string[] },
  { zone }: Call,
  { dayOf }: State,
): readonly TimelineEntry[] {
  if (after === undefined) return [];
  const rule = { on: after };
  const dates = fromDay(dayOf(after), zone);
  return [{ id, kind: 'payment', ...dates, rule, limit: 'from', clauses }];
}

/** What an entry has of a day from its start on, also while the day is not known. */
function fromDay(day: string | undefined, zone: string) {
  const precision = 'day' as const;
  if (day === undefined) return { precision };
  return { at: zonedTimestamp(startOfDay(day, zone), zone), written: day, precision };
}

interface Dated {
  readonly due?: Moment | undefined;
  readonly latest?: Moment | undefined;
  readonly clauses: readonly string[];
}
