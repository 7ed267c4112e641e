import * as z from 'zod/mini';
import { hash } from '../parse/hash.js';
import { isOneLine } from '../parse/one-line.js';
import { integer, object, refined } from '../parse/schema.js';
import { utcTime } from '../time/utc-time.js';

/** The maximum number of sources, as in RFC 3797 §4.1. */
export const MAX_SOURCES = 16;

/** The schema of the name of a source: one line of at most 200 code points. */
export const sourceName = refined(
  (name) => isOneLine(name) && [...name].length <= 200,
  'source.name',
  'expected one line of 1 to 200 characters without blanks at its ends',
);

const drandFields = {
  /** A beacon of drand. */
  kind: z.literal('drand'),
  /** The hash of the network. */
  chain: hash,
  /** The first round at or after the time of the draw. */
  round: integer(1),
};

const numbersFields = {
  /** Numbers that somebody throws or draws, such as a lottery. */
  kind: z.literal('numbers'),
  /** The name of the source, on one line. */
  name: sourceName,
  /** How many numbers there are. */
  count: integer(1, 32),
  /** The lowest number that can come. */
  from: integer(0, Number.MAX_SAFE_INTEGER),
  /** The highest number that can come. */
  to: integer(0, Number.MAX_SAFE_INTEGER),
  /** Whether a number can come more than once. */
  repeat: z.boolean(),
  /** `drawn` where the order is drawn too; `ascending` where it is not. */
  order: z.enum(['ascending', 'drawn']),
  /** Whether somebody who is not the organiser throws or draws them, in public. */
  outside: z.boolean(),
};

const successor = object({
  /** It is used only if the source has not come by this time, at least seven days after the draw. */
  from: utcTime,
  /** Another network of drand, or numbers by another name. */
  source: z.discriminatedUnion('kind', [object(drandFields), object(numbersFields)]),
});

const drand = object({
  ...drandFields,
  /** What is used if the round never comes. */
  successor: z.optional(successor),
});

const numbers = object({
  ...numbersFields,
  /** What is used if the numbers never come. */
  successor: z.optional(successor),
});

const secret = object({
  /** A secret of the organiser. */
  kind: z.literal('secret'),
  /** SHA-256 of the bytes of the secret. */
  commitment: hash,
});

/** The schema of an announced source. */
export const source = z.discriminatedUnion('kind', [drand, secret, numbers]);

/** An announced round of drand. */
export interface DrandSource extends z.output<typeof drand> {}

/** An announced secret of the organiser, by its hash. */
export interface SecretSource extends z.output<typeof secret> {}

/** Announced numbers that somebody will throw or draw. */
export interface NumbersSource extends z.output<typeof numbers> {}

/** An announced source of randomness. */
export type Source = DrandSource | SecretSource | NumbersSource;

/** What replaces a source that never comes. It has no successor of its own. */
export interface Successor extends z.output<typeof successor> {}
