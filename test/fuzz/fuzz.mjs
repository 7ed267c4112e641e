// Hands every function that takes what comes from outside a million hostile inputs: `npm run fuzz`.
//
//   npm run fuzz -- --only parseCall --inputs 10000 --seed 7
//   npm run fuzz -- --minutes 5
//
// With `--minutes`, all targets together take so long, and as many inputs as they can.
// Each target runs in a process of its own, as many at a time as there are cores, or `--workers`. An
// input that breaks something is named by its seed and its turn, and `--from <turn> --inputs 1` makes
// it again.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { atLeast, report } from '../bench/measured.mjs';

const MILLION = 1_000_000;
const { values: asked } = parseArgs({
  options: {
    inputs: { type: 'string', default: String(MILLION) },
    seed: { type: 'string', default: '20240624' },
    from: { type: 'string', default: '0' },
    only: { type: 'string', multiple: true },
    minutes: { type: 'string' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
const [inputs, seed, from] = [asked.inputs, asked.seed, asked.from].map(Number);
const workers = Math.max(1, Number(asked.workers));

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const script = join(folder, 'one.mjs');
await build({
  entryPoints: [join(import.meta.dirname, 'one.ts')],
  outfile: script,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
});

/** What a process says of a target, or the names of all of them. */
async function run(...args) {
  const child = spawn(process.execPath, ['--stack-trace-limit=20', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TZ: 'UTC' },
  });
  let text = '';
  for await (const part of child.stdout) text += part;
  const status = child.exitCode ?? (await new Promise((done) => child.once('exit', done)));
  if (status !== 0) throw new Error(`${args[0]}: the process ended with ${status}`);
  return JSON.parse(text);
}

const known = await run();
const names = asked.only ?? known;
for (const name of names) {
  if (!known.includes(name)) throw new Error(`no target ${name}: there are ${known.join(', ')}`);
}

const waiting = [...names];
const limit = asked.minutes && { seconds: (Number(asked.minutes) * 60 * workers) / names.length };
const tallies = [];
async function work() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const start = performance.now();
    const tally = await run(name, JSON.stringify({ inputs, seed, from, ...limit }));
    tallies.push(tally);
    say(tally, (performance.now() - start) / 1000);
  }
}

function say({ target, inputs, accepted, said, slowestMs, failures }, seconds) {
  const share = `${Math.round((100 * accepted) / inputs)} %`;
  console.log(
    `${target.padEnd(28)} ${inputs} inputs  ${share.padStart(5)} read  ${Object.keys(said).length} words  ${Math.round(slowestMs)} ms at most  ${Math.round(seconds)} s`,
  );
  const words = Object.entries(said).map(([word, count]) => `${word} ${count}`);
  console.log(`  ${words.join(', ')}`);
  for (const { seed, turn, what } of failures) {
    const where = what.split('\n').slice(0, 4).join('\n  ');
    console.log(
      `  FAILED  --only '${target}' --seed ${seed} --from ${turn} --inputs 1\n  ${where}`,
    );
  }
}

try {
  await Promise.all(Array.from({ length: workers }, work));
} finally {
  rmSync(folder, { recursive: true });
}

const failed = tallies.filter(({ failures }) => failures.length > 0);
if (failed.length > 0) process.exitCode = 1;
if (asked.only === undefined && asked.minutes === undefined && from === 0) {
  const least = failed.length === 0 ? Math.min(...tallies.map(({ inputs }) => inputs)) : 0;
  report('fuzz', [
    atLeast(
      `hostile inputs that break none of ${tallies.length} functions, each`,
      least,
      MILLION,
      String,
    ),
  ]);
}
