import * as z from 'zod/mini';
import { hash } from '../parse/hash.js';
import { integer, object, refined } from '../parse/schema.js';

/** The schema of a name in the seed document: one line without control characters, in Unicode form C. */
export const sourceName = refined(
  (name) =>
    /^[^\s\p{C}](?:[^\p{C}\p{Zl}\p{Zp}]{0,198}[^\s\p{C}])?$/u.test(name) &&
    name === name.normalize('NFC'),
  'source.name',
  'expected one line of 1 to 200 characters in Unicode form C',
);

const drand = object({
  /** A beacon of drand. */
  kind: z.literal('drand'),
  /** The hash of the network. */
  chain: hash,
  /** The first round at or after the time of the draw. */
  round: integer(1),
});

const secret = object({
  /** A secret of the organiser. */
  kind: z.literal('secret'),
  /** SHA-256 of the bytes of the secret. */
  commitment: hash,
});

const numbers = object({
  /** Numbers from a public source, such as a lottery. */
  kind: z.literal('numbers'),
  /** The name of the source, on one line. */
  name: sourceName,
});

/** The schema of an announced source. */
export const source = z.discriminatedUnion('kind', [drand, secret, numbers]);

/** An announced round of drand. */
export interface DrandSource extends z.output<typeof drand> {}

/** An announced secret of the organiser, by its hash. */
export interface SecretSource extends z.output<typeof secret> {}

/** An announced public source of numbers. */
export interface NumbersSource extends z.output<typeof numbers> {}

/** An announced source of randomness. */
export type Source = DrandSource | SecretSource | NumbersSource;

/** The maximum number of sources, as in RFC 3797 §4.1. */
export const MAX_SOURCES = 16;
