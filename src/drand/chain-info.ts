import type { DrandScheme } from './scheme.js';

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
