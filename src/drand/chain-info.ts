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
