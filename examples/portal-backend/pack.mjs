// Puts the library into node_modules of this workspace as npm would install it: packed and unpacked,
// without anything that is not published. Builds it before, where a source has changed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isUpToDate } from './up-to-date.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const installed = join(here, 'node_modules/utlysning');

const inRoot = (...paths) => paths.map((path) => join(root, path));
const PUBLISHED = inRoot('dist', 'package.json', 'README.md', 'CHANGELOG.md', 'LICENSE');

execFileSync('npm', ['run', '--silent', 'build:if-changed'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (!isUpToDate([installed], PUBLISHED)) {
  console.log('Packing the library …');
  pack();
}

function pack() {
  mkdirSync(join(here, 'node_modules'), { recursive: true });
  const folder = mkdtempSync(`${installed}-`);
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const packed = execFileSync('npm', ['pack', ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(packed);
  execFileSync('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', folder]);
  rmSync(join(folder, filename));
  // Another process may pack at the same time: nobody finds half a package.
  rmSync(installed, { recursive: true, force: true });
  renameSync(folder, installed);
}
