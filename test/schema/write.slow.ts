import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root, schemas } from './validators.js';
import { writeSchemas } from './write.js';

const out = mkdtempSync(join(tmpdir(), 'schemas-'));
afterAll(() => rmSync(out, { recursive: true }));

it('every schema is written into a file of its name, the folder made or not', () => {
  const folder = join(out, 'as/deep');
  for (let times = 0; times < 2; times += 1) writeSchemas(root, folder);
  expect(readdirSync(folder).sort()).toEqual(
    [...schemas.keys()].map((name) => `${name}.json`).sort(),
  );
  for (const [name, schema] of schemas) {
    const text = readFileSync(join(folder, `${name}.json`), 'utf8');
    expect(JSON.parse(text)).toEqual(schema);
    expect(text.endsWith('}\n')).toBe(true);
  }
});
