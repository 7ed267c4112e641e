import * as z from 'zod/v4/core';
import { fault, passes } from '../parse/check.js';
import { longest } from '../parse/length.js';
import { whole } from '../parse/number.js';
import { object, optional, type Schema, transformed } from '../parse/schema.js';
import { string } from '../parse/text.js';
import { isWellFormed } from '../parse/well-formed.js';
import type { ChainInfo } from './chain.js';
import { hashOfFields, LATEST_GENESIS, LONGEST_PERIOD } from './chain-hash.js';
import { hasField } from './field.js';
import { hexOf, hexUpTo } from './hex.js';
import { isScheme, schemeFacts } from './scheme.js';

const publicKey = hexUpTo(128, 'chain.hex');
const period = whole(1, LONGEST_PERIOD);
const genesis = whole(0, LATEST_GENESIS);
const hash = hexOf(32, 'chain.hex');
const stated = optional(hash);
const scheme = transformed(string(), (name, context) => {
  if (isScheme(name)) return name;
  fault(context, [], 'chain.scheme', 'expected the name of a scheme known here');
  return z.NEVER;
});
const beaconId = optional(
  string(longest(100), passes(isWellFormed, 'invalid', 'expected text that UTF-8 can write')),
);

/** What drand's HTTP interface publishes under `/info`. */
const v1 = transformed(
  object({
    public_key: publicKey,
    period,
    genesis_time: genesis,
    hash: stated,
    groupHash: hash,
    schemeID: scheme,
    metadata: optional(object({ beaconID: beaconId })),
  }),
  (info, context) =>
    complete(context, 'public_key', 'hash', {
      hash: info.hash,
      publicKey: info.public_key,
      period: info.period,
      genesisTime: info.genesis_time,
      groupHash: info.groupHash,
      scheme: info.schemeID,
      beaconId: info.metadata?.beaconID,
    }),
);

/** What drand's HTTP interface publishes under `/v2/chains/…/info`. */
const v2 = transformed(
  object({
    public_key: publicKey,
    period,
    genesis_time: genesis,
    chain_hash: stated,
    genesis_seed: hash,
    scheme,
    beacon_id: beaconId,
  }),
  (info, context) =>
    complete(context, 'public_key', 'chain_hash', {
      hash: info.chain_hash,
      publicKey: info.public_key,
      period: info.period,
      genesisTime: info.genesis_time,
      groupHash: info.genesis_seed,
      scheme: info.scheme,
      beaconId: info.beacon_id,
    }),
);

/** What a host has stored of it. */
const own = transformed(
  object({
    hash: stated,
    publicKey,
    period,
    genesisTime: genesis,
    groupHash: hash,
    scheme,
    beaconId,
  }),
  (info, context) => complete(context, 'publicKey', 'hash', info),
);

/** The public information of a network, in any of its forms. */
export type PublishedForm = z.input<typeof v1> | z.input<typeof v2> | z.input<typeof own>;

/** The schema that the keys of an input ask for: the public information of a network. */
export function publishedForm(input: unknown): Schema<ChainInfo> {
  if (hasField(input, 'publicKey')) return own;
  return ['schemeID', 'groupHash', 'hash'].some((key) => hasField(input, key)) ? v1 : v2;
}

type Stated = Omit<ChainInfo, 'hash' | 'beaconId'> & {
  readonly hash?: string | undefined;
  readonly beaconId?: string | undefined;
};

/** The information with its hash, when the key is as long as its scheme has it and the hash is right. */
function complete(
  context: { issues: z.$ZodRawIssue[] },
  keyAt: string,
  hashAt: string,
  info: Stated,
): ChainInfo {
  const { keyBytes } = schemeFacts(info.scheme);
  if (info.publicKey.length !== keyBytes * 2) {
    fault(context, [keyAt], 'chain.key', `expected a public key of ${keyBytes} bytes`);
    return z.NEVER;
  }
  const beaconId = info.beaconId || 'default';
  const computed = hashOfFields({ ...info, beaconId });
  if (computed === undefined || (info.hash ?? computed) !== computed) {
    fault(context, [hashAt], 'chain.hash', 'expected the hash that the other fields have');
    return z.NEVER;
  }
  const { publicKey, period, genesisTime, groupHash, scheme } = info;
  return Object.freeze({
    hash: computed,
    publicKey,
    period,
    genesisTime,
    groupHash,
    scheme,
    beaconId,
  });
}
