import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { UtlysningError } from '../parse/error.js';
import type { JsonValue } from '../parse/json.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { integer, object, type Schema } from '../parse/schema.js';
import { hasField } from './field.js';
import { hexUpTo, isHex } from './hex.js';

/** The output of a drand network in a round. Bytes are in lower-case hexadecimal. */
export interface Beacon {
  /** The number of the round, from 1. */
  readonly round: number;
  /** The signature of the group, a compressed point: 96 bytes on G2, 48 on G1. */
  readonly signature: string;
  /**
   * In a chained network, the signature of the round before, 96 bytes. In its round 1, the group
   * hash, 32 bytes. Absent in an unchained network.
   */
  readonly previousSignature?: string | undefined;
  /** SHA-256 of the signature, 32 bytes. Optional. See {@link randomnessOf}. */
  readonly randomness?: string | undefined;
}

/** The result of the check of a beacon: plain data with a stable code. */
export interface BeaconCheck {
  /** `undetermined` when the network or its scheme is unknown. */
  readonly outcome: 'met' | 'not-met' | 'undetermined';
  /** The reason: `beacon.signature-valid`, `beacon.signature-invalid`, … */
  readonly code: string;
  /** The parameters of the reason: numbers, hashes, names of fields. */
  readonly params: Readonly<Record<string, JsonValue>>;
}

/**
 * Checks a beacon of the network with a chain hash, as `drandVerifier` of `utlysning/drand` does. A
 * host passes it to `verifyDraw`, so that only `utlysning/drand` depends on the large pairing code.
 */
export type BeaconVerifier = (chainHash: string, beacon: Beacon) => BeaconCheck;

/**
 * The randomness of a beacon, as drand defines it: SHA-256 of the bytes of its signature, in
 * lower-case hexadecimal. The signature is not checked.
 *
 * @throws `UtlysningError` `beacon.hex` for a signature that is not one or more bytes in lower-case
 * hexadecimal.
 *
 * @example
 * ```ts
 * import { randomnessOf } from 'utlysning/drand';
 *
 * randomnessOf(
 *   'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92',
 * );
 * // => 'fb8f7bc29bf24db51871ec8c79f3a1e4bd0557bc0dfcee9ed1d924e69d1c60dc'
 * ```
 */
export function randomnessOf(signature: string): string {
  if (isHex(signature)) return bytesToHex(sha256(hexToBytes(signature)));
  throw new UtlysningError('beacon.hex', 'expected a signature in lower-case hexadecimal');
}

/**
 * Reads a beacon in the form of drand's HTTP interface, v1 or v2 (`round`, `signature`,
 * `previous_signature`, `randomness`), or a {@link Beacon}. Any other key is refused. The issue code
 * `beacon.hex` means that a text is not 1 to 96 bytes in lower-case hexadecimal.
 *
 * Parsing does not check the signature; `verifyBeacon` does.
 *
 * @example
 * ```ts
 * import { parseBeacon } from 'utlysning/drand';
 *
 * parseBeacon({ round: 7, signature: 'c0ffee' }); // => { ok: true, value: { round: 7, signature: 'c0ffee' } }
 *
 * const refused = parseBeacon({ round: 7, signature: 'C0FFEE' });
 * refused.ok || refused.issues[0]?.code; // => 'beacon.hex'
 * ```
 */
export const parseBeacon: Parser<z.input<typeof published> | z.input<typeof own>, Beacon> =
  /* @__PURE__ */ parser((input) => parseWith(formOf, input));

function formOf(input: unknown): Schema<Beacon> {
  return hasField(input, 'previousSignature') ? own : published;
}

const round = integer(1);
const signature = hexUpTo(96, 'beacon.hex');
const bytes = z.optional(signature);

const published = z.pipe(
  object({ round, signature, previous_signature: bytes, randomness: bytes }),
  z.transform(({ previous_signature, ...beacon }) =>
    complete({ ...beacon, previousSignature: previous_signature }),
  ),
);

const own = z.pipe(
  object({ round, signature, previousSignature: bytes, randomness: bytes }),
  z.transform(complete),
);

/** The beacon without a key for what is absent. */
function complete({ round, signature, previousSignature, randomness }: Beacon): Beacon {
  return Object.freeze({
    round,
    signature,
    ...(previousSignature !== undefined && { previousSignature }),
    ...(randomness !== undefined && { randomness }),
  });
}
