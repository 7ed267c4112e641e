import * as z from 'zod/mini';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { codedIssue, integer, object, refined, type Schema, text } from '../parse/schema.js';
import { hashOfFields, MAX_GENESIS_TIME, MAX_PERIOD } from './chain-hash.js';
import { hasField } from './field.js';
import { hexOf, hexUpTo } from './hex.js';
import type { ChainInfo } from './network.js';
import { type DrandScheme, isScheme, schemes } from './scheme.js';

const publicKey = hexUpTo(128, 'chain.hex');
const period = integer(1, MAX_PERIOD);
const genesis = integer(0, MAX_GENESIS_TIME);
const hash = hexOf(32, 'chain.hex');
const stated = z.optional(hash);
const scheme = z.pipe(
  refined(isScheme, 'chain.scheme', 'expected pedersen-bls-chained or bls-unchained-g1-rfc9380'),
  z.transform((name) => name as DrandScheme),
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
type PublishedForm = z.input<typeof v1> | z.input<typeof v2> | z.input<typeof own>;

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
  parseWith(formOf, input),
);

/** The schema of the form that an input has, by its keys. */
function formOf(input: unknown): Schema<ChainInfo> {
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
  const { keyBytes } = schemes[info.scheme];
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
