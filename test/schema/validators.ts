import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { jsonSchemas } from './json-schema.js';

export const root = join(import.meta.dirname, '../..');

/** The schemas as the package carries them, by the names of their files. */
export const schemas = jsonSchemas(root);

/** A validator of JSON Schema 2020-12, of another hand, that lets no doubtful schema pass. */
export const strict = () => addFormats(new Ajv2020({ strict: true }));

const ajv = strict();
const compiled = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]));

export function validatorOf(name: string): ValidateFunction {
  const validate = compiled.get(name);
  if (validate === undefined) throw new Error(`there is no schema ${name}`);
  return validate;
}

/** What a schema says against a value as it goes over the wire; nothing when it fits. */
export function faults(name: string, value: unknown): readonly string[] {
  const validate = validatorOf(name);
  if (validate(JSON.parse(JSON.stringify(value)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
