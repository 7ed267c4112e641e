import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { requireObject } from '../parse/require.js';
import { OSLO } from './applicants.js';
import { type ApplicationChange, changed } from './application-change.js';
import { requirePlan } from './plan.js';
import { withPlan } from './planned-facts.js';
import { draftBy, skeletonBy } from './skeleton.js';

/**
 * An application that meets every formal criterion of a call, with a change in it: facts for which
 * each requirement holds, one member for each seat, every part filled in, and submitted a week before
 * the deadline of the last round that it can be in, or halfway from the opening where that is later,
 * through the first channel that the call accepts. The applicant is Oslo, which `norway` knows on
 * every day that it covers, and where members are looked up, so is each of them; for a register of
 * your own, hand in `applicant: { orgnr }`, or `applicant: { id }` for one that is no organisation.
 * What the host has to state, {@link hostFactsFor} gives.
 *
 * @param change what is different; a list is replaced entirely, and `null` takes a key away.
 *
 * @throws `UtlysningError` `testing.application`, with the issues, for a change that makes it
 * no application to the call: a key, a category or a part that there is none of, a time without an
 * offset; `testing.seats` for a call that asks for more members than an application can list;
 * `testing.unsatisfied` where no facts are found for which a requirement holds, with its id.
 *
 * @example
 * ```ts
 * import { formalCriteria } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 * import { anApplication } from 'utlysning/testing';
 *
 * const criteria = formalCriteria(hkdir2024, { register: norway });
 * criteria.evaluate(anApplication(hkdir2024)).outcome; // => 'met'
 * const blank = anApplication(hkdir2024, { parts: { plans: ' ' } });
 * [blank.parts, criteria.evaluate(blank).outcome];
 * // => [{ plans: ' ', motivation: 'Filled in' }, 'not-met']
 * ```
 */
export function anApplication(call: Call, change: ApplicationChange = {}): Application {
  return changedFrom(skeletonBy, call, change);
}

/**
 * The same as {@link anApplication}, but not submitted yet.
 *
 * @throws `UtlysningError` as {@link anApplication} does.
 *
 * @example
 * ```ts
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { aDraft } from 'utlysning/testing';
 *
 * const draft = aDraft(hkdir2024, { id: 'd-1', members: [] });
 * ['submission' in draft, draft.id, draft.members]; // => [false, 'd-1', []]
 * ```
 */
export function aDraft(
  call: Call,
  change: Omit<ApplicationChange, 'submission'> = {},
): Application {
  return changedFrom(draftBy, call, change);
}

function changedFrom(
  base: typeof draftBy,
  call: Call,
  change: Omit<ApplicationChange, 'submission'>,
): Application {
  const plan = requirePlan(call);
  requireObject(change, 'testing.application', 'a change of an application');
  const made = base(call, plan, change.applicant ?? OSLO);
  return changed(call, withPlan(call, made, plan), change);
}
