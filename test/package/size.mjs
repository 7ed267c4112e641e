// Reports how large an import is, minified and compressed with Brotli, with every dependency in it:
// `npm run size`. It fails where something is more than a tenth larger than `sizes.json` states;
// `npm run size -- --approve` writes what was measured there.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { atMost, report } from '../bench/measured.mjs';

const GROWTH = 1.1;

const root = join(import.meta.dirname, '../..');
const file = join(import.meta.dirname, 'sizes.json');
const { values } = parseArgs({ options: { approve: { type: 'boolean', default: false } } });

const { stdout, stderr } = spawnSync('npx', ['size-limit', '--json'], {
  cwd: root,
  encoding: 'utf8',
});
if (stdout === '') throw new Error(stderr);
const measured = JSON.parse(stdout);

if (values.approve) {
  const sizes = Object.fromEntries(measured.map(({ name, size }) => [name, size]));
  writeFileSync(file, `${JSON.stringify(sizes, null, 2)}\n`);
}
const approved = JSON.parse(readFileSync(file, 'utf8'));
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
report(
  'size',
  measured.map(({ name, size }) => atMost(name, size, (approved[name] ?? 0) * GROWTH, kilobytes)),
);
if (process.exitCode === 1) console.log('To approve these sizes: npm run size -- --approve');
