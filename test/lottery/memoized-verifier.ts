import { type BeaconVerifier, drandVerifier } from '../../src/drand/index.js';

/**
 * A verifier that answers as `drandVerifier` does and verifies each beacon once. A signature takes
 * tens of milliseconds, and many tests forge something else beside the same beacon.
 */
export function memoizedVerifier(): BeaconVerifier {
  const checks = new Map<string, ReturnType<BeaconVerifier>>();
  return (chain, beacon) => {
    const key = JSON.stringify([chain, beacon]);
    const check = checks.get(key) ?? drandVerifier(chain, beacon);
    checks.set(key, check);
    return check;
  };
}
