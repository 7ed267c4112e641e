import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../src/version.js';

// What a release says of itself, and what of it npm would publish.

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const description = JSON.parse(read('package.json'));

describe('the version', () => {
  test('is the same in package.json and in the code', () => {
    expect(description.version).toBe(version);
  });

  test('is at the top of the changelog: with its date, or unreleased while it is in the making', () => {
    const newest = /^## \[([^\]]*)\](.*)$/m.exec(read('CHANGELOG.md'));
    const isReleased = !version.includes('-');
    expect(newest?.[1]).toBe(isReleased ? version : 'Unreleased');
    expect(newest?.[2]).toMatch(isReleased ? /^ - \d{4}-\d{2}-\d{2}$/ : /^$/);
  });
});

describe('npm publish', () => {
  // With nobody's settings, and a registry that no one answers for: it is looked up, and not there.
  const registry = '//127.0.0.1:9/';
  const options = [`--registry=http:${registry}`, `--${registry}:_authToken=none`];
  // npm refuses to make a version in the making the newest one.
  if (version.includes('-')) options.push('--tag=next');
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['publish', '--dry-run', '--json', '--ignore-scripts', '--fetch-retries=0', ...options],
    { cwd: root, encoding: 'utf8', env: { ...process.env, npm_config_userconfig: '/dev/null' } },
  );

  test('has nothing to warn of', () => {
    expect(stderr.split('\n').filter((line) => /^npm (?:warn publish|error)/.test(line))).toEqual(
      [],
    );
    expect(status).toBe(0);
  });

  test('is with provenance, and for everyone', () => {
    expect(description.publishConfig).toEqual({ access: 'public', provenance: true });
  });

  test('sends what an entry point needs, and nothing else', () => {
    const told = JSON.parse(stdout);
    const { files }: { files: { path: string }[] } = told[description.name] ?? told;
    const meant =
      /^(?:package\.json|(?:README|CHANGELOG)\.md|LICENSE|dist\/schema\/[a-z-]+\.json|dist\/licences\/[a-z-]+\.txt|dist\/(?:calls\/)?[\w-]+\.(?:(?:js|cjs)(?:\.map)?|d\.ts|d\.cts))$/;
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path) => !meant.test(path))).toEqual([]);
    const named = JSON.stringify(description.exports).match(/dist\/[^"*]+\.[a-z.]+/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
  });
});
