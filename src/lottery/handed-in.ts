import * as z from 'zod/mini';
import type { Call } from '../call/call.js';
import { selection } from '../call/sections/selection.js';
import type { BeaconVerifier } from '../drand/beacon.js';
import type { NetworkClock } from '../drand/network.js';
import { canonicalJson } from '../parse/canonical.js';
import { UtlysningError } from '../parse/error.js';
import { sha256Hex } from '../parse/hash.js';
import { parseOrThrow } from '../parse/parse.js';
import { readJson } from '../parse/read-json.js';
import { isRecord, requireObject } from '../parse/require.js';
import { integer } from '../parse/schema.js';
import type { TimestampVerifier } from './timestamps.js';

/** What somebody who checks a record has from elsewhere. Each part lets one more check be made. */
export interface HandedIn {
  /** The announcement that was kept from before entries closed. */
  readonly announcement?: Copy | undefined;
  /** The entry document that was kept from before the draw. */
  readonly entries?: Copy | undefined;
  /** The call whose places were drawn, or the bytes or text of its file. */
  readonly call?: Call | string | Uint8Array | undefined;
  /** Checks the signature of a beacon: `drandVerifier` from `utlysning/drand`. */
  readonly beacon?: BeaconVerifier | undefined;
  /** The times of the known networks of drand. The default is those of the League of Entropy. */
  readonly chains?: readonly NetworkClock[] | undefined;
  /** Checks a timestamp of RFC 3161, with the trust anchors of whoever hands it in. */
  readonly timestamps?: TimestampVerifier | undefined;
  /** The journal of the organiser: the bytes or text of `journal.txt`. */
  readonly journal?: string | Uint8Array | undefined;
  /** The first lines of the journal, as somebody kept their hash. The journal has to begin with them. */
  readonly journalHead?: JournalHead | undefined;
  /** What the sources gave, as looked up in another place than the record. */
  readonly lookedUp?: LookedUp | undefined;
}

/** What was handed in, when it was read. */
export type ReadHandedIn = HandedIn & { readonly call?: Call | undefined };

/** A document that was kept, as text or bytes, or its SHA-256 as 64 lower-case hexadecimal digits. */
export type Copy = string | Uint8Array;

/** The hash of the first lines of a journal, as {@link journalHead} gives it. */
export interface JournalHead {
  /** The number of lines of `journal.txt`, its two lines of head among them. */
  readonly lines: number;
  /** SHA-256 of these lines, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What the sources gave, as somebody looked it up. */
export interface LookedUp {
  /** The numbers, by the name of their source. */
  readonly numbers?: Readonly<Record<string, readonly number[]>>;
  /** The secrets that were seen before the draw, in lower-case hexadecimal. */
  readonly secrets?: readonly string[];
  /** Beacons, by the hash of their network. Their signatures are checked. */
  readonly beacons?: Readonly<Record<string, LookedUpBeacon>>;
}

/** A beacon that was looked up. */
export interface LookedUpBeacon {
  /** The round. */
  readonly round: number;
  /** The signature in lower-case hexadecimal. */
  readonly signature: string;
  /** Only in a chained network. */
  readonly previousSignature?: string;
}

const EXPECTED = 'options of the verification, as their types say';

const anyObject = z.custom<object>(isRecord);
const verifier = z.optional(z.custom((value) => typeof value === 'function'));
const file = z.optional(z.union([z.string(), z.instanceof(Uint8Array)]));
const anyList = z.array(z.unknown());

/** Of a call, its hash and its selection are read. */
const handedInSchema = z.object({
  announcement: file,
  entries: file,
  call: z.optional(anyObject),
  beacon: verifier,
  chains: z.optional(
    z.array(z.object({ hash: z.string(), period: integer(1), genesisTime: z.int() })),
  ),
  timestamps: verifier,
  journal: file,
  journalHead: z.optional(anyObject),
  lookedUp: z.optional(
    z.object({
      numbers: z.optional(z.record(z.string(), anyList)),
      secrets: z.optional(anyList),
      beacons: z.optional(z.record(z.string(), anyObject)),
    }),
  ),
});

/** Refuses options of a wrong kind. Each is read once, so a getter cannot change them later. */
export function requireHandedIn(options: unknown): ReadHandedIn {
  try {
    requireObject(options, 'options.invalid', EXPECTED);
    const given = { ...(options as HandedIn) };
    const read = { ...given, call: isFile(given.call) ? callIn(given.call) : given.call };
    z.parse(handedInSchema, read);
    const rules = read.call?.selection;
    if (rules !== undefined) parseOrThrow(selection, rules, 'options.invalid');
    return read;
  } catch (error) {
    if (error instanceof UtlysningError) throw error;
    throw new UtlysningError('options.invalid', `expected ${EXPECTED}`);
  }
}

function isFile(value: unknown): value is string | Uint8Array {
  return typeof value === 'string' || value instanceof Uint8Array;
}

/** The call that a file states, read as strictly as a record. But a call may have decimals. */
function callIn(file: string | Uint8Array): Call {
  const json = readJson(file, 'any');
  if (json.ok) return json.value as unknown as Call;
  throw new UtlysningError('options.invalid', `expected a call: ${json.issues[0]?.message}`);
}

/** The SHA-256 of a copy. A byte order mark and CRLF around it are passed over. */
export function sha256Of(copy: Copy): string {
  if (typeof copy === 'string' && /^[0-9a-f]{64}$/.test(copy)) return copy;
  return sha256Hex(textOf(copy));
}

/** The SHA-256 of the copy of an announcement, by what its JSON says. */
export function announcementSha256Of(copy: Copy): string {
  const json = readJson(copy);
  return json.ok && typeof json.value === 'object'
    ? sha256Hex(canonicalJson(json.value))
    : sha256Of(copy);
}

/** The text of a copy, without a byte order mark, and with LF as the end of a line. */
export function textOf(copy: Copy): string {
  const text =
    typeof copy === 'string' ? copy : new TextDecoder('utf-8', { ignoreBOM: true }).decode(copy);
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
