import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A JSON Schema, draft 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

/** The shapes of the library, by the names of their schemas in the package, with the keys they must have. */
const LIBRARY = {
  application: ['id', 'applicant', 'group', 'parts'],
  call: ['id', 'title', 'zone', 'version', 'deadline'],
  announcement: ['drawId', 'places', 'closesAt', 'drawAt', 'method', 'sources'],
  'draw-record': ['format', 'announcement', 'entries', 'revealed', 'seed', 'order', 'log'],
  'participation-record': ['asOf', 'group', 'changes', 'attendance', 'work'],
  finding: ['criterion', 'level', 'outcome', 'clauses', 'reason'],
  admission: ['library', 'call', 'eligible', 'rejected', 'undetermined', 'superseded'],
  entitlement: ['otherCosts', 'travel', 'stay', 'specialNeeds', 'ceiling'],
  statement: ['library', 'call', 'lines', 'travel', 'otherCosts', 'specialNeeds', 'stay', 'total'],
  issue: ['path', 'code', 'message'],
} as const;

type LibraryName = keyof typeof LIBRARY;

/** The schema that comes with the package; from a package without it, the keys that have to be there. */
function fromLibrary(name: LibraryName): Schema {
  try {
    const { resolve } = createRequire(import.meta.url);
    return JSON.parse(readFileSync(resolve(`utlysning/schema/${name}.json`), 'utf8'));
  } catch {
    return { $id: `urn:utlysning:schema:${name}`, type: 'object', required: LIBRARY[name] };
  }
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const list = (items: Schema): Schema => ({ type: 'array', items });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
const text: Schema = { type: 'string' };
const texts = list(text);
const whole: Schema = { type: 'integer', minimum: 0 };
const truth: Schema = { type: 'boolean' };
const instant: Schema = { type: 'string', format: 'date-time' };
const hash: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const any: Schema = {};

/** An object with just these keys; one whose name ends in a question mark may be absent. */
function object(properties: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(properties);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, schema]) => [key.replace('?', ''), schema])),
    required: entries.flatMap(([key]) => (key.endsWith('?') ? [] : [key])),
    additionalProperties: false,
  };
}

const anchor = object({ seq: whole, hash });
const call = { id: text, version: whole, sha256: hash };
const states = oneOf('open', 'over', 'closed', 'drawn');
const moment = object({
  id: text,
  kind: text,
  at: instant,
  'to?': instant,
  written: text,
  precision: text,
  clauses: texts,
});
const dates = { timeline: list(moment), next: orNull(object({ entry: moment, margin: any })) };
const LISTS = ['eligible', 'rejected', 'undetermined', 'superseded'];
const COUNTS = ['draft', 'submitted', 'withdrawn', ...LISTS];
const explained = { explanation: texts, finding: ref('finding') };
const assessed = {
  id: text,
  applicant: text,
  'orgnr?': text,
  'priority?': text,
  'by?': text,
  ...explained,
};
const each = (names: readonly string[], schema: Schema) =>
  Object.fromEntries(names.map((name) => [name, schema]));

/** The shapes of the portal itself. */
// biome-ignore format: a table
const OWN = {
  problem: object({ type: text, title: text, status: whole, code: text, detail: text, 'issues?': list(ref('issue')), request: text }),
  health: object({ ok: truth }),
  description: { type: 'object', required: ['openapi', 'paths', 'components'] },
  // What everyone may see.
  calls: object({ calls: list(object({ ...call, title: text, organiser: text, deadline: instant, state: states })) }),
  round: object({ reference: object(call), state: states, call: ref('call'), entitlement: ref('entitlement'), ...dates }),
  entries: object({ ids: texts, sha256: hash, document: text }),
  // From a draft to what became of it.
  draft: object({ 'id?': text, applicant: object({ orgnr: text }), group: list(any), parts: { type: 'object' }, 'specialNeeds?': list(any) }),
  held: object({ id: text, call: text, state: oneOf('draft', 'submitted', 'withdrawn'), revision: whole, application: ref('application') }),
  applications: object({ applications: list(ref('held')) }),
  check: object({ at: instant, deadline: instant, met: texts, missing: texts, possible: truth, advice: list(object({ possible: truth, steps: texts })), ifSubmittedNow: object({ outcome: text, explanation: texts }), finding: ref('finding') }),
  receipt: object({ id: text, call: object(call), orgnr: text, receivedAt: instant, channel: text, sha256: hash, audit: anchor }),
  withdrawn: object({ id: text, state: oneOf('withdrawn') }),
  assessment: object({ ...assessed, list: oneOf(...LISTS), provisional: truth, 'draw?': object({ rank: whole, place: truth }) }),
  // From the announcement of a draw to its record.
  chosen: object({ drawAt: instant, sources: list(any), 'method?': text, 'places?': whole }),
  closing: object({ admission: ref('admission'), entries: ref('entries') }),
  revealed: object({ 'revealed?': list(any) }),
  report: object({
    at: instant, call: object(call), library: text, provisional: truth, ...dates, audit: anchor,
    numbers: object({ places: orNull(whole), ...each(COUNTS, whole) }),
    ...each([...LISTS, 'afterClosing'], list(object(assessed))), entitlement: ref('entitlement'),
    draw: object({ announcement: orNull(ref('announcement')), entries: orNull(ref('entries')), record: orNull(ref('draw-record')), verification: orNull(object(explained)) }),
  }),
  audit: object({ rows: list(object({ seq: whole, at: instant, actor: text, action: text, subject: text, facts: { type: 'object' }, previous: hash, hash })) }),
  verification: object(explained),
  // What a place claims, and what it has done.
  claiming: object({ lines: list(any) }),
  claimed: object({ revision: whole, lines: list(any) }),
  doing: object({ changes: list(any), attendance: list(any), work: list(any), stays: list(any), 'report?': any }),
  done: object({ revision: whole, changes: list(any), attendance: list(any), work: list(any), stays: list(any), 'report?': any }),
  settled: object({ statement: ref('statement'), explanations: list(object({ id: text, explanation: texts })) }),
  obligations: object({ record: ref('participation-record'), ...explained, advice: list(any), next: dates.next }),
} satisfies Readonly<Record<string, Schema>>;

export type SchemaName = keyof typeof OWN | LibraryName;

/** Every schema by its name. */
export function schemas(): Readonly<Record<string, Schema>> {
  const names = Object.keys(LIBRARY) as LibraryName[];
  return { ...Object.fromEntries(names.map((name) => [name, fromLibrary(name)])), ...OWN };
}
