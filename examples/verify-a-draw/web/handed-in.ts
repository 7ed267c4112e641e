import type { HandedIn, LookedUp, LookedUpBeacon } from 'utlysning';
import { drandVerifier } from 'utlysning/drand';
import { byId } from './element.ts';
import { heldOf } from './files.ts';
import type { Field } from './problems.ts';
import type { Problem } from './words.ts';

/** What the reader has from elsewhere, or which field cannot be used. */
export type Read =
  | { readonly ok: true; readonly handedIn: HandedIn }
  | { readonly ok: false; readonly field: Field; readonly problem: Problem };

/** Reads the copies, as files or by their hashes, the journal, the call, and what was looked up. */
export function readHandedIn(): Read {
  let handedIn: HandedIn = { beacon: drandVerifier };
  for (const kind of ['announcement', 'entries'] as const) {
    const file = heldOf(kind);
    const written = byId(`${kind}-hash`, HTMLInputElement).value.trim().toLowerCase();
    if (file !== undefined) handedIn = { ...handedIn, [kind]: file.content };
    if (written === '') continue;
    const field = `${kind}-hash` as const;
    // What sha256sum prints is the hash and then the name of the file.
    const hash = /^([0-9a-f]{64})(?:\s|$)/.exec(written)?.[1];
    if (hash === undefined) return { ok: false, field, problem: 'notHash' };
    if (file !== undefined) return { ok: false, field, problem: 'twice' };
    handedIn = { ...handedIn, [kind]: hash };
  }
  for (const kind of ['journal', 'call'] as const) {
    const file = heldOf(kind);
    if (file !== undefined) handedIn = { ...handedIn, [kind]: file.content };
  }
  const lookedUp = lookedUpIn(byId('looked-up', HTMLTextAreaElement).value);
  if (lookedUp === undefined) return { ok: false, field: 'looked-up', problem: 'notLookedUp' };
  return { ok: true, handedIn: { ...handedIn, lookedUp } };
}

/** `<hash of a network>: <round> <signature>`, and the signature before it in a chained network. */
const BEACON = /^([0-9a-f]{64}):\s*(\d{1,15})\s+([0-9a-f]+)(?:\s+([0-9a-f]+))?$/;

/**
 * A line is a secret of 64 hexadecimal digits, a beacon, or `Lotto: 4 8 15`; undefined for another
 * line.
 */
function lookedUpIn(text: string): LookedUp | undefined {
  const secrets: string[] = [];
  const numbers: [string, readonly number[]][] = [];
  const beacons: [string, LookedUpBeacon][] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [, name, values] = /^(.+):\s*(\d{1,15}(?:[\s,;]+\d{1,15})*)$/.exec(line) ?? [];
    const [, chain, round, signature = '', previousSignature] = BEACON.exec(line) ?? [];
    if (chain !== undefined) {
      const before = previousSignature === undefined ? {} : { previousSignature };
      beacons.push([chain, { round: Number(round), signature, ...before }]);
    } else if (/^[0-9a-f]{64}$/i.test(line)) secrets.push(line.toLowerCase());
    else if (name !== undefined) numbers.push([name, values?.split(/[\s,;]+/).map(Number) ?? []]);
    else if (line !== '') return undefined;
  }
  return { secrets, numbers: Object.fromEntries(numbers), beacons: Object.fromEntries(beacons) };
}
