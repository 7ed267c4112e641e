import type { Call } from '../call/call.js';
import { requireCall } from '../call/require-call.js';
import { timedWindowsOf } from '../call/timed-windows.js';
import { UtlysningError } from '../parse/error.js';
import type { Reasons } from '../texts/reasons.js';
import { MAX_MEMBERS, maximumMembers, overfull, peopleFor, seatCount, seatsOf } from './a-group.js';
import { dependsOnMembers } from './goals.js';
import { alwaysAsked } from './part-keys.js';

const CODES = [
  'applicant.not-municipality',
  'applicant.not-registered',
  'applicant.invalid-orgnr',
  'group.incomplete',
  'group.over-seats',
  'group.too-small',
  'group.too-large',
  'partners.not-registered',
  'opening.too-early',
  'round.not-for-this',
  'deadline.late',
  'parts.missing',
  'channel.wrong',
] as const satisfies readonly (keyof Reasons)[];

/**
 * A reason for which the formal criteria reject an application.
 *
 * @useDeclaredType
 */
export type RejectionCode = (typeof CODES)[number];

/**
 * The reasons for which the formal criteria of a call can reject an application: to a call that
 * asks for no group none is short of members, and where no part is required of all none is missing.
 * A requirement that is not met is no reason of these: it has an id of the call.
 *
 * @example
 * ```ts
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { rejectionCodes } from 'utlysning/testing';
 *
 * rejectionCodes(hkdir2024).length; // => 6
 * rejectionCodes({ ...hkdir2024, parts: { ...hkdir2024.parts, required: [] } }).length; // => 5
 * ```
 */
export function rejectionCodes(call: Call): readonly RejectionCode[] {
  requireCall(call);
  const { applicant, channel, group } = call;
  const windows = timedWindowsOf(call);
  const isFree = hasFreeGroup(call);
  const can: Readonly<Record<RejectionCode, boolean>> = {
    'applicant.not-municipality': applicant?.kind === 'municipality',
    'applicant.not-registered': applicant?.kind === 'registered',
    'applicant.invalid-orgnr': applicant !== undefined,
    'group.incomplete': isFree && seatsOf(call).some(({ minimum }) => minimum > 0),
    'group.over-seats': isFree && overfull(call) !== undefined,
    'group.too-small': isFree && (group?.size?.minimum ?? 0) > seatCount(call),
    'group.too-large': isFree && maximumMembers(call) < MAX_MEMBERS,
    'partners.not-registered':
      isFree && group?.partners !== undefined && peopleFor(call).length > 0,
    'opening.too-early': windows.every(({ opensMs }) => opensMs !== undefined),
    // Only boundary cases have it: which rounds are for an application, its facts decide.
    'round.not-for-this': false,
    'deadline.late': windows.at(-1)?.closesMs !== undefined,
    'parts.missing': alwaysAsked(call).length > 0,
    'channel.wrong': channel !== undefined,
  };
  return CODES.filter((code) => can[code]);
}

/** Whether a call asks for a group whose members no condition counts. */
export function hasFreeGroup(call: Call): boolean {
  return call.group !== undefined && !dependsOnMembers(call);
}

/** One of those reasons, or an error with the code `testing.rejection`. */
export function requireRejection(call: Call, code: RejectionCode): RejectionCode {
  const possible = rejectionCodes(call);
  if (possible.includes(code)) return code;
  const expected = `expected a reason for which this call can reject: ${possible.join(', ')}`;
  throw new UtlysningError('testing.rejection', expected);
}
