import { describe, expect, it } from 'vitest';
import type { Json } from './docstrings.js';
import { schemas, strict } from './validators.js';

/** Every schema within a schema, with where it stands. */
function* within(schema: Json, path = ''): Generator<[path: string, Json]> {
  yield [path, schema];
  const { properties = {}, $defs = {}, additionalProperties, propertyNames, items } = schema;
  const inner = { ...properties, ...$defs, additionalProperties, propertyNames, items };
  const variants = Object.entries({ ...(schema.anyOf ?? schema.oneOf) });
  for (const [key, value] of [...Object.entries(inner), ...variants]) {
    if (typeof value === 'object') yield* within(value as Json, `${path}/${key}`);
  }
}

/** The shapes that cross the border of the library. */
const NAMES = [
  'application',
  'applications',
  'call',
  'call-definition',
  'decision',
  'host-facts',
  'announcement',
  'entry-list',
  'draw-record',
  'award',
  'claims',
  'obligation-record',
  'finding',
  'remedies',
  'admission',
  'entitlement',
  'settlement',
  'letter',
  'timeline',
  'issues',
];

it('there is a schema of every shape that crosses the border', () => {
  expect([...schemas.keys()]).toEqual(NAMES);
});

it('all of them live in one validator', () => {
  const ajv = strict();
  for (const schema of schemas.values()) ajv.addSchema(schema);
  for (const name of NAMES) expect(ajv.getSchema(`urn:utlysning:schema:${name}`)).toBeDefined();
});

it('what several have in common has a name, and an example where it is a word or a number', () => {
  const parts = new Map(
    [...schemas.values()].flatMap(({ $defs = {} }) => Object.entries<Json>($defs)),
  );
  const words = ['key', 'id', 'orgnr', 'hash', 'sourceName', 'instant', 'wallTime', 'day', 'month'];
  for (const name of [...words, 'amount', 'clauses']) {
    const [example] = parts.get(name)?.examples ?? [];
    expect(String(example ?? ''), name).toMatch(/\S/);
  }
  for (const name of [
    'text',
    'condition',
    'seats',
    'member',
    'finding',
    'calculation',
    'callReference',
  ]) {
    expect(parts.has(name), name).toBe(true);
  }
});

describe.each(NAMES)('the schema of %s', (name) => {
  const schema = schemas.get(name) ?? {};
  const { $defs = {} } = schema;

  it('is one of JSON Schema 2020-12, and needs no other file', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(`urn:utlysning:schema:${name}`);
    expect(strict().validateSchema(schema)).toBe(true);
    expect(() => strict().compile(schema)).not.toThrow();
  });

  it('has a title and a description', () => {
    expect(schema['title']).toMatch(/^[A-Z]/);
    expect(schema.description).toMatch(/\.$/);
  });

  it('describes every part that it names, and takes the examples of it', () => {
    for (const [part, { description, examples = [] }] of Object.entries($defs)) {
      expect(description, part).toMatch(/\S/);
      const validate = strict().compile({ $defs, $ref: `#/$defs/${part}` });
      for (const example of examples) expect(validate(example), part).toBe(true);
    }
  });

  it('refuses a key that it does not know in every object of fixed keys', () => {
    const open = [...within(schema)].filter(
      ([, { properties, additionalProperties }]) => properties && additionalProperties !== false,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('says that sums are in minor units, and that moments are RFC 3339 with an offset', () => {
    const { amount, instant } = $defs;
    if (amount) expect(amount.description).toMatch(/minor units/);
    if (instant) expect(instant['format']).toBe('date-time');
    if (instant) expect(instant.description).toMatch(/RFC 3339 .*offset/);
  });

  it('has patterns that every engine reads alike', () => {
    for (const [path, { pattern }] of within(schema)) {
      if (typeof pattern !== 'string') continue;
      expect(pattern, path).toMatch(/^\^.*\$$/);
      // Engines differ in \d, \w, \s, \b and \p, and some cannot look around.
      expect(pattern, path).not.toMatch(/\\[dwsbp]|\(\?[=!<]/i);
    }
  });
});
