import { hexToBytes } from '@noble/hashes/utils.js';
import { notMet, undetermined } from '../criteria/criterion.js';
import type { BeaconCheck } from './beacon.js';
import { hashOfFields } from './chain-hash.js';
import { field } from './field.js';
import { isHex } from './hex.js';
import { isScheme, type SchemeFacts, schemes } from './scheme.js';

/** A network whose fields were each read once and agree with its hash. */
export interface Network {
  readonly hash: string;
  readonly groupHash: string;
  readonly facts: SchemeFacts;
  /** It has the length of the scheme, but need not be a point of the curve. */
  readonly publicKey: Uint8Array;
}

/** Reads the information of a network, or returns the reason to refuse it. */
export function readChain(chain: unknown): Network | BeaconCheck {
  const scheme = field(chain, 'scheme');
  if (!isScheme(scheme)) return undetermined('beacon.chain-unsupported');
  const facts = schemes[scheme];
  const publicKey = field(chain, 'publicKey');
  if (!isHex(publicKey, facts.keyBytes)) return notMet('beacon.chain-key');
  const groupHash = field(chain, 'groupHash');
  const hash = hashOfFields({
    publicKey,
    groupHash,
    period: field(chain, 'period'),
    genesisTime: field(chain, 'genesisTime'),
    beaconId: field(chain, 'beaconId'),
  });
  if (hash === undefined || !isHex(groupHash) || field(chain, 'hash') !== hash) {
    return notMet('beacon.chain-hash', { computed: hash ?? null });
  }
  return { hash, groupHash, facts, publicKey: hexToBytes(publicKey) };
}
