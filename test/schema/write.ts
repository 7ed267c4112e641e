import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './json-schema.js';

/** Writes every schema into a folder, one a file. */
export function writeSchemas(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of jsonSchemas(root)) {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
