import * as z from 'zod/mini';
import { codedIssue, integer, object, type Schema, text } from '../parse/schema.js';
import { hashOfFields, MAX_GENESIS_TIME, MAX_PERIOD } from './chain-hash.js';
import type { ChainInfo } from './chain-info.js';
import { hasField } from './field.js';
import { hexOf, hexUpTo } from './hex.js';
import { isScheme, schemeFacts } from './scheme.js';

const publicKey = hexUpTo(128, 'chain.hex');
const period = integer(1, MAX_PERIOD);
const genesis = integer(0, MAX_GENESIS_TIME);
const hash = hexOf(32, 'chain.hex');
const stated = z.optional(hash);
const scheme = z.pipe(
  z.string(),
  z.transform((name, { issues }) => {
    if (isScheme(name)) return name;
    const expected = 'expected pedersen-bls-chained or bls-unchained-g1-rfc9380';
    issues.push({ ...codedIssue([], 'chain.scheme', expected), input: name });
    return z.NEVER;
  }),
);
const beaconId = z.optional(text(100));

/** The form of `/info` in drand's HTTP interface. */
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

/** The form of `/v2/chains/…/info` in drand's HTTP interface. */
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

/** The form of this library. */
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

/** The schema of the form that an input has, by its keys. */
export function publishedForm(input: unknown): Schema<ChainInfo> {
  if (hasField(input, 'publicKey')) return own;
  return ['schemeID', 'groupHash', 'hash'].some((key) => hasField(input, key)) ? v1 : v2;
}

type Stated = Omit<ChainInfo, 'hash' | 'beaconId'> &
  Readonly<Partial<Record<'hash' | 'beaconId', string | undefined>>>;

/** Adds the hash and the beacon id. Reports a key of another length, or another hash than the computed one. */
function complete(
  context: { issues: z.core.$ZodRawIssue[] },
  keyAt: string,
  hashAt: string,
  { hash, beaconId: name, ...info }: Stated,
): ChainInfo {
  const { keyBytes } = schemeFacts(info.scheme);
  if (info.publicKey.length !== keyBytes * 2) {
    const expected = `expected a public key of ${keyBytes} bytes`;
    context.issues.push({ ...codedIssue([keyAt], 'chain.key', expected), input: info });
    return z.NEVER;
  }
  const beaconId = name || 'default';
  const computed = hashOfFields({ ...info, beaconId });
  if (computed === undefined || (hash ?? computed) !== computed) {
    const expected = 'expected the hash of the other fields';
    context.issues.push({ ...codedIssue([hashAt], 'chain.hash', expected), input: info });
    return z.NEVER;
  }
  return Object.freeze({ hash: computed, ...info, beaconId });
}
