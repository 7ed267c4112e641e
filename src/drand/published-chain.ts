import * as z from 'zod/mini';
import { codedIssue, integer, object, type Schema, text } from '../parse/schema.js';
import { hashOfFields, LATEST_GENESIS, LONGEST_PERIOD } from './chain-hash.js';
import type { ChainInfo } from './chain-info.js';
import { hasField } from './field.js';
import { hexOf, hexUpTo } from './hex.js';
import { isScheme, schemeFacts } from './scheme.js';

const publicKey = hexUpTo(128, 'chain.hex');
const period = integer(1, LONGEST_PERIOD);
const genesis = integer(0, LATEST_GENESIS);
const hash = hexOf(32, 'chain.hex');
const stated = z.optional(hash);
const scheme = z.pipe(
  z.string(),
  z.transform((name, { issues }) => {
    if (isScheme(name)) return name;
    const expected = 'expected the name of a scheme known here';
    issues.push({ ...codedIssue([], 'chain.scheme', expected), input: name });
    return z.NEVER;
  }),
);
const beaconId = z.optional(text(100));

/** What drand's HTTP interface publishes under `/info`. */
const v1 = z.pipe(
  object({
    public_key: publicKey,
    period,
    genesis_time: genesis,
    hash: stated,
    groupHash: hash,
    schemeID: scheme,
    metadata: z.optional(object({ beaconID: beaconId })),
  }),
  z.transform((info, context) =>
    complete(context, 'public_key', 'hash', {
      hash: info.hash,
      publicKey: info.public_key,
      period: info.period,
      genesisTime: info.genesis_time,
      groupHash: info.groupHash,
      scheme: info.schemeID,
      beaconId: info.metadata?.beaconID,
    }),
  ),
);

/** What drand's HTTP interface publishes under `/v2/chains/…/info`. */
const v2 = z.pipe(
  object({
    public_key: publicKey,
    period,
    genesis_time: genesis,
    chain_hash: stated,
    genesis_seed: hash,
    scheme,
    beacon_id: beaconId,
  }),
  z.transform((info, context) =>
    complete(context, 'public_key', 'chain_hash', {
      hash: info.chain_hash,
      publicKey: info.public_key,
      period: info.period,
      genesisTime: info.genesis_time,
      groupHash: info.genesis_seed,
      scheme: info.scheme,
      beaconId: info.beacon_id,
    }),
  ),
);

/** What a host has stored of it. */
const own = z.pipe(
  object({
    hash: stated,
    publicKey,
    period,
    genesisTime: genesis,
    groupHash: hash,
    scheme,
    beaconId,
  }),
  z.transform((info, context) => complete(context, 'publicKey', 'hash', info)),
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
  context: { issues: z.core.$ZodRawIssue[] },
  keyAt: string,
  hashAt: string,
  info: Stated,
): ChainInfo {
  const { keyBytes } = schemeFacts(info.scheme);
  if (info.publicKey.length !== keyBytes * 2) {
    const expected = `expected a public key of ${keyBytes} bytes`;
    context.issues.push({ ...codedIssue([keyAt], 'chain.key', expected), input: info });
    return z.NEVER;
  }
  const beaconId = info.beaconId || 'default';
  const computed = hashOfFields({ ...info, beaconId });
  if (computed === undefined || (info.hash ?? computed) !== computed) {
    const expected = 'expected the hash that the other fields have';
    context.issues.push({ ...codedIssue([hashAt], 'chain.hash', expected), input: info });
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
