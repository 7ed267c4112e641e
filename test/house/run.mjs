// Runs a tier: `npm run check`, `npm test`, `npm run test:deep`; or some of its parts by their names:
// `npm run check -- lint types`. It prints how long each part took, and what is running every 15 seconds.
// A part that fails ends the run, with what it printed. The last line counts the tests that passed and
// failed; a part without tests counts as one.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { tiers } from './tiers.mjs';

const HEARTBEAT_MS = 15_000;

const root = join(import.meta.dirname, '../..');
const kept = join(root, 'out/tests');
const [name, ...asked] = process.argv.slice(2);
if (!Object.hasOwn(tiers, name)) {
  console.error(`usage: node test/house/run.mjs ${Object.keys(tiers).join('|')} [part]…`);
  process.exit(2);
}
const known = tiers[name].flat().map((part) => part.name);
const unknown = asked.filter((part) => !known.includes(part));
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(', ')} in ${name}: there are ${known.join(', ')}`);
  process.exit(2);
}
const steps = tiers[name].map((step) =>
  step.filter((part) => asked.length === 0 || asked.includes(part.name)),
);
mkdirSync(kept, { recursive: true });

const env = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
};
const running = new Map();
const totals = { passed: 0, failed: 0 };
const start = performance.now();
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

const heartbeat = setInterval(() => {
  for (const [part, { from, last }] of running) {
    console.log(`… ${part.name}, ${seconds(from)}${last() === '' ? '' : `: ${last()}`}`);
  }
}, HEARTBEAT_MS);

for (const step of steps) {
  const parts = await Promise.all(step.map(runPart));
  const failed = parts.filter(({ status }) => status !== 0);
  for (const { part, output } of failed) {
    console.log(`\n${output.trimEnd()}\n\nfailed: ${part.name}`);
  }
  if (failed.length > 0) {
    process.exitCode = 1;
    break;
  }
}
clearInterval(heartbeat);
console.log(`${name}: ${seconds(start)}`);
writeFileSync(join(kept, `${name}.json`), JSON.stringify(totals));
console.log(`${totals.passed} passed, ${totals.failed} failed`);

async function runPart(part) {
  const counted = join(kept, `${part.name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(counted, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${counted}`];
  const [program, ...args] = [...part.run, ...(part.counts ? reporters : [])];
  const from = performance.now();
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let last = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      last = stripVTControlCharacters(text).trim().split('\n').at(-1).trim() || last;
    });
  }
  running.set(part, { from, last: () => last });
  const status = await new Promise((done) => {
    child.once('error', (error) => {
      output += error.message;
      done(1);
    });
    child.once('close', done);
  });
  running.delete(part);
  const { passed, failed } = (part.counts && countOf(counted)) || {
    passed: status === 0 ? 1 : 0,
    failed: 0,
  };
  totals.passed += passed;
  totals.failed += status === 0 ? failed : Math.max(1, failed);
  console.log(`${status === 0 ? '✓' : '✗'} ${part.name.padEnd(24)} ${seconds(from).padStart(8)}`);
  for (const note of notesIn(output)) console.log(`  ${note}`);
  return { part, status, output };
}

/** What a part left out, and which unit files take long. */
function notesIn(output) {
  const lines =
    stripVTControlCharacters(output).match(/(?:Left out:|over a second: test).*/g) ?? [];
  return new Set(lines.map((line) => line.trim()));
}

/** The tests that vitest counted, if it came to that. */
function countOf(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return undefined;
  }
}
