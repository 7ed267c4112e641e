import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const imports = (file: string) =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from);

describe('the room of the JSON Schemas, which is for the build and has to do with files', () => {
  it('is imported by nothing in the core', () => {
    const core = files.filter((file) => !file.startsWith('schema'));
    expect(core.length).toBeGreaterThan(100);
    const strays = core.filter((file) =>
      imports(file).some((from) => /^(?:\.{1,2}\/)+schema\//.test(from ?? '')),
    );
    expect(strays).toEqual([]);
  });

  it('is where the walk sees files and the compiler', () => {
    const own = files.filter((file) => file.startsWith('schema')).flatMap(imports);
    expect(own).toEqual(expect.arrayContaining(['node:fs', 'typescript']));
  });
});
