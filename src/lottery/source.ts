import * as z from 'zod/mini';
import { hash } from '../parse/hash.js';
import { coded, integer, object } from '../parse/schema.js';

/** A line of text as it goes into the seed document: no control characters, in Unicode form C. */
export const sourceName = z
  .string()
  .check(
    z.refine(
      (name) =>
        /^[^\s\p{C}](?:[^\p{C}\p{Zl}\p{Zp}]{0,198}[^\s\p{C}])?$/u.test(name) &&
        name === name.normalize('NFC'),
      coded('source.name', 'expected one line of 1 to 200 characters in Unicode form C'),
    ),
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
  /** SHA-256 of the secret. */
  commitment: hash,
});

const numbers = object({
  /** Numbers from something public, such as a lottery. */
  kind: z.literal('numbers'),
  /** What they come from, on one line. */
  name: sourceName,
});

/** The schema of a source as it is announced. */
export const source = z.discriminatedUnion('kind', [drand, secret, numbers]);

/** A round of drand, as it was announced. */
export interface DrandSource extends z.output<typeof drand> {}

/** A secret of the organiser, by its hash, as it was announced. */
export interface SecretSource extends z.output<typeof secret> {}

/** Numbers from something public, as they were announced. */
export interface NumbersSource extends z.output<typeof numbers> {}

/** One place that the randomness of a draw comes from, as it was announced. */
export type Source = DrandSource | SecretSource | NumbersSource;

/** The most sources that a draw may have, as in RFC 3797 §4.1. */
export const MOST_SOURCES = 16;
