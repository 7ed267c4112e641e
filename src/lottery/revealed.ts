import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { isHex } from '../drand/hex.js';
import { UtlysningError } from '../parse/error.js';
import { hash } from '../parse/hash.js';
import { integer, list, object, pattern } from '../parse/schema.js';
import { MAX_SOURCES, type Source, sourceName } from './source.js';

const hex = z
  .string()
  .check(
    z.maxLength(1000),
    z.regex(/^(?:[0-9a-f]{2})*$/, 'expected lower-case hexadecimal, two digits a byte'),
  );
const count = z.union([
  integer(0, Number.MAX_SAFE_INTEGER),
  pattern(/^\d{1,20}$/, 'expected 1 to 20 digits'),
]);

const drand = object({
  /** A beacon of drand. */
  kind: z.literal('drand'),
  /** The round that was announced. */
  round: integer(1),
  /** The signature in lower-case hexadecimal. */
  signature: hex,
  /** Only in a chained network. */
  previousSignature: z.optional(hex),
  /** SHA-256 of the signature. It is computed when it is left out. */
  randomness: z.optional(hash),
});

const secret = object({
  /** The secret of a commitment. */
  kind: z.literal('secret'),
  /** 32 bytes, in lower-case hexadecimal. */
  secret: hex,
});

const numbers = object({
  /** Numbers from a public source. */
  kind: z.literal('numbers'),
  /** The name of the source, as announced. */
  name: sourceName,
  /** The numbers in the order of the source, as numbers or as texts of digits. */
  numbers: list(count, 32, 1),
});

const one = z.discriminatedUnion('kind', [drand, secret, numbers]);

/** The schema of the revealed values, in the announced order of the sources. */
export const revealed = list(one, MAX_SOURCES);

/** A beacon of drand. */
export interface RevealedBeacon extends z.output<typeof drand> {}

/** The secret of the organiser. */
export interface RevealedSecret extends z.output<typeof secret> {}

/** Numbers from a public source. */
export interface RevealedNumbers extends z.output<typeof numbers> {}

/** The revealed value of a source. */
export type Revealed = RevealedBeacon | RevealedSecret | RevealedNumbers;

/** The length of a secret in bytes. */
export const SECRET_BYTES = 32;

/**
 * The commitment to a secret: SHA-256 of its 32 bytes, in lower-case hexadecimal. The host makes the
 * secret with a cryptographic random generator, and keeps it secret until entries have closed.
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
  if (!isHex(secret, SECRET_BYTES)) {
    throw new UtlysningError('secret.length', 'expected 32 bytes, 64 lower-case hex digits');
  }
  return bytesToHex(sha256(hexToBytes(secret)));
}

/** Whether a revealed value has the kind and the name of an announced source. */
export function belongsTo(source: Source, given: Revealed | undefined): boolean {
  if (source.kind !== given?.kind) return false;
  return source.kind !== 'numbers' || (given.kind === 'numbers' && source.name === given.name);
}

/** Formats a number without leading zeros. */
export function plainNumber(number: number | string): string {
  return String(number).replace(/^0+(?=\d)/, '');
}
