import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { UtlysningError } from '../parse/error.js';
import type { ChainInfo } from './chain-info.js';
import { isHex } from './hex.js';

/** The fields that a chain hash is taken over. */
export type ChainHashInput = Omit<ChainInfo, 'hash' | 'scheme'>;

/** The longest period that the hash has room for, in seconds. */
export const LONGEST_PERIOD = 0xffff_ffff;

/** The last second of the year 9999, after which there is no RFC 3339 timestamp. */
export const LATEST_GENESIS = 253_402_300_799;

/**
 * The chain hash of a network, in lower-case hexadecimal, as the drand specification has it:
 * SHA-256 of the period (32 bits, big-endian), the genesis time (64 bits, big-endian), the public
 * key, the group hash, and the beacon id in UTF-8 unless it is `default` or empty. A hash that
 * `info` states is not looked at.
 *
 * The hash does not cover the scheme, and puts no length before the key: compare it only with a
 * key that is as long as its scheme has it, as `parseChainInfo` and `verifyBeacon` do.
 *
 * @throws `UtlysningError` `chain.invalid` when a field is not of its shape.
 *
 * @example
 * ```ts
 * import { chainHash, quicknet } from 'utlysning/drand';
 *
 * chainHash(quicknet) === quicknet.hash; // => true
 * ```
 */
export function chainHash(info: ChainHashInput): string {
  const hash = typeof info === 'object' && info !== null ? hashOfFields(info) : undefined;
  if (hash !== undefined) return hash;
  throw new UtlysningError(
    'chain.invalid',
    'expected the public information of a drand network, its bytes in lower-case hexadecimal',
  );
}

/** {@link chainHash} over fields from anywhere; nothing when one of them is not of its shape. */
export function hashOfFields(
  fields: {
    readonly [Key in keyof ChainHashInput]: unknown;
  },
): string | undefined {
  const { publicKey, period, genesisTime, groupHash, beaconId } = fields;
  if (!isWhole(period, 1, LONGEST_PERIOD) || !isWhole(genesisTime, 0, LATEST_GENESIS)) return;
  if (
    !isHex(publicKey) ||
    !isHex(groupHash, 32) ||
    typeof beaconId !== 'string' ||
    !beaconId.isWellFormed()
  )
    return;
  const numbers = new Uint8Array(12);
  const view = new DataView(numbers.buffer);
  view.setUint32(0, period);
  view.setBigInt64(4, BigInt(genesisTime));
  const name = utf8ToBytes(beaconId === 'default' ? '' : beaconId);
  return bytesToHex(
    sha256(concatBytes(numbers, hexToBytes(publicKey), hexToBytes(groupHash), name)),
  );
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}
