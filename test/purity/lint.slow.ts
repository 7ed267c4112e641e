import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

// The core has no clock, no randomness, no host. The linter forbids them in `src`; this shows that
// it does, with the same configuration, on sources that break the rule.

const impure = {
  clock: 'export const now = Date.now();',
  'clock-handed-on': 'export const clock = Date.now;',
  'clock-by-empty-date': 'export const now = new Date();',
  'clock-by-calling-date': 'export const now = Date();',
  randomness: 'export const n = Math.random();',
  'randomness-handed-on': 'export const random = Math.random;',
  host: 'export const zone = process.env;',
  console: "console.log('hello');",
  'node-module': "import { readFileSync } from 'node:fs';\nexport { readFileSync };",
  'node-module-without-prefix': "import fs from 'fs';\nexport { fs };",
  network: "export const page = fetch('/');",
  timer: 'setTimeout(() => {}, 1);',
  'global-state': 'export const all = globalThis;',
};
const pure = 'export const at = new Date(0).getTime() + Math.max(1, 2);\n';

const root = join(import.meta.dirname, '../..');
const project = mkdtempSync(join(tmpdir(), 'utlysning-lint-'));
mkdirSync(join(project, 'src'));
cpSync(join(root, 'test/purity/pure.grit'), join(project, 'test/purity/pure.grit'));
const configuration = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
delete configuration.vcs;
delete configuration.$schema;
writeFileSync(join(project, 'biome.json'), JSON.stringify(configuration));
for (const [name, code] of Object.entries({ ...impure, pure })) {
  writeFileSync(join(project, 'src', `${name}.ts`), code);
}
const biome = join(root, 'node_modules/.bin/biome');
const { stdout, stderr } = spawnSync(biome, ['lint', '--max-diagnostics=none', 'src'], {
  cwd: project,
  encoding: 'utf8',
});
const complaints = stdout + stderr;

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the linter refuses in src', () => {
  for (const name of Object.keys(impure)) {
    test(name, () => {
      const rule = /plugin|noRestrictedGlobals|noConsole|noNodejsModules/.source;
      expect(complaints).toMatch(new RegExp(`src/${name}\\.ts:\\d+:\\d+ \\S*(?:${rule})`));
    });
  }

  test('and lets through what is pure', () => {
    expect(complaints).not.toContain('src/pure.ts');
    expect(complaints).toContain('Checked 14 files');
  });
});
