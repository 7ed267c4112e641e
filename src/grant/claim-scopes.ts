import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { eventDay } from '../conditions/event-day.js';
import type { Entry, Scope } from '../conditions/scope.js';
import type { HostFacts } from '../eligibility/host-facts.js';
import { scopeOf } from '../eligibility/scope-of.js';
import { enter } from '../eligibility/windows.js';
import { own } from '../parse/own.js';
import { NO_REGISTER } from '../register/no-register.js';
import type { Register } from '../register/register.js';
import type { Claim } from './claim.js';
import type { Basis } from './measured.js';

/** What claims are settled on, beside the call and the award. */
export interface ClaimScopes {
  /** The facts of the application: limits and conditions are worked out from them. */
  readonly ofApplication: (list: string | undefined, entry: string | undefined) => Basis;
  /** The facts that a claim states: unit costs are computed from them. */
  readonly ofClaim: (claim: Claim, list: string | undefined) => Basis;
  /** The entries of a list; undefined where the application does not state them. */
  readonly entriesOf: Scope['entriesOf'];
  /** The day of an event; undefined while it is not known. */
  readonly dayOf: Scope['dayOf'];
}

/** What the host states beside the claims. */
export interface ScopeOptions {
  readonly facts: HostFacts;
  readonly register: Register | undefined;
  /** The days of events. */
  readonly dates: Readonly<Record<string, string>>;
}

/** Makes the scopes of the claims of an application. */
export function claimScopes(
  call: Call,
  application: Application,
  { facts, register = NO_REGISTER, dates }: ScopeOptions,
): ClaimScopes {
  const scopeIn = scopeOf(call, facts, register);
  const entered = enter(call, scopeIn)(application);
  const scopeFor = (of: Application): Scope => {
    const { applicant, members = entered.members } = of;
    const scope = scopeIn({ ...entered, application: of, applicant, members });
    const dayOf = (event: string) =>
      own(dates, event) ?? eventDay(event, call.facts ?? {})(scope, undefined);
    return { ...scope, dayOf };
  };
  const whole = scopeFor(application);
  return {
    ofApplication: (list, entry) => basis(whole, list, entry),
    ofClaim({ entry, facts = {} }, list) {
      const stated = { ...application, facts };
      const listed = [{ id: entry ?? '', facts }];
      if (list === 'members') stated.members = listed;
      else if (list !== undefined) stated.lists = { ...application.lists, [list]: listed };
      return basis(scopeFor(stated), list, entry);
    },
    entriesOf: whole.entriesOf,
    dayOf: whole.dayOf,
  };
}

/** An entry that the application does not have states nothing. */
function basis(scope: Scope, list: string | undefined, id: string | undefined): Basis {
  if (list === undefined) return { scope, list, entry: undefined };
  const found = scope.entriesOf(list)?.find((entry) => entry.id === id);
  const nothing: Entry = { id: id ?? '', values: [], issues: undefined };
  return { scope, list, entry: found ?? nothing };
}
