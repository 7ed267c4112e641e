import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A JSON Schema, draft 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

/** The shapes that are the library’s own, by the names of their schemas in the package. */
// biome-ignore format: a table
const LIBRARY = ['application', 'call', 'announcement', 'draw-record', 'participation-record', 'finding', 'admission', 'entitlement', 'statement', 'issues'] as const;

type LibraryName = (typeof LIBRARY)[number];

const { resolve } = createRequire(import.meta.url);

interface LibrarySchema extends Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly $defs: Readonly<Record<string, Schema>>;
}

/** A schema that comes with the package. */
function fromLibrary(name: string): LibrarySchema {
  return JSON.parse(readFileSync(resolve(`utlysning/schema/${name}.json`), 'utf8'));
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

/** Some of what is in shapes of the library, under a name here, and something of its own. */
function partOf(
  name: string,
  from: Readonly<Record<string, readonly string[]>>,
  own: Readonly<Record<string, Schema>> = {},
): Schema {
  const library = Object.entries(from).map(([of, keys]) => ({ keys, ...fromLibrary(of) }));
  const taken = library.flatMap(({ keys, properties }) =>
    keys.map((key) => [key, properties[key.replace('?', '')] ?? any]),
  );
  const $defs = Object.assign({}, ...library.map(({ $defs }) => $defs));
  return {
    $id: `urn:portal:schema:${name}`,
    ...object({ ...Object.fromEntries(taken), ...own }),
    $defs,
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
const advice = list(object({ possible: truth, steps: texts }));
const DONE = {
  'participation-record': ['changes', 'attendance', 'work', 'report?'],
  claims: ['stays'],
};
const each = (names: readonly string[], schema: Schema) =>
  Object.fromEntries(names.map((name) => [name, schema]));

/** The shapes of the portal itself. */
// biome-ignore format: a table
const OWN = {
  problem: object({ type: text, title: text, status: whole, code: text, detail: text, 'issues?': ref('issues'), request: text }),
  health: object({ ok: truth }),
  description: { type: 'object', required: ['openapi', 'paths', 'components'] },
  // What everyone may see.
  calls: object({ calls: list(object({ ...call, title: text, organiser: text, deadline: instant, state: states })) }),
  round: object({ reference: object(call), state: states, call: ref('call'), entitlement: ref('entitlement'), ...dates }),
  entries: object({ ids: texts, sha256: hash, document: text }),
  // From a draft to what became of it.
  draft: partOf('draft', { application: ['id?', 'applicant', 'group', 'parts', 'priority?', 'specialNeeds?'] }),
  held: object({ id: text, call: text, state: oneOf('draft', 'submitted', 'withdrawn'), revision: whole, application: ref('application') }),
  applications: object({ applications: list(ref('held')) }),
  check: object({ at: instant, deadline: instant, met: texts, missing: texts, possible: truth, advice, ifSubmittedNow: object({ outcome: text, explanation: texts }), finding: ref('finding') }),
  receipt: object({ id: text, call: object(call), orgnr: text, receivedAt: instant, channel: text, sha256: hash, audit: anchor }),
  withdrawn: object({ id: text, state: oneOf('withdrawn') }),
  assessment: object({ ...assessed, list: oneOf(...LISTS), provisional: truth, 'draw?': object({ rank: whole, place: truth }) }),
  // From the announcement of a draw to its record.
  chosen: object({ drawAt: instant, sources: list(any), 'method?': text, 'places?': whole }),
  closing: object({ admission: ref('admission'), entries: ref('entries') }),
  revealed: partOf('revealed', { 'draw-record': ['revealed?'] }),
  report: object({
    at: instant, call: object(call), library: text, provisional: truth, ...dates, audit: anchor,
    numbers: object({ places: orNull(whole), ...each(COUNTS, whole) }),
    ...each([...LISTS, 'afterClosing'], list(object(assessed))), entitlement: ref('entitlement'),
    draw: object({ announcement: orNull(ref('announcement')), entries: orNull(ref('entries')), record: orNull(ref('draw-record')), verification: orNull(object(explained)) }),
  }),
  audit: object({ rows: list(object({ seq: whole, at: instant, actor: text, action: text, subject: text, facts: { type: 'object' }, previous: hash, hash })) }),
  verification: object(explained),
  // What a place claims, and what it has done.
  claiming: partOf('claiming', { claims: ['lines'] }),
  claimed: partOf('claimed', { claims: ['lines'] }, { revision: whole }),
  doing: partOf('doing', DONE),
  done: partOf('done', DONE, { revision: whole }),
  settled: object({ statement: ref('statement'), explanations: list(object({ id: text, explanation: texts })) }),
  obligations: object({ record: ref('participation-record'), ...explained, advice, next: dates.next }),
} satisfies Readonly<Record<string, Schema>>;

export type SchemaName = keyof typeof OWN | LibraryName;

/** Every schema by its name. */
export function schemas(): Readonly<Record<string, Schema>> {
  return { ...Object.fromEntries(LIBRARY.map((name) => [name, fromLibrary(name)])), ...OWN };
}
