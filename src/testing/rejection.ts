import type { Call } from '../call/call.js';
import { UtlysningError } from '../parse/error.js';
import type { Reasons } from '../texts/reasons.js';
import { MAX_MEMBERS, maximumPersons } from './a-group.js';

const CODES = [
  'applicant.not-municipality',
  'applicant.not-registered',
  'applicant.invalid-orgnr',
  'group.incomplete',
  'group.too-large',
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
 * asks for no group none is short of people, and where no part is required none is missing.
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
  const { applicant, group, parts } = call;
  const cannot: readonly RejectionCode[] = [
    applicant.type === 'municipality' ? 'applicant.not-registered' : 'applicant.not-municipality',
    ...(group.seats.length > 0 ? [] : (['group.incomplete'] as const)),
    ...(maximumPersons(call) < MAX_MEMBERS ? [] : (['group.too-large'] as const)),
    ...(parts.required.length > 0 ? [] : (['parts.missing'] as const)),
  ];
  return CODES.filter((code) => !cannot.includes(code));
}

/** One of those reasons, or an error with the code `testing.rejection`. */
export function requireRejection(call: Call, code: RejectionCode): RejectionCode {
  const possible = rejectionCodes(call);
  if (possible.includes(code)) return code;
  const expected = `expected a reason for which this call can reject: ${possible.join(', ')}`;
  throw new UtlysningError('testing.rejection', expected);
}
