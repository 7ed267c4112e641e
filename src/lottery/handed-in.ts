import type { Call } from '../call/call.js';
import { selection } from '../call/sections/selection.js';
import type { BeaconVerifier } from '../drand/beacon.js';
import type { NetworkClock } from '../drand/network.js';
import { canonicalJson } from '../parse/canonical.js';
import { UtlysningError } from '../parse/error.js';
import { sha256Hex } from '../parse/hash.js';
import { parseOrThrow } from '../parse/parse.js';
import { readJson } from '../parse/read-json.js';
import { requireList, requireObject } from '../parse/require.js';
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

/** Refuses options of a wrong kind. Each is read once, so a getter cannot change them later. */
export function requireHandedIn(options: unknown): ReadHandedIn {
  const expected = 'options of the verification, as their types say';
  try {
    requireObject(options, 'options.invalid', expected);
    const given = { ...(options as HandedIn) };
    const call = isText(given.call) ? callIn(given.call) : given.call;
    const read = { ...given, call };
    const { announcement, entries, journal, beacon, chains, timestamps, lookedUp } = read;
    const { journalHead } = read;
    for (const copy of [announcement, entries, journal]) requireCopy(copy, expected);
    for (const verifier of [beacon, timestamps]) {
      if (verifier !== undefined && typeof verifier !== 'function') throw invalid(expected);
    }
    if (call !== undefined) requireSelection(call, expected);
    if (journalHead !== undefined) requireObject(journalHead, 'options.invalid', expected);
    if (chains !== undefined) requireClocks(chains, expected);
    if (lookedUp !== undefined) requireLookedUp(lookedUp, expected);
    return read;
  } catch (error) {
    if (error instanceof UtlysningError) throw error;
    throw invalid(expected);
  }
}

function isText(value: unknown): value is string | Uint8Array {
  return typeof value === 'string' || value instanceof Uint8Array;
}

/** The call that a file states, read as strictly as a record. But a call may have decimals. */
function callIn(file: string | Uint8Array): Call {
  const json = readJson(file, 'any');
  if (json.ok) return json.value as unknown as Call;
  throw invalid(`a call: ${json.issues[0]?.message}`);
}

function requireCopy(copy: unknown, expected: string): void {
  if (copy === undefined || isText(copy)) return;
  throw invalid(expected);
}

/** Of a call, its hash and its selection are read. */
function requireSelection(call: Call, expected: string): void {
  requireObject(call, 'options.invalid', expected);
  const { selection: rules } = call;
  if (rules !== undefined) parseOrThrow(selection, rules, 'options.invalid');
}

function requireClocks(chains: unknown, expected: string): void {
  requireList(chains, 'options.invalid', expected);
  for (const { hash, period, genesisTime } of chains as readonly NetworkClock[]) {
    const isClock =
      typeof hash === 'string' && Number.isSafeInteger(period) && Number.isSafeInteger(genesisTime);
    if (!isClock || period < 1) throw invalid(expected);
  }
}

function requireLookedUp(lookedUp: LookedUp, expected: string): void {
  requireObject(lookedUp, 'options.invalid', expected);
  const { numbers = {}, secrets = [], beacons = {} } = lookedUp;
  for (const part of [numbers, beacons, ...Object.values(beacons)]) {
    requireObject(part, 'options.invalid', expected);
  }
  for (const part of [secrets, ...Object.values(numbers)]) {
    requireList(part, 'options.invalid', expected);
  }
}

function invalid(expected: string): UtlysningError {
  return new UtlysningError('options.invalid', `expected ${expected}`);
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
