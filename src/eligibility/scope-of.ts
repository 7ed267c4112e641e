import { applicantKey, type Member } from '../application/application.js';
import type { Call } from '../call/call.js';
import { daysOfCall } from '../call/dates.js';
import type { Value, Values } from '../conditions/fact.js';
import { knownFacts } from '../conditions/known-facts.js';
import type { Entry, Scope } from '../conditions/scope.js';
import type { Event } from '../moments/moment.js';
import { checkedRegister } from '../register/checked-register.js';
import type { Register } from '../register/register.js';
import { dayIn } from '../time/zone.js';
import { type HostFacts, type HostValues, isByEvent } from './host-facts.js';
import type { Entered } from './windows.js';

const NONE: Values = Object.freeze({});

/** Makes the scope of an application: as handed in, or as of an event. */
export type ScopeOf = (entered: Entered, event?: Event) => Scope;

/** The day of an event that is no fact, for an application. */
type EventDays = (entered: Entered, event: Event) => string | undefined;

/** Makes the function that gives the days of the events of a call, and of the submission. */
export function eventDays(call: Call): EventDays {
  const dayOfMs = dayIn(call.zone);
  const daysOf = new Map<string | undefined, (event: Event) => string | undefined>();
  return ({ receivedMs, window }, event) => {
    if (event === 'submission') return receivedMs === undefined ? undefined : dayOfMs(receivedMs);
    const known = daysOf.get(window.round) ?? daysOfCall(call, window);
    daysOf.set(window.round, known);
    return known(event);
  };
}

/**
 * Makes the function that gives what the conditions of a call are judged on: the facts that an
 * application states, those of the host, and those of the register on the day of the event.
 */
export function scopeOf(call: Call, host: HostFacts, register: Register): ScopeOf {
  const checked = checkedRegister(register);
  const ofHost = Object.entries(call.facts ?? {}).filter(([, fact]) => fact.statedBy === 'host');
  const aboutApplicant = ofHost.flatMap(([id, { about }]) => (about === 'applicant' ? [id] : []));
  const aboutMembers = ofHost.flatMap(([id, { about }]) => (about === 'members' ? [id] : []));
  const knownOf = knownFacts(call.facts ?? {});
  const knownOfEntry = new Map(
    ['members', ...(call.lists ?? [])].map((list) => [list, knownFacts(call.facts ?? {}, list)]),
  );
  const dayOf = eventDays(call);

  /** The facts that a register has on somebody on a day, where the host states none itself. */
  function registered(ids: readonly string[], key: string, day: string | undefined): Values {
    if (ids.length === 0 || day === undefined) return NONE;
    const found = checked.lookUp(key, day);
    return (found.is === 'found' && found.entry.facts) || NONE;
  }

  return (entered, event) => {
    const { application, applicant, members } = entered;
    const { id, facts = NONE, submission } = application;
    const own = host.applications?.[id];
    const day = () => dayOf(entered, event ?? 'submission');
    const key = applicantKey(applicant);
    const hosts =
      ofHost.length === 0
        ? NONE
        : {
            ...registered(aboutApplicant, key, day()),
            ...asOf(host.applicants?.[key], event),
            ...asOf(own?.facts, event),
            ...asOf(host.call, event),
          };
    const lists = new Map<string, readonly Entry[] | undefined>();
    // A spread would give each scope a hidden class of its own, which makes it slow to read.
    const { values, issues } = knownOf(facts as Values, hosts);
    return {
      values,
      issues,
      entriesOf(list) {
        if (lists.has(list)) return lists.get(list);
        const known = knownOfEntry.get(list);
        if (known === undefined) return undefined;
        const listed = list === 'members' ? members : application.lists?.[list];
        const ofEntries = own?.entries?.[list];
        const entries = unique(listed ?? (submission && []))?.map((entry): Entry => {
          const { id, facts = NONE } = entry;
          const { orgnr } = entry as Partial<Member>;
          const ofRegister =
            list === 'members' ? registered(aboutMembers, orgnr ?? id, day()) : NONE;
          const ofHost = { ...ofRegister, ...asOf(ofEntries?.[id], event) };
          return { id, ...known(facts as Values, ofHost) };
        });
        lists.set(list, entries);
        return entries;
      },
      dayOf: (of) => dayOf(entered, of),
    };
  };
}

/** The facts of the host as of an event. A value that is given by events has none as handed in. */
export function asOf(values: HostValues | undefined, event: Event | undefined): Values {
  if (values === undefined) return NONE;
  const result: Record<string, Value | undefined> = {};
  for (const [id, value] of Object.entries(values)) {
    if (!isByEvent(value)) result[id] = value;
    else if (event !== undefined && Object.hasOwn(value, event)) result[id] = value[event];
  }
  return result;
}

/** Each entry once, by its id: one that is listed twice is one. */
function unique<T extends { readonly id: string }>(
  entries: readonly T[] | undefined,
): readonly T[] | undefined {
  if (entries === undefined || entries.length < 2) return entries;
  return [...new Map(entries.toReversed().map((entry) => [entry.id, entry])).values()].toReversed();
}
