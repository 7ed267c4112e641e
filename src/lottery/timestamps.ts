import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { parseOrThrow } from '../parse/parse.js';
import { inForm, integer, list, number, object, text } from '../parse/schema.js';
import { instant } from '../time/instant.js';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$/;

const tokenFields = {
  /** The standard of the token. */
  kind: z.literal('rfc3161'),
  /** The bytes of the answer of the authority (`TimeStampResp`), in base64. */
  token: z.string().check(z.maxLength(100_000), inForm(BASE64, 'base64')),
};

const timestamp = z.discriminatedUnion('of', [
  object({
    /** The document that the token is of. */
    of: z.enum(['announcement', 'entries']),
    ...tokenFields,
  }),
  object({
    /** The log. */
    of: z.literal('log'),
    /** The token covers so many lines from the start of the log. */
    events: integer(1),
    ...tokenFields,
  }),
]);

/** The schema of the timestamps of a record. */
export const timestamps = list(timestamp, 1000, 1);

/** A token of RFC 3161, by which an authority confirms that a document of a draw existed. */
export type Timestamp = z.output<typeof timestamp>;

const accepted = object({
  /** The authority is trusted, and the token is of the document. */
  outcome: z.literal('met'),
  /** The time in the token, RFC 3339. */
  at: instant,
  /** How far the time can be off, in milliseconds. The default is 0. */
  accuracyMs: z.optional(number(0, Number.MAX_SAFE_INTEGER)),
  /** The name of the authority. */
  authority: z.optional(text(1000)),
});

const notAccepted = object({
  /** `undetermined` where the verifier cannot tell, such as of an authority that it does not know. */
  outcome: z.enum(['not-met', 'undetermined']),
  /** Why, as a stable code of the verifier. */
  code: text(200, 1),
});

/** A token that a {@link TimestampVerifier} accepts. */
export interface AcceptedTimestamp extends z.output<typeof accepted> {}

/** A token that a {@link TimestampVerifier} does not accept. */
export interface OtherTimestamp extends z.output<typeof notAccepted> {}

/**
 * Checks a token of RFC 3161 against the bytes of a document and the authorities that the host
 * trusts. `examples/verify-a-draw/openssl-timestamps.mjs` is one.
 */
export type TimestampVerifier = (
  token: Uint8Array,
  document: Uint8Array,
) => AcceptedTimestamp | OtherTimestamp;

/**
 * Checks a timestamp of a document.
 *
 * @throws {@link UtlysningError} `timestamp.verifier` for an answer of the verifier that is none.
 */
export function checkTimestamp(
  verify: TimestampVerifier,
  { token }: Timestamp,
  document: string,
): AcceptedTimestamp | OtherTimestamp {
  const bytes = Uint8Array.from(atob(token), (byte) => byte.charCodeAt(0));
  const answer = z.discriminatedUnion('outcome', [accepted, notAccepted]);
  return parseOrThrow(answer, verify(bytes, utf8ToBytes(document)), 'timestamp.verifier');
}
