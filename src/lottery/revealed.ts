import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { hexUpTo, isHex } from '../drand/hex.js';
import { UtlysningError } from '../parse/error.js';
import { integer, list, object, pattern } from '../parse/schema.js';
import { MAX_SOURCES } from './source.js';

const isSuccessor = z.optional(z.literal(true));
/** The schema of the signature of a beacon. */
export const signature = hexUpTo(96, 'beacon.hex');

const drand = object({
  /** A beacon of drand. */
  kind: z.literal('drand'),
  /** The round that was announced. */
  round: integer(1),
  /** The signature in lower-case hexadecimal. */
  signature,
  /** Only in a chained network. */
  previousSignature: z.optional(signature),
  /** Whether this is the announced successor of the source, which never came. */
  successor: isSuccessor,
});

const secret = object({
  /** The secret of a commitment. */
  kind: z.literal('secret'),
  /** 32 bytes, in lower-case hexadecimal; `withheld` where it was not out before the draw. */
  secret: pattern(/^(?:[0-9a-f]{64}|withheld)$/, 'secret'),
});

const numbers = object({
  /** Numbers that were thrown or drawn. */
  kind: z.literal('numbers'),
  /** The numbers: in the order they came, or ascending, as announced. */
  numbers: list(integer(0, Number.MAX_SAFE_INTEGER), 32, 1),
  /** Whether this is the announced successor of the source, which never came. */
  successor: isSuccessor,
});

/** The schema of the revealed values, in the announced order of the sources. */
export const revealed = list(z.discriminatedUnion('kind', [drand, secret, numbers]), MAX_SOURCES);

/** A beacon of drand. */
export interface RevealedBeacon extends z.output<typeof drand> {}

/** The secret of the organiser, or that it was withheld. */
export interface RevealedSecret extends z.output<typeof secret> {}

/** Numbers that were thrown or drawn. */
export interface RevealedNumbers extends z.output<typeof numbers> {}

/** The revealed value of a source. */
export type Revealed = RevealedBeacon | RevealedSecret | RevealedNumbers;

/**
 * The commitment to a secret: SHA-256 of its 32 bytes, in lower-case hexadecimal. The host makes the
 * secret with a cryptographic random generator. It publishes the secret after entries have closed and
 * before the draw.
 *
 * @throws {@link UtlysningError} `secret.length` for a text that is not 64 lower-case hexadecimal
 * digits.
 *
 * @example
 * ```ts
 * import { commitmentTo } from 'utlysning';
 *
 * commitmentTo('00'.repeat(32));
 * // => '66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925'
 * ```
 */
export function commitmentTo(secret: string): string {
  if (!isHex(secret, 32)) {
    throw new UtlysningError('secret.length', 'expected 32 bytes, 64 lower-case hex digits');
  }
  return bytesToHex(sha256(hexToBytes(secret)));
}
