import type { Call } from '../call/call.js';
import { requireCall } from '../call/require-call.js';
import { UtlysningError } from '../parse/error.js';
import type { Admission, Assessment } from './admit.js';
import { requireAdmission } from './require-admission.js';

/** The eligible applications of a priority group, and how many places are left to them. */
export interface PriorityGroup {
  /** Its id in the call. */
  readonly priority: string;
  /** What is left when everyone in the groups before has had a place. */
  readonly places: number;
  /** By id. With more of them than places, the group has a draw. */
  readonly eligible: readonly Assessment[];
}

/**
 * The eligible applications in the order of the call's priority groups, where each has a draw of
 * its own: everyone in the first group comes before anyone in the second. Announce a draw for each
 * group with its places; of a group with no place left, the draw gives the order of the waiting list.
 *
 * @throws {@link UtlysningError} `draw.priorities` when the call has no priority groups or places,
 * or an eligible application is in none of them; `call.invalid`, `admission.invalid`.
 *
 * @example
 * ```ts
 * import { admit, defineCall, priorityGroups } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 * import { anApplication } from 'utlysning/testing';
 *
 * const { version, amendments, ...definition } = hkdir2024;
 * const draw = { ...definition.draw, priorities: ['small', 'large'] };
 * const call = defineCall({ ...definition, draw, places: { number: 1, clauses: ['C04'] } });
 * const application = anApplication(call, { priority: 'large' });
 * const admission = admit(call, [application], { register: norway });
 * priorityGroups(call, admission).map(({ priority, places, eligible }) => [priority, places, eligible.length]);
 * // => [['small', 1, 0], ['large', 1, 1]]
 * ```
 */
export function priorityGroups(call: Call, admission: Admission): readonly PriorityGroup[] {
  requireCall(call);
  requireAdmission(admission, ['eligible']);
  const { eligible } = admission;
  const { priorities } = call.draw;
  const places = call.places.number;
  if (priorities === undefined || places === undefined) {
    throw new UtlysningError(
      'draw.priorities',
      'the call has no priority groups or no number of places',
    );
  }
  if (eligible.some(({ priority }) => !priorities.includes(priority ?? ''))) {
    throw new UtlysningError(
      'draw.priorities',
      'an eligible application is in no priority group of the call',
    );
  }
  let left = places;
  const groups: PriorityGroup[] = [];
  for (const priority of priorities) {
    const inGroup = eligible.filter((assessment) => assessment.priority === priority);
    groups.push({ priority, places: left, eligible: inGroup });
    left = Math.max(0, left - inGroup.length);
  }
  return groups;
}
