// Prints what carries each rule of the real calls in examples/calls: `npm run calls`. It takes each
// rule out of the data and sees that a case notices it. Exits with 1 if one goes unnoticed, if one is
// pretended, or if too few are carried as data.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const rules = JSON.parse(readFileSync(join(import.meta.dirname, 'rules.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'calls-'));
const outfile = join(folder, 'ledger.mjs');
await build({
  stdin: {
    contents: `export * from './test/calls/ledger.ts';
      export { readCall } from './examples/calls/real-call.ts';`,
    resolveDir: root,
  },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
});
const { format, isSound, ledger, readCall } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });

const isThere = (name) => existsSync(join(root, 'examples/calls', name, 'rules.ts'));
const names = [...new Set(rules.map(({ call }) => call))].filter(isThere);
const entries = ledger(rules, await Promise.all(names.map(readCall)));
console.log(format(entries));
process.exitCode = isSound(entries) ? 0 : 1;
