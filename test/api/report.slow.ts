import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const approved = mkdtempSync(join(tmpdir(), 'utlysning-api-'));
const reports = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.api.md'));
for (const file of reports) cpSync(join(import.meta.dirname, file), join(approved, file));

afterAll(() => rmSync(approved, { recursive: true }));

function compare(folder: string) {
  const script = join(import.meta.dirname, 'report.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, '--approved', folder], {
    encoding: 'utf8',
  });
  return { status, stdout };
}

test('the public surface is the one that was approved', () => {
  expect(compare(import.meta.dirname)).toEqual({ status: 0, stdout: '' });
});

test('a change is reported with what differs and how to approve it', () => {
  const report = join(approved, 'utlysning.api.md');
  const before = readFileSync(report, 'utf8');
  writeFileSync(report, before.replace('isOrgnr(text: string)', 'isOrgnr(text: unknown)'));
  rmSync(join(approved, 'utlysning-drand.api.md'));
  writeFileSync(join(approved, 'utlysning-gone.api.md'), 'nothing\n');
  const { status, stdout } = compare(approved);
  expect(status).toBe(1);
  expect(stdout).toContain('\n-export function isOrgnr(text: unknown): boolean;\n');
  expect(stdout).toContain('\n+export function isOrgnr(text: string): boolean;\n');
  expect(stdout).toContain(
    'not the one that was approved: utlysning-drand.api.md, utlysning-gone.api.md, utlysning.api.md\n',
  );
  expect(stdout).toContain('npm run api -- --approve');
});

test('no report names a file of the build, which has another name each time', () => {
  expect(reports).toHaveLength(5);
  for (const file of reports) {
    expect(readFileSync(join(import.meta.dirname, file), 'utf8')).not.toMatch(/\.d\.ts|chunk-/);
  }
});
