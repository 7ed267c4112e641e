import { millisecondsInDay, millisecondsInSecond } from 'date-fns/constants';
import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { zonedTimestamp } from '../time/zone.js';
import { aGroup, peopleFor } from './a-group.js';
import { OSLO } from './applicants.js';
import { type ApplicationChange, changed } from './application-change.js';
import { windowOf } from './moment.js';

/**
 * An application that meets every formal criterion of a call, with a change in it: one person for
 * each seat, every part filled in, and delivered a week before the deadline, or halfway from the
 * opening where that is later, through the first channel that the call accepts. The applicant is
 * Oslo, which `norway` knows on every day that it covers; for a register of your own, hand in
 * `applicant: { orgnr }`, or `applicant: { id }` for one that is no organisation.
 *
 * @param change what is different; a list is replaced entirely, and `null` takes a key away.
 *
 * @throws `UtlysningError` `testing.application`, with the issues, for a change that makes it
 * no application to the call: a key, a category or a part that there is none of, a time without an
 * offset; `testing.seats` for a call that asks for more people than an application can list.
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
  const { fromMs, closesMs } = windowOf(call);
  const halfway = Math.floor((fromMs + closesMs) / 2 / millisecondsInSecond) * millisecondsInSecond;
  const receivedMs = Math.max(closesMs - 7 * millisecondsInDay, halfway);
  const receivedAt = zonedTimestamp(receivedMs, call.zone);
  const submission = { receivedAt, channel: call.channel.accepted[0] };
  return changed(call, { ...draftFor(call), submission }, change);
}

/**
 * The same as {@link anApplication}, but not delivered yet.
 *
 * @throws `UtlysningError` as {@link anApplication} does.
 *
 * @example
 * ```ts
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { aDraft } from 'utlysning/testing';
 *
 * const draft = aDraft(hkdir2024, { id: 'd-1', group: [] });
 * ['submission' in draft, draft.id, draft.group]; // => [false, 'd-1', []]
 * ```
 */
export function aDraft(
  call: Call,
  change: Omit<ApplicationChange, 'submission'> = {},
): Application {
  return changed(call, draftFor(call), change);
}

function draftFor(call: Call) {
  return {
    id: 'a-1',
    applicant: OSLO,
    group: aGroup(...peopleFor(call)),
    parts: Object.fromEntries(call.parts.required.map((key) => [key, 'Filled in'])),
    ...(call.draw.priorities !== undefined && { priority: call.draw.priorities[0] }),
  };
}
