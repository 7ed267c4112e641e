import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { requireCall } from '../call/require-call.js';
import { conditionOf } from '../call/sections/requirements.js';
import { isOpen, timedWindowsOf } from '../call/timed-windows.js';
import type { Values } from '../conditions/fact.js';
import type { HostFacts } from '../eligibility/host-facts.js';
import { requireObject } from '../parse/require.js';
import { epochMs } from '../time/instant.js';
import { anApplication } from './an-application.js';
import { type Goal, goalsOf } from './goals.js';
import { dayOfEvents } from './plan.js';
import { hostFactsIn } from './planned-facts.js';
import { type Witness, witnessOf } from './witness.js';

/**
 * The facts that the host has to state so that the requirements of a call hold for an application: a
 * score, earlier grants. What cannot hold, because of what the applicant states, is passed over.
 *
 * @param application the one of {@link anApplication} where it is left out.
 * @param options the requirement that is not to hold, by its id.
 *
 * @throws `UtlysningError` `testing.unsatisfied` as {@link anApplication} does, where no application
 * is handed in.
 *
 * @example
 * ```ts
 * import { defineCall } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { anApplication, hostFactsFor } from 'utlysning/testing';
 *
 * const call = defineCall({
 *   ...hkdir2024,
 *   terms: { ...hkdir2024.terms, score: 'Poeng' },
 *   facts: { score: { about: 'application', kind: 'number', statedBy: 'host' } },
 *   requirements: { good: { holds: { fact: 'score', minimum: 60 }, clauses: ['C16'] } },
 * });
 * hostFactsFor(call, anApplication(call, { id: 'a-7' }));
 * // => { applications: { 'a-7': { facts: { score: 60 } } } }
 * ```
 */
export function hostFactsFor(
  call: Call,
  application: Application = anApplication(call),
  options: {
    /** The id of a requirement that is not to hold. */
    readonly except?: string;
  } = {},
): HostFacts {
  requireCall(call);
  requireObject(application, 'application.invalid', 'an application');
  requireObject(options, 'options.invalid', 'options');
  const { except } = options;
  const { submission } = application;
  const receivedMs = submission && epochMs(submission.receivedAt);
  const windows = timedWindowsOf(call);
  const open = windows.filter((window) => receivedMs !== undefined && isOpen(window, receivedMs));
  const broken = except === undefined ? undefined : call.requirements?.[except];
  const stated = statedBy(application);
  const found = (open.length === 0 ? windows.slice(-1) : open).map((window) => {
    const dayOf = dayOfEvents(call, window, receivedMs);
    const { when, round = '' } = window;
    const goals: readonly Goal[] = [
      ...(broken ? [{ id: except ?? '', condition: { not: conditionOf(broken) } }] : []),
      ...(when === undefined ? [] : [{ id: round, condition: when }]),
      ...goalsOf(call, except),
    ];
    let held: readonly Goal[] = [];
    let witness: Witness = stated;
    for (const goal of goals) {
      const next = witnessOf(call, [...held, goal], { dayOf, stated });
      if (next === undefined) continue;
      held = [...held, goal];
      witness = next;
    }
    return { witness, missing: goals.length - held.length };
  });
  const [best] = found.toSorted((a, b) => a.missing - b.missing);
  return hostFactsIn(call, best?.witness ?? stated, application);
}

function statedBy({ facts = {}, members = [], lists = {} }: Application): Witness {
  const factsOf = (entries: readonly { readonly facts?: unknown }[]) =>
    entries.map(({ facts = {} }) => facts as Values);
  return {
    facts: facts as Values,
    lists: {
      members: factsOf(members),
      ...Object.fromEntries(Object.entries(lists).map(([list, own]) => [list, factsOf(own)])),
    },
  };
}
