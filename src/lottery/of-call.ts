import type { AnnouncedSelection } from '../allocation/selection.js';
import type { Call } from '../call/call.js';
import { requireCall } from '../call/require-call.js';
import type { Admission } from '../eligibility/admit.js';
import { requireAdmission } from '../eligibility/require-admission.js';
import { UtlysningError } from '../parse/error.js';
import type { EntrantInput } from './entry-line.js';

/**
 * The selection of a call, for `announceDraw`: its places, and its priority groups as the attribute
 * `group`, 1 for the first. Everybody in a group comes before everybody in the next, and a place that
 * somebody declines flows on.
 *
 * @throws {@link UtlysningError} `call.invalid`; `draw.places` for a call without a number of places.
 *
 * @example
 * ```ts
 * import { selectionOf } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * selectionOf(hkdir2024); // => { order: [], places: 6 }
 * ```
 */
export function selectionOf(call: Call): AnnouncedSelection {
  requireCall(call);
  const places = call.places.number;
  if (places === undefined) {
    throw new UtlysningError('draw.places', 'the call has no number of places');
  }
  return { order: isGrouped(call) ? [{ by: 'group', direction: 'ascending' }] : [], places };
}

/**
 * The entrants of the draw of a call, for `closeEntries`: the eligible of an admission, by the key of
 * their applicant, with their priority group as the attribute `group`.
 *
 * @throws {@link UtlysningError} `call.invalid`, `admission.invalid`; `draw.priorities` for somebody
 * eligible who is in no priority group of the call.
 *
 * @example
 * ```ts
 * import { admit, entrantsOf } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 * import { anApplication } from 'utlysning/testing';
 *
 * const admission = admit(hkdir2024, [anApplication(hkdir2024)], { register: norway });
 * entrantsOf(hkdir2024, admission)[0]?.attributes; // => {}
 * ```
 */
export function entrantsOf(
  call: Call,
  admission: Pick<Admission, 'eligible'>,
): readonly EntrantInput[] {
  requireCall(call);
  requireAdmission(admission, ['eligible']);
  return admission.eligible.map(({ orgnr, applicant, priority }) => {
    const id = orgnr ?? applicant ?? '';
    if (!isGrouped(call)) return { id, attributes: {} };
    const group = (call.draw.priorities ?? []).indexOf(priority ?? '') + 1;
    if (group > 0) return { id, attributes: { group: String(group) } };
    throw new UtlysningError(
      'draw.priorities',
      'an eligible application is in no priority group of the call',
    );
  });
}

function isGrouped(call: Call): boolean {
  return call.draw.priorities !== undefined;
}
