import { UtlysningError } from '../parse/error.js';
import { parseOrThrow } from '../parse/parse.js';
import { type Call, callSchema } from './call.js';
import { mutableCopy, undo } from './changes.js';

/**
 * A call as it was in an earlier version: its sections, and the amendments up to then. Its reference
 * is the one that decisions of that version name.
 *
 * @throws {@link UtlysningError} `call.invalid`, with the issues, for a value that is no call;
 * `amendment.version` for a version that the call does not have.
 *
 * @example
 * ```ts
 * import { amendCall, referenceTo, versionOf } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const later = amendCall(
 *   hkdir2024,
 *   { deadline: { at: '2024-06-28T10:00' } },
 *   { at: '2024-06-20T09:00:00+02:00', reason: 'The portal was down' },
 * );
 * const { deadline } = versionOf(later, 1);
 * deadline && 'at' in deadline && deadline.at; // => '2024-06-24T10:00'
 * referenceTo(versionOf(later, 1)).sha256 === referenceTo(hkdir2024).sha256; // => true
 * ```
 */
export function versionOf(call: Call, version: number): Call {
  const { version: last, amendments, ...sections } = parseOrThrow(callSchema, call, 'call.invalid');
  if (!Number.isInteger(version) || version < 1 || version > last) {
    throw new UtlysningError('amendment.version', `expected an integer from 1 to ${last}`);
  }
  const earlier = amendments.slice(0, version - 1);
  const undone = amendments.slice(version - 1).flatMap(({ changed }) => changed);
  const before = mutableCopy(sections);
  for (const change of undone.toReversed()) undo(before, change);
  return parseOrThrow(callSchema, { ...before, version, amendments: earlier }, 'call.invalid');
}
