import type { Call } from '../call/call.js';
import { daysOfCall, windowsOf } from '../call/dates.js';
import type { Obligations } from '../call/sections/obligations.js';
import { eventDay } from '../conditions/event-day.js';
import type { Values } from '../conditions/fact.js';
import { knownFacts } from '../conditions/known-facts.js';
import type { Entry, Scope } from '../conditions/scope.js';
import type { DayOf } from '../moments/resolve.js';
import type { Issue } from '../parse/issue.js';
import { parseOrThrow } from '../parse/parse.js';
import { epochMs } from '../time/instant.js';
import { dayIn } from '../time/zone.js';
import { fittingDuties, obligationsOf, recordIssues } from './issues.js';
import { isPresent, type Membership, memberships } from './membership.js';
import { type ObligationRecord, obligationRecord } from './record-schema.js';

/** What a record says at the moment as of which it is judged. */
export interface State {
  readonly ms: number;
  readonly day: string;
  readonly memberships: readonly Membership[];
  readonly attendance: ObligationRecord['attendance'];
  readonly work: ObligationRecord['work'];
  /** When something was delivered, as in the record. */
  readonly deliveredAt: (obligation: string) => string | undefined;
  /** The day to which a due moment was moved. */
  readonly extendedTo: (obligation: string) => string | undefined;
  /** The days of events. */
  readonly dayOf: DayOf;
  /** What conditions are judged on. */
  readonly scope: Scope;
  /** The duties that the record adds and that fit the call. */
  readonly duties: Obligations;
  /** All obligations, also those that do not fit. */
  readonly all: Obligations;
  /** The issues of the record, including those of later dates. */
  readonly issues: () => readonly Issue[];
}

/** Makes a function that reads a record at its moment. */
export function stateOf(call: Call): (record: unknown) => State {
  const dayOfMs = dayIn(call.zone);
  const scopeOf = scopesOf(call);
  const dayInCall = dayOfAllWindows(call);
  return (input) => {
    const record = parseOrThrow(obligationRecord, input, 'obligations.invalid');
    const ms = epochMs(record.asOf);
    const day = dayOfMs(ms);
    const changes = record.changes.filter(({ on }) => on <= day);
    const { all: ofGroup } = memberships({ members: record.members, changes });
    const delivered = new Map(
      Object.entries(record.delivered).filter(([, at]) => epochMs(at) <= ms),
    );
    const extensions = new Map(
      record.extensions
        .filter(({ at }) => epochMs(at) <= ms)
        .sort((a, b) => epochMs(a.at) - epochMs(b.at))
        .map(({ obligation, to }) => [obligation, to]),
    );
    const dates = new Map(Object.entries(record.dates));
    const dayOf: DayOf = (event) => {
      const at = delivered.get(event);
      return at === undefined ? (dates.get(event) ?? dayInCall(event)) : dayOfMs(epochMs(at));
    };
    const scope = scopeOf(record, ofGroup, dayOf);
    return {
      ms,
      day,
      memberships: ofGroup,
      attendance: record.attendance.filter(({ on = day }) => on <= day),
      work: record.work.filter(({ on }) => on <= day),
      deliveredAt: (obligation) => delivered.get(obligation),
      extendedTo: (obligation) => extensions.get(obligation),
      dayOf: (event) => eventDay(event, call.facts ?? {})(scope),
      scope,
      duties: fittingDuties(record, call),
      all: obligationsOf(record, call),
      issues: () => recordIssues(record, call),
    };
  };
}

/** The days of the events of a call, as far as all its windows agree. */
function dayOfAllWindows(call: Call): DayOf {
  const windows = windowsOf(call).map((window) => daysOfCall(call, window));
  return (event) => {
    const days = new Set(windows.map((dayOf) => dayOf(event)));
    return days.size === 1 ? [...days][0] : undefined;
  };
}

/** Makes the function that gives what conditions are judged on. */
function scopesOf(call: Call) {
  const facts = call.facts ?? {};
  const knownOf = knownFacts(facts);
  const knownOfEntry = new Map(
    ['members', ...(call.lists ?? [])].map((list) => [list, knownFacts(facts, list)]),
  );
  return (record: ObligationRecord, ofGroup: readonly Membership[], dayOf: DayOf): Scope => {
    const values: Values = { ...record.dates, ...record.facts };
    return {
      ...knownOf(values, values),
      entriesOf(list) {
        const entries =
          list === 'members'
            ? ofGroup.filter(isPresent).map(({ member }) => member)
            : record.lists[list];
        return entries?.map(({ id, facts = {} }): Entry => {
          const known = knownOfEntry.get(list)?.(facts as Values, facts as Values);
          return { id, values: [], issues: undefined, ...known };
        });
      },
      dayOf,
    };
  };
}
