import type { ChainInfo } from './chain-info.js';

/** The times of the rounds of a network, and its hash. */
export type NetworkClock = Pick<ChainInfo, 'hash' | 'period' | 'genesisTime'>;

const quicknetClock: NetworkClock = {
  hash: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  period: 3,
  genesisTime: 1692803367,
};

const mainnetClock: NetworkClock = {
  hash: '8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce',
  period: 30,
  genesisTime: 1595431050,
};

/** The clocks of {@link chains}, for code that needs no keys. */
export const clocks: readonly NetworkClock[] = [quicknetClock, mainnetClock];

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
export const quicknet: ChainInfo = /* @__PURE__ */ network(quicknetClock, {
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
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
export const mainnetDefault: ChainInfo = /* @__PURE__ */ network(mainnetClock, {
  publicKey:
    '868f005eb8e6e4ca0a47c8a77ceaa5309a47978a7c71bc5cce96366b5d7a569937c529eeda66c7293784a9402801af31',
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

/** Makes the information of a network, with its keys in the order of {@link ChainInfo}. */
function network(
  { hash, ...clock }: NetworkClock,
  { publicKey, ...rest }: Omit<ChainInfo, keyof NetworkClock>,
): ChainInfo {
  return Object.freeze({ hash, publicKey, ...clock, ...rest });
}
