import type { HandedIn, LookedUp } from 'utlysning';
import { drandVerifier } from 'utlysning/drand';
import { byId } from './element.ts';
import { heldOf } from './files.ts';
import type { Field } from './problems.ts';
import type { Problem } from './words.ts';

/** What the reader has from elsewhere, or which field cannot be used. */
export type Read =
  | { readonly ok: true; readonly handedIn: HandedIn }
  | { readonly ok: false; readonly field: Field; readonly problem: Problem };

/** Reads the copies, as files or by their hashes, the journal, and what was looked up. */
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
  const journal = heldOf('journal');
  if (journal !== undefined) handedIn = { ...handedIn, journal: journal.content };
  const lookedUp = lookedUpIn(byId('looked-up', HTMLTextAreaElement).value);
  if (lookedUp === undefined) return { ok: false, field: 'looked-up', problem: 'notLookedUp' };
  return { ok: true, handedIn: { ...handedIn, lookedUp } };
}

/** A line is a secret of 64 hexadecimal digits, or `Lotto: 4 8 15`; undefined for another line. */
function lookedUpIn(text: string): LookedUp | undefined {
  const secrets: string[] = [];
  const numbers: [string, readonly number[]][] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [, name, values] = /^(.+):\s*(\d{1,15}(?:[\s,;]+\d{1,15})*)$/.exec(line) ?? [];
    if (/^[0-9a-f]{64}$/i.test(line)) secrets.push(line.toLowerCase());
    else if (name !== undefined) numbers.push([name, values?.split(/[\s,;]+/).map(Number) ?? []]);
    else if (line !== '') return undefined;
  }
  return { secrets, numbers: Object.fromEntries(numbers) };
}
