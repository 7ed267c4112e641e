import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'build-inputs-'));
afterAll(() => rmSync(root, { recursive: true }));

const { builtFrom, digestOf, STAMP } = await import(join(import.meta.dirname, 'build-inputs.mjs'));

it('changes with the content and the names of what a build reads, and with nothing else', () => {
  for (const folder of ['dist', 'src/inner', 'test/schema']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts'];
  for (const file of [...files, 'src/a.ts', 'src/inner/b.ts']) writeFileSync(join(root, file), '1');
  const first = digestOf(root);

  writeFileSync(join(root, 'test/a.test.ts'), 'a test');
  writeFileSync(join(root, STAMP), `${first}\n`);
  expect(digestOf(root)).toBe(first);
  expect(builtFrom(root)).toBe(first);

  writeFileSync(join(root, 'src/inner/b.ts'), '2');
  expect(digestOf(root)).not.toBe(first);
  writeFileSync(join(root, 'src/inner/b.ts'), '1');
  expect(digestOf(root)).toBe(first);
  renameSync(join(root, 'src/a.ts'), join(root, 'src/c.ts'));
  expect(digestOf(root)).not.toBe(first);
});
