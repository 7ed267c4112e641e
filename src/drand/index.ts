/**
 * The networks of drand, their rounds, and the signatures of their beacons. It is an entry point of
 * its own because the pairing code is large.
 *
 * @module utlysning/drand
 */

export {
  type Beacon,
  type BeaconCheck,
  type BeaconVerifier,
  parseBeacon,
  randomnessOf,
} from './beacon.js';
export { parseChainInfo } from './chain.js';
export { type ChainHashInput, chainHash } from './chain-hash.js';
export { type ChainInfo, chains, mainnetDefault, quicknet } from './network.js';
export { type ChainClock, roundAt, roundTime } from './round.js';
export type { DrandScheme } from './scheme.js';
export { verifyBeacon } from './signature.js';
export { drandVerifier, drandVerifierFor } from './verifier.js';
