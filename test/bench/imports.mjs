// How long the first import of the library takes, beside that of zod alone: each time in a new process.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { atMost, ratio, report } from './measured.mjs';

const root = join(import.meta.dirname, '../..');

/** The milliseconds of an import in a process that has done nothing yet. */
function importing(name) {
  const script = `const start = performance.now();
await import('${name}');
console.log(performance.now() - start);`;
  const options = { cwd: root, encoding: 'utf8' };
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], options));
}

const taken = { zod: [], utlysning: [] };
for (let round = 0; round < 25; round += 1) {
  for (const [name, all] of Object.entries(taken)) all.push(importing(name));
}
report('imports', [
  atMost('importing utlysning / importing zod', ratio(taken.utlysning, taken.zod), 1.5),
]);
