import type { BlsSigs } from '@noble/curves/abstract/bls.js';
import type { WeierstrassPoint, WeierstrassPointCons } from '@noble/curves/abstract/weierstrass.js';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { met, notMet } from '../criteria/criterion.js';
import type { Beacon, BeaconCheck } from './beacon.js';
import type { ChainInfo } from './network.js';
import { type Network, readChain } from './read-chain.js';
import { readSigned, type Signed } from './signed.js';

/** The domain separation tags (RFC 9380 §3.1) under which drand's schemes hash to G1 and to G2. */
const DOMAIN_G1 = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';
const DOMAIN_G2 = 'BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_';

/**
 * Checks the signature of a beacon against the public key of its network, by the scheme of the
 * network in the drand specification: BLS over BLS12-381, with the message hashed to the curve by
 * RFC 9380.
 *
 * It never throws. For any input it returns one of these:
 *
 * - met: `beacon.signature-valid` (params: `chain`, `round`).
 * - not met, for the beacon: `beacon.signature-invalid` (`chain`, `round`), `beacon.round` (not a
 *   safe integer from 1 on), `beacon.hex` (`field`: not lower-case hexadecimal),
 *   `beacon.signature-length` and `beacon.previous-length` (`expected`, `actual`, in bytes),
 *   `beacon.not-on-curve` (not a point of the group), `beacon.identity` (the point at infinity),
 *   `beacon.previous-missing` (`round`), `beacon.previous-group-hash` (`groupHash`: round 1 of a
 *   chained network has to repeat it), `beacon.randomness` (`computed`: SHA-256 of the signature,
 *   which is not the stated randomness).
 * - not met, for the network: `beacon.chain-key` (not a point, or of another length than that of the
 *   scheme), `beacon.chain-hash` (`computed`: the hash of its fields, which is not the stated one).
 * - undetermined: `beacon.chain-unsupported` (an unknown scheme).
 *
 * A valid signature shows that the group signed this round. The caller has to compare the round and
 * the network with those that were announced.
 *
 * @example
 * ```ts
 * import { quicknet, verifyBeacon } from 'utlysning/drand';
 *
 * const signature =
 *   'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92';
 *
 * verifyBeacon(quicknet, { round: 123, signature }).code; // => 'beacon.signature-valid'
 * verifyBeacon(quicknet, { round: 124, signature }).code; // => 'beacon.signature-invalid'
 * ```
 */
export function verifyBeacon(chain: ChainInfo, beacon: Beacon): BeaconCheck {
  const network = readChain(chain);
  if ('outcome' in network) return network;
  const signed = readSigned(network, beacon);
  if ('outcome' in signed) return signed;
  const { G1, G2, longSignatures, shortSignatures } = bls12_381;
  return network.facts.signaturesOn === 'G1'
    ? check(shortSignatures, G2.Point, DOMAIN_G1, network, signed)
    : check(longSignatures, G1.Point, DOMAIN_G2, network, signed);
}

/** Decodes each point once, and compares the two pairings. */
function check<KeyField, SignatureField>(
  scheme: BlsSigs<KeyField, SignatureField>,
  keys: WeierstrassPointCons<KeyField>,
  domain: string,
  network: Network,
  { round, message, signature }: Signed,
): BeaconCheck {
  const key = decode(keys, network.publicKey);
  if (key === undefined || key.is0()) return notMet('beacon.chain-key');
  const point = decode(scheme.Signature, signature);
  if (point === undefined) return notMet('beacon.not-on-curve');
  if (point.is0()) return notMet('beacon.identity');
  const params = { chain: network.hash, round };
  return scheme.verify(point, scheme.hash(message, domain), key)
    ? met('beacon.signature-valid', params)
    : notMet('beacon.signature-invalid', params);
}

/** Decodes a point of the prime-order group. The point at infinity is one. */
function decode<Field>(
  coder: { fromBytes(bytes: Uint8Array): WeierstrassPoint<Field> },
  bytes: Uint8Array,
): WeierstrassPoint<Field> | undefined {
  try {
    return coder.fromBytes(bytes);
  } catch {
    return undefined;
  }
}
