import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import type { ChainInfo } from './chain-info.js';
import { type PublishedForm, publishedForm } from './published-chain.js';

export { type ChainHashInput, chainHash } from './chain-hash.js';
export type { ChainInfo } from './chain-info.js';
export { chains, mainnetDefault, quicknet } from './network.js';

/**
 * Reads the public information of a network in a form of drand's HTTP interface, or a
 * {@link ChainInfo}:
 *
 * - v1: `public_key`, `period`, `genesis_time`, `hash`, `groupHash`, `schemeID`,
 *   `metadata.beaconID`;
 * - v2: `public_key`, `period`, `genesis_time`, `chain_hash`, `genesis_seed`, `scheme`,
 *   `beacon_id`.
 *
 * A missing hash is computed, and a missing beacon id is `default`. Any other key is refused. Issue
 * codes of its own: `chain.hex` (not lower-case hexadecimal, or another number of bytes),
 * `chain.scheme` (an unknown scheme), `chain.key` (a public key of another length than that of the
 * scheme), `chain.hash` (another hash than that of the other fields).
 *
 * Parsing does not check that the key is a point of the curve; `verifyBeacon` does.
 *
 * @example
 * ```ts
 * import { parseChainInfo } from 'utlysning/drand';
 *
 * const parsed = parseChainInfo({
 *   public_key:
 *     '868f005eb8e6e4ca0a47c8a77ceaa5309a47978a7c71bc5cce96366b5d7a569937c529eeda66c7293784a9402801af31',
 *   period: 30,
 *   genesis_time: 1595431050,
 *   hash: '8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce',
 *   groupHash: '176f93498eac9ca337150b46d21dd58673ea4e3581185f869672e59fa4cb390a',
 *   schemeID: 'pedersen-bls-chained',
 *   metadata: { beaconID: 'default' },
 * });
 * parsed.ok; // => true
 * parsed.ok && parsed.value.period; // => 30
 * ```
 */
export const parseChainInfo: Parser<PublishedForm, ChainInfo> = /* @__PURE__ */ parser((input) =>
  parseWith(publishedForm, input),
);
