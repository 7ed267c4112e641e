// Runs every benchmark, each in a process of its own and one after the other: `npm run bench`. One can
// be named: `npm run bench -- criteria`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const all = [
  'criteria',
  'conditions',
  'parsing',
  'deadline',
  'seating',
  'volume',
  'imports',
  'allocation',
  'draw',
  'portal',
];
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : all) {
  if (!all.includes(name)) throw new Error(`no benchmark ${name}: there are ${all.join(', ')}`);
  const script = join(import.meta.dirname, `${name}.mjs`);
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
