import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { notMet } from '../criteria/criterion.js';
import { type BeaconCheck, randomnessOf } from './beacon.js';
import { field } from './field.js';
import { isHex } from './hex.js';
import type { Network } from './read-chain.js';

/** The message and the signature that a beacon claims, in bytes. */
export interface Signed {
  readonly round: number;
  /** SHA-256 of the bytes that a round signs. */
  readonly message: Uint8Array;
  /** It has the length of the scheme, but need not be a point of the curve. */
  readonly signature: Uint8Array;
}

/** Reads each field of a beacon once, or returns a reason to refuse it without a pairing. */
export function readSigned(network: Network, beacon: unknown): Signed | BeaconCheck {
  const round = field(beacon, 'round');
  if (!isRound(round)) return notMet('beacon.round');

  const signature = field(beacon, 'signature');
  if (!isHex(signature)) return notMet('beacon.hex', { field: 'signature' });
  const { signatureBytes } = network.facts;
  if (!isHex(signature, signatureBytes)) {
    return notMet('beacon.signature-length', lengths(signatureBytes, signature));
  }

  const randomness = field(beacon, 'randomness');
  if (randomness !== undefined) {
    if (!isHex(randomness)) return notMet('beacon.hex', { field: 'randomness' });
    const computed = randomnessOf(signature);
    if (randomness !== computed) return notMet('beacon.randomness', { computed });
  }

  const previous = field(beacon, 'previousSignature');
  const refused = refusedPrevious(network, round, previous);
  if (refused !== undefined) return refused;
  return { round, message: message(round, previous), signature: hexToBytes(signature) };
}

function refusedPrevious(network: Network, round: number, previous: unknown) {
  const { chained, signatureBytes } = network.facts;
  if (previous === undefined) {
    return chained ? notMet('beacon.previous-missing', { round }) : undefined;
  }
  if (!isHex(previous)) return notMet('beacon.hex', { field: 'previousSignature' });
  if (chained && round === 1) {
    if (previous === network.groupHash) return undefined;
    return notMet('beacon.previous-group-hash', { groupHash: network.groupHash });
  }
  // An unchained network signs the number of the round alone, so a previous signature is unproven.
  const expected = chained ? signatureBytes : 0;
  if (previous.length === expected * 2) return undefined;
  return notMet('beacon.previous-length', lengths(expected, previous));
}

/** By the drand specification: SHA-256 of the previous signature, if any, and the round in 64 bits. */
function message(round: number, previous: unknown): Uint8Array {
  const number = new Uint8Array(8);
  new DataView(number.buffer).setBigUint64(0, BigInt(round));
  return sha256(isHex(previous) ? concatBytes(hexToBytes(previous), number) : number);
}

function isRound(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function lengths(expected: number, hex: string) {
  return { expected, actual: hex.length / 2 };
}
