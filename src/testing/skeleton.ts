import type { Applicant } from '../application/application.js';
import type { Call } from '../call/call.js';
import { zonedTimestamp } from '../time/zone.js';
import { aGroup } from './a-group.js';
import { OSLO } from './applicants.js';
import type { ApplicationChange } from './application-change.js';
import { acceptedChannels } from './edges/channel.js';
import { partKeys } from './part-keys.js';
import type { Plan } from './plan.js';
import { peopleIn } from './planned-facts.js';

/** An application by a plan that is not submitted, without its facts. */
export function draftBy(call: Call, plan: Plan, applicant: Applicant) {
  const hasMembers = call.group !== undefined || plan.witness.lists['members'] !== undefined;
  return {
    id: 'a-1',
    applicant,
    ...(hasMembers && { members: aGroup(...peopleIn(call, plan)) }),
    ...(call.parts !== undefined && {
      parts: Object.fromEntries(partKeys(call).map((key) => [key, 'Filled in'])),
    }),
  };
}

/** An application by a plan, submitted when it says, without its facts. */
export function skeletonBy(call: Call, plan: Plan, applicant: Applicant) {
  const [channel] = acceptedChannels(call);
  const receivedAt = zonedTimestamp(plan.receivedMs, call.zone);
  const submission = { receivedAt, ...(channel !== undefined && { channel }) };
  return { ...draftBy(call, plan, applicant), submission };
}

/** What makes an application without facts one by another plan. */
export function changeTo(call: Call, plan: Plan): ApplicationChange {
  const { members } = draftBy(call, plan, OSLO);
  return {
    submission: { receivedAt: zonedTimestamp(plan.receivedMs, call.zone) },
    ...(members && { members }),
  };
}
