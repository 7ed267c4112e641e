import { libraryComponents, ref, type Schema } from './library-schemas.js';

/** The schemas of the library that a route can name, as the package names them. */
// biome-ignore format: a table
const LIBRARY = ['application', 'call', 'announcement', 'draw-record', 'obligation-record', 'finding', 'admission', 'entitlement', 'award', 'claims', 'settlement', 'timeline'] as const;

/** Components that this description refers to, or that parts are taken from. */
const library = libraryComponents(LIBRARY);

interface ObjectSchema extends Schema {
  readonly properties: Readonly<Record<string, Schema>>;
}

const list = (items: Schema): Schema => ({ type: 'array', items });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
const text: Schema = { type: 'string' };
const texts = list(text);
const integer: Schema = { type: 'integer', minimum: 0 };
const yesNo: Schema = { type: 'boolean' };
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

/** Some properties of schemas of the library, and other properties beside them. */
function partOf(
  from: Readonly<Partial<Record<keyof typeof library, readonly string[]>>>,
  others: Readonly<Record<string, Schema>> = {},
): Schema {
  const taken = Object.entries(from).flatMap(([name, keys]) => {
    const { properties } = library[name as keyof typeof library] as ObjectSchema;
    return keys.map((key) => [key, properties[key.replace('?', '')] ?? any]);
  });
  return object({ ...Object.fromEntries(taken), ...others });
}

/** An issue has a code of the library, or one of the portal's own. */
const issue = object({
  path: list({ type: ['string', 'integer'] }),
  code: text,
  message: text,
  'params?': { type: 'object' },
});
const hashed = { lines: texts, sha256: hash, document: text };
const anchor = object({ seq: integer, hash });
const call = { id: text, version: integer, sha256: hash };
const states = oneOf('open', 'over', 'closed', 'drawn');
const timeline = ref('timeline');
const entry = ref('utlysning.timelineEntry');
const dates = {
  timeline,
  next: orNull(object({ entry, until: oneOf('start', 'end'), 'margin?': any })),
};
const LISTS = ['eligible', 'rejected', 'undetermined', 'superseded'];
const COUNTS = ['draft', 'submitted', 'withdrawn', ...LISTS];
const explained = { explanation: texts, finding: ref('finding') };
const assessed = {
  id: text,
  applicant: text,
  'orgnr?': text,
  'by?': text,
  ...explained,
};
const advice = list(object({ possible: yesNo, steps: texts }));
const DONE = { 'obligation-record': ['changes', 'attendance', 'work', 'delivered?'] };
const each = (names: readonly string[], schema: Schema) =>
  Object.fromEntries(names.map((name) => [name, schema]));

/** The shapes of the portal itself. */
// biome-ignore format: a table
const OWN = {
  problem: object({ type: text, title: text, status: integer, code: text, detail: text, 'issues?': list(issue), request: text }),
  health: object({ ok: yesNo }),
  description: { type: 'object', properties: { openapi: text, paths: { type: 'object' }, components: { type: 'object' } }, required: ['openapi', 'paths', 'components'] },
  // What everyone may see.
  calls: object({ calls: list(object({ ...call, title: text, organiser: text, deadline: instant, state: states })) }),
  round: object({ reference: object(call), state: states, call: ref('call'), entitlement: ref('entitlement'), ...dates }),
  entries: object({ ...hashed, others: object(hashed) }),
  // From a draft to what became of it.
  draft: partOf({ application: ['id?', 'applicant', 'facts?', 'parts?', 'members?', 'lists?', 'appliedFor?'] }),
  held: object({ id: text, call: text, state: oneOf('draft', 'submitted', 'withdrawn'), revision: integer, application: ref('application') }),
  applications: object({ applications: list(ref('held')) }),
  check: object({ at: instant, deadline: instant, met: texts, missing: texts, possible: yesNo, advice, ifSubmittedNow: object({ outcome: text, explanation: texts }), finding: ref('finding') }),
  receipt: object({ id: text, call: object(call), orgnr: text, receivedAt: instant, channel: text, sha256: hash, 'announcement?': hash, audit: anchor }),
  withdrawn: object({ id: text, state: oneOf('withdrawn') }),
  assessment: object({ ...assessed, list: oneOf(...LISTS), provisional: yesNo, 'draw?': object({ rank: integer, place: yesNo }), 'opening?': object({ salt: hash, line: text }) }),
  // From the announcement of a draw to its record.
  chosen: object({ drawAt: instant, sources: list(any), 'method?': text }),
  closing: object({ admission: ref('admission'), entries: object(hashed), others: object({ ...hashed, openings: list(object({ id: text, salt: hash, line: text, sha256: hash })) }) }),
  revealed: partOf({ 'draw-record': ['revealed?'] }),
  report: object({
    at: instant, call: object(call), library: text, provisional: yesNo, ...dates, audit: anchor,
    numbers: object({ places: orNull(integer), ...each(COUNTS, integer) }),
    ...each([...LISTS, 'afterClosing'], list(object(assessed))), entitlement: ref('entitlement'),
    draw: object({ announcement: orNull(ref('announcement')), entries: orNull(ref('entries')), record: orNull(ref('draw-record')), verification: orNull(object(explained)) }),
  }),
  audit: object({ rows: list(object({ seq: integer, at: instant, actor: text, action: text, subject: text, facts: { type: 'object' }, previous: hash, hash })) }),
  verification: object(explained),
  // What a place claims, and what it has done.
  claiming: object({ claims: ref('claims') }),
  claimed: object({ claims: ref('claims'), revision: integer }),
  doing: partOf(DONE),
  done: partOf(DONE, { revision: integer }),
  settled: object({ award: ref('award'), settlement: ref('settlement'), explanations: list(object({ claim: text, explanation: texts })) }),
  obligations: object({ record: ref('obligation-record'), ...explained, advice, next: dates.next }),
} satisfies Readonly<Record<string, Schema>>;

export type SchemaName = keyof typeof OWN | (typeof LIBRARY)[number];

/** The schemas that a route can name. */
export const schemaNames = [...LIBRARY, ...Object.keys(OWN)];

/** Every schema by the name of its component. */
export const schemas: Readonly<Record<string, Schema>> = { ...library, ...OWN };
