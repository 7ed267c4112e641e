import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'scripts-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** The files of a folder, its folders included. The portal has tests of its own. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !['portal-backend', 'node_modules', 'out'].includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

const INTERPRETERS: Readonly<Record<string, string>> = {
  mjs: process.execPath,
  sh: 'sh',
  py: 'python3',
};
const interpreterOf = (path: string) => INTERPRETERS[path.split('.').at(-1) ?? ''];

/** The scripts that a text runs, such as `node examples/…/write.mjs`, from the root or from its folder. */
function scriptsNamedIn(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/\b(?:node|sh|python3) ([\w./-]+\.(?:mjs|sh|py))\b/g)]
    .flatMap(([, path = '']) => [path, join(dirname(file), path)])
    .filter((path) => path.startsWith('examples/') && existsSync(join(root, path)))
    .filter((path) => !path.includes('portal-backend'));
}

const files = filesIn('examples');
const withShebang = files.filter(
  (file) => interpreterOf(file) && readFileSync(join(root, file), 'utf8').startsWith('#!'),
);
const pages = ['package.json', 'README.md', ...files.filter((file) => file.endsWith('.md'))];
const scripts = [...new Set([...withShebang, ...pages.flatMap(scriptsNamedIn)])].sort();

function run(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    interpreterOf(script) ?? '',
    [join(root, script), ...args],
    { cwd: temporary, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** One line, and an exit status of 1 or 2. */
function expectRefusal({ status, stdout, stderr }: ReturnType<typeof run>) {
  expect([1, 2]).toContain(status);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^\S[^\n]+\n$/);
}

it('finds the scripts of the examples', () => {
  expect(scripts).toEqual(
    expect.arrayContaining([
      'examples/pack-the-register/pack.mjs',
      'examples/rules-as-a-document/write.mjs',
      'examples/run-the-2024-call/run.mjs',
      'examples/timeline-as-icalendar/write.mjs',
      'examples/verify-a-draw/verify.py',
      'examples/verify-a-draw/verify.sh',
      'examples/verify-a-draw/web/build.mjs',
    ]),
  );
});

describe.each(scripts)('%s', (script) => {
  const { status, stdout, stderr } = run(script, '--help');
  /** Whether it reads a file, by its usage. */
  const readsFile = /^usage: .*? \[?[\w-]+\.(?:json|csv)/m.test(stdout);

  it('prints its usage with --help', () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^usage: /);
    expect(run(script, '-h').stdout).toBe(stdout);
  });

  it('refuses an option that it does not have', () => {
    expectRefusal(run(script, '--no-such-option'));
  });

  it.runIf(readsFile)('refuses a file that is not there', () => {
    expectRefusal(run(script, join(temporary, 'missing.json')));
  });

  it.runIf(readsFile)('refuses a file that is not JSON or not CSV', () => {
    const file = join(temporary, 'unreadable.json');
    writeFileSync(file, '{ "id": \n');
    expectRefusal(run(script, file));
  });

  it.runIf(!readsFile)('refuses a file, as it reads none', () => {
    expectRefusal(run(script, 'surplus.json'));
  });
});
