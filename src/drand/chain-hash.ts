import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { UtlysningError } from '../parse/error.js';
import { isHex } from './hex.js';
import type { ChainInfo } from './network.js';

/** The fields that a chain hash covers. */
export type ChainHashInput = Omit<ChainInfo, 'hash' | 'scheme'>;

/** The maximum period in seconds. The hash has 32 bits for it. */
export const MAX_PERIOD = 0xffff_ffff;

/** The last second of the year 9999. RFC 3339 has no later timestamps. */
export const MAX_GENESIS_TIME = 253_402_300_799;

/**
 * The chain hash of a network in lower-case hexadecimal, by the drand specification: SHA-256 of the
 * period (32 bits, big-endian), the genesis time (64 bits, big-endian), the public key, the group
 * hash, and the beacon id in UTF-8 unless it is `default` or empty. `info.hash` is not read.
 *
 * The hash covers neither the scheme nor the length of the key. So check first that the key has the
 * length of its scheme, as `parseChainInfo` and `verifyBeacon` do.
 *
 * @throws `UtlysningError` `chain.invalid` when a field has another form.
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

/** The {@link chainHash} of unchecked fields, or undefined when one of them has another form. */
export function hashOfFields(
  fields: {
    readonly [Key in keyof ChainHashInput]: unknown;
  },
): string | undefined {
  const { publicKey, period, genesisTime, groupHash, beaconId } = fields;
  if (!isIntegerIn(period, 1, MAX_PERIOD) || !isIntegerIn(genesisTime, 0, MAX_GENESIS_TIME)) return;
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

function isIntegerIn(value: unknown, minimum: number, maximum: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
}
