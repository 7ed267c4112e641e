import { canonicalJson } from '../parse/canonical.js';
import { hash, sha256Hex } from '../parse/hash.js';
import { isPlainObject } from '../parse/merge-patch.js';
import { parseOrThrow } from '../parse/parse.js';
import { id, integer, object } from '../parse/schema.js';
import type { Call } from './call.js';

export const callReference = object({
  /** The id of the call. */
  id,
  /** 1 as announced; each amendment adds one. */
  version: integer(1, 10_000),
  /** SHA-256 of the call as canonical JSON (RFC 8785), without `currency` if it is NOK, in lower-case hexadecimal. */
  sha256: hash,
});

/** Which call something was judged by: its id, its version, and the hash of its content. */
export interface CallReference {
  /** The id of the call. */
  readonly id: string;
  /** 1 as announced; each amendment adds one. */
  readonly version: number;
  /** SHA-256 of the call as canonical JSON (RFC 8785), without `currency` if it is NOK, in lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * Names a call so that nobody can exchange it: any change of its content changes the hash. Whether
 * NOK is written out as the currency makes no difference.
 *
 * @throws {@link UtlysningError} `call.invalid` for a value without the id and the version of a call,
 * `json.invalid` for one that JSON cannot hold.
 *
 * @example
 * ```ts
 * import { amendCall, referenceTo } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 *
 * const later = amendCall(
 *   hkdir2024,
 *   { deadline: { at: '2024-06-28T10:00' } },
 *   { at: '2024-06-20T09:00:00+02:00', reason: 'The portal was down' },
 * );
 * referenceTo(later).version; // => 2
 * referenceTo(later).sha256 === referenceTo(hkdir2024).sha256; // => false
 * ```
 */
export function referenceTo(call: Call): CallReference {
  // A caller in plain JavaScript may hand in anything, such as the result of `parseCall`.
  const { id, version, currency } = isPlainObject(call) ? call : {};
  const hashed = currency === 'NOK' ? { ...call, currency: undefined } : call;
  const sha256 = sha256Hex(canonicalJson(hashed));
  return parseOrThrow(callReference, { id, version, sha256 }, 'call.invalid');
}
