import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { type PublishedForm, publishedForm } from './published-chain.js';
import type { DrandScheme } from './scheme.js';

export { type ChainHashInput, chainHash } from './chain-hash.js';
export { chains, mainnetDefault, quicknet } from './network.js';

/**
 * A network of drand: all that is needed to say which round comes when, and to check what came.
 * Bytes are in lower-case hexadecimal.
 */
export interface ChainInfo {
  /** The chain hash, 32 bytes: the name by which a network is announced. See {@link chainHash}. */
  readonly hash: string;
  /** The public key of the group as a compressed point: 48 bytes on G1, 96 on G2. */
  readonly publicKey: string;
  /** Seconds from one round to the next. */
  readonly period: number;
  /** When round 1 came, in seconds since 1970-01-01T00:00:00Z. */
  readonly genesisTime: number;
  /** The hash of the first group, 32 bytes; round 1 of a chained network signs it. */
  readonly groupHash: string;
  /** How rounds are signed. */
  readonly scheme: DrandScheme;
  /** The name of the network among those that the same nodes run. */
  readonly beaconId: string;
}

/**
 * Reads the public information of a network, in either of the forms that drand's HTTP interface
 * publishes, or as a {@link ChainInfo}:
 *
 * - v1: `public_key`, `period`, `genesis_time`, `hash`, `groupHash`, `schemeID`,
 *   `metadata.beaconID`;
 * - v2: `public_key`, `period`, `genesis_time`, `chain_hash`, `genesis_seed`, `scheme`,
 *   `beacon_id`.
 *
 * The hash may be left out, and is computed then; the beacon id may, and is `default` then. Any
 * other key is refused. Issue codes of its own: `chain.hex` (not lower-case hexadecimal, or not so
 * many bytes), `chain.scheme` (a scheme not known here), `chain.key` (a public key that is not as
 * long as the scheme's), `chain.hash` (the stated hash is not that of the other fields).
 *
 * Whether the key is a point of the curve is for `verifyBeacon` to say.
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
