import * as z from 'zod/mini';
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
