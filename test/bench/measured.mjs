// How a benchmark measures, and how it says what came out: ratios of works that were measured side by
// side, and the rows from which `npm run figures` makes `FIGURES.md`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { Bench } from 'tinybench';

/**
 * The milliseconds that one turn of each of some works takes, round by round and by name. Each round
 * begins with another one and every second round goes backwards, so that nobody always clears up
 * after the same one.
 */
export async function sideBySide(works, { rounds = 9, ms = 0 } = {}) {
  const all = Object.entries(works);
  const taken = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const bench = new Bench({ time: ms, iterations: 1, warmup: false, throws: true });
    const first = round % all.length;
    const inTurn = [...all.slice(first), ...all.slice(0, first)];
    if (round % 2 === 1) inTurn.reverse();
    for (const [name, work] of inTurn) bench.add(name, work);
    for (const { name, result } of await bench.run()) taken[name].push(result.latency.mean);
  }
  return taken;
}

/** The CPU time of a work in milliseconds; other processes do not count. */
export function cpu(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** How many times as long one work took as another: the median of what the rounds say. */
export function ratio(some, other) {
  return median(some.map((ms, round) => ms / other[round]));
}

export function atMost(what, number, limit, show = times) {
  return { what, figure: show(number), limit: `at most ${show(limit)}`, reached: number <= limit };
}

/** Without a limit it is told, and no more. */
export function atLeast(what, number, limit, show = times) {
  if (limit === undefined) return { what, figure: show(number), reached: true };
  return { what, figure: show(number), limit: `at least ${show(limit)}`, reached: number >= limit };
}

/** Prints the rows, keeps them for `npm run figures`, and fails the run when one missed its limit. */
export function report(name, rows) {
  for (const { what, figure, limit, reached } of rows) {
    const verdict = limit === undefined ? '' : `  ${limit}: ${reached ? 'reached' : 'MISSED'}`;
    console.log(`${what.padEnd(66)} ${figure.padStart(8)}${verdict}`);
  }
  const folder = join(import.meta.dirname, '../../out/figures');
  mkdirSync(folder, { recursive: true });
  const kept = { of: circumstances(), rows };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(kept, null, 2)}\n`);
  if (rows.some(({ reached }) => !reached)) process.exitCode = 1;
}

/** When and where something is measured, and of which commit. */
function circumstances() {
  const git = spawnSync('git', ['describe', '--always', '--dirty', '--exclude=*'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: git.stdout?.trim() || 'unknown',
    node: process.versions.node,
    cores: availableParallelism(),
    load: Number(loadavg()[0].toFixed(1)),
  };
}

export function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}

function times(number) {
  return `${number >= 10 ? Math.round(number) : Number(number.toFixed(2))}×`;
}
