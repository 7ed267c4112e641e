import type { DrandScheme } from './scheme.js';

/**
 * The public information of a drand network: when its rounds come, and how they are checked. Bytes
 * are in lower-case hexadecimal.
 */
export interface ChainInfo {
  /** The chain hash, 32 bytes, which identifies the network. See {@link chainHash}. */
  readonly hash: string;
  /** The public key of the group as a compressed point: 48 bytes on G1, 96 on G2. */
  readonly publicKey: string;
  /** Seconds from one round to the next. */
  readonly period: number;
  /** The time of round 1, in seconds since 1970-01-01T00:00:00Z. */
  readonly genesisTime: number;
  /** The hash of the first group, 32 bytes. Round 1 of a chained network signs it. */
  readonly groupHash: string;
  /** The signature scheme. */
  readonly scheme: DrandScheme;
  /** The name of the network among those of the same nodes. */
  readonly beaconId: string;
}

/** The times of the rounds of a network, and its hash. */
export type NetworkClock = Pick<ChainInfo, 'hash' | 'period' | 'genesisTime'>;

/**
 * The network `quicknet` of the League of Entropy. It has had a round every 3 seconds since
 * 2023-08-23. Rounds are unchained.
 *
 * @example
 * ```ts
 * import { quicknet } from 'utlysning/drand';
 *
 * quicknet.period; // => 3
 * quicknet.scheme; // => 'bls-unchained-g1-rfc9380'
 * ```
 */
export const quicknet: ChainInfo = /* @__PURE__ */ Object.freeze({
  hash: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  period: 3,
  genesisTime: 1692803367,
  groupHash: 'f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e',
  scheme: 'bls-unchained-g1-rfc9380',
  beaconId: 'quicknet',
});

/**
 * The older main network of the League of Entropy, with the beacon id `default`. It has had a round
 * every 30 seconds since 2020-07-22. Each round signs the one before.
 *
 * @example
 * ```ts
 * import { mainnetDefault } from 'utlysning/drand';
 *
 * mainnetDefault.beaconId; // => 'default'
 * mainnetDefault.scheme; // => 'pedersen-bls-chained'
 * ```
 */
export const mainnetDefault: ChainInfo = /* @__PURE__ */ Object.freeze({
  hash: '8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce',
  publicKey:
    '868f005eb8e6e4ca0a47c8a77ceaa5309a47978a7c71bc5cce96366b5d7a569937c529eeda66c7293784a9402801af31',
  period: 30,
  genesisTime: 1595431050,
  groupHash: '176f93498eac9ca337150b46d21dd58673ea4e3581185f869672e59fa4cb390a',
  scheme: 'pedersen-bls-chained',
  beaconId: 'default',
});

/**
 * The networks that come with the library: {@link quicknet} and {@link mainnetDefault}.
 *
 * @example
 * ```ts
 * import { chains } from 'utlysning/drand';
 *
 * chains.map((chain) => chain.beaconId); // => ['quicknet', 'default']
 * ```
 */
export const chains: readonly ChainInfo[] = /* @__PURE__ */ Object.freeze([
  quicknet,
  mainnetDefault,
]);
