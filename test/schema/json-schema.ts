import * as z from 'zod/mini';
import type { FormSchema } from '../../src/parse/form-of.js';
import { docstrings, type Json } from './docstrings.js';
import { parts } from './parts.js';
import { type Shape, shapes } from './shapes.js';

/** The schema of every shape by its name, in JSON Schema 2020-12, each one whole in itself. */
export function jsonSchemas(root: string): ReadonlyMap<string, Json> {
  const describe = docstrings(root);
  const types = new Map(parts.map(({ name, type }) => [name, type]));
  return new Map(
    shapes.map((shape) => {
      const { name, title, description, type } = shape;
      const { $schema, $defs, ...body } = converted(shape);
      const head = { $schema, $id: `urn:utlysning:schema:${name}`, title, description };
      const schema = { ...head, ...body, $defs };
      if (type !== undefined) describe(schema, type);
      for (const [name, part] of Object.entries($defs ?? {})) {
        const type = types.get(name);
        if (type !== undefined) describe(part, type);
      }
      return [name, JSON.parse(JSON.stringify(schema))];
    }),
  );
}

function converted({ schema }: Shape): Json {
  const json = convert(schema);
  const defs = json.$defs ?? {};
  // A value with several forms is converted apart, and so is what these refer to.
  for (const [name, def] of withForms) {
    if (Object.hasOwn(defs, name)) Object.assign(defs, { [name]: def });
  }
  for (;;) {
    const missing = refsIn(json).filter((name) => !Object.hasOwn(defs, name));
    if (missing.length === 0) break;
    for (const name of missing) {
      const part = parts.find((one) => one.name === name);
      if (part === undefined) throw new Error(`no part of a schema is called ${name}`);
      const { $schema, $defs, ...own } = withForms.get(name) ?? convert(part.schema);
      defs[name] = own;
    }
    json.$defs = defs;
  }
  return json;
}

function convert(schema: z.core.$ZodType): Json {
  const named = z.registry<{ id: string }>();
  for (const part of parts) if (part.schema !== schema) named.add(part.schema, { id: part.name });
  const says = new Map(parts.map((part) => [part.schema, part.says]));
  return z.toJSONSchema(schema, {
    io: 'input',
    // What zod cannot represent, such as a moment, has its keywords in `parts`.
    unrepresentable: 'any',
    metadata: named,
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, says.get(zodSchema));
      // These say nothing of JSON.
      delete jsonSchema.readOnly;
      if (jsonSchema.minItems === 0) delete jsonSchema.minItems;
      if (jsonSchema.minLength === 0) delete jsonSchema.minLength;
      if (jsonSchema.pattern === undefined) return;
      // Outside ECMAScript, \d may match the digits of every script.
      jsonSchema.pattern = jsonSchema.pattern.replaceAll('\\d', '[0-9]');
    },
  }) as Json;
}

/** The schemas that have several forms, each with a key of its own: `anyOf` of the forms. */
const withForms: ReadonlyMap<string, Json> = new Map(
  parts.flatMap(({ name, schema, says }) => {
    if (!isFormSchema(schema)) return [];
    const forms = [
      ...(schema.plain === undefined ? [] : [schema.plain]),
      ...Object.values(schema.forms).map((form) => form()),
    ];
    const anyOf = forms.map((form) => {
      const { $schema, $defs, ...own } = convert(form);
      return own;
    });
    // The key that tells a form is required in it.
    for (const [at, key] of Object.keys(schema.forms).entries()) {
      const form = anyOf.at(at - Object.keys(schema.forms).length);
      if (form) form['required'] = [...new Set([...((form['required'] as string[]) ?? []), key])];
    }
    return [[name, { ...says, anyOf }]];
  }),
);

function isFormSchema(schema: z.core.$ZodType): schema is FormSchema<unknown> {
  return 'forms' in schema;
}

/** The names of the parts that a schema refers to, anywhere in it. */
function refsIn(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  const own = '$ref' in json && typeof json.$ref === 'string' ? [json.$ref] : [];
  const names = own.flatMap((ref) => (ref.startsWith('#/$defs/') ? [ref.slice(8)] : []));
  return [...names, ...Object.values(json).flatMap(refsIn)];
}
