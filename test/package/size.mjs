// How large what one imports is, minified and compressed with every dependency in it, by size-limit. It
// holds what there is now, and tells beside it what is aimed at where that is less.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { atMost, report } from '../bench/measured.mjs';

const AIMS = { 'draw, verifyDraw': 14_000 };

const root = join(import.meta.dirname, '../..');
const { stdout, stderr } = spawnSync('npx', ['size-limit', '--json'], {
  cwd: root,
  encoding: 'utf8',
});
if (stdout === '') throw new Error(stderr);
const sizes = JSON.parse(stdout);
const kilobytes = (bytes) => `${Number((bytes / 1000).toFixed(1))} kB`;
report(
  'size',
  sizes.map(({ name, size, sizeLimit }) => atMost(name, size, AIMS[name] ?? sizeLimit, kilobytes)),
);
process.exitCode = sizes.every(({ passed }) => passed) ? 0 : 1;
