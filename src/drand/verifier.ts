import { undetermined } from '../criteria/criterion.js';
import { requireList, requireObject } from '../parse/require.js';
import type { BeaconVerifier } from './beacon.js';
import { isHex } from './hex.js';
import { type ChainInfo, chains } from './network.js';
import { verifyBeacon } from './signature.js';

/**
 * Makes a verifier that knows some networks by their chain hashes. It returns the results of
 * `verifyBeacon`. For another network it returns `beacon.unknown-chain`, which is undetermined (params:
 * `chain`, or null when it is not a chain hash). It never throws.
 *
 * @throws `UtlysningError` `chain.invalid` for what is no list of networks.
 *
 * @example
 * ```ts
 * import { drandVerifierFor, mainnetDefault, quicknet } from 'utlysning/drand';
 *
 * const verify = drandVerifierFor([mainnetDefault]);
 * verify(quicknet.hash, { round: 1, signature: 'c0ffee' }).code; // => 'beacon.unknown-chain'
 * verify(mainnetDefault.hash, { round: 1, signature: 'c0ffee' }).code; // => 'beacon.signature-length'
 * ```
 */
export function drandVerifierFor(known: readonly ChainInfo[]): BeaconVerifier {
  requireList(known, 'chain.invalid', 'a list of networks');
  for (const chain of known) requireObject(chain, 'chain.invalid', 'a network');
  const byHash = new Map(known.map((chain) => [chain.hash, chain]));
  return (chainHash, beacon) => {
    const chain = byHash.get(chainHash);
    if (chain !== undefined) return verifyBeacon(chain, beacon);
    return undetermined('beacon.unknown-chain', { chain: isHex(chainHash, 32) ? chainHash : null });
  };
}

/**
 * The verifier that knows the networks of the library, `quicknet` and `mainnetDefault`.
 *
 * @example
 * ```ts
 * import { drandVerifier, quicknet } from 'utlysning/drand';
 *
 * const check = drandVerifier(quicknet.hash, {
 *   round: 123,
 *   signature:
 *     'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92',
 * });
 * check.outcome; // => 'met'
 * ```
 */
export const drandVerifier: BeaconVerifier = drandVerifierFor(chains);
