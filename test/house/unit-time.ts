import { relative } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';

// A unit file takes at most a second of CPU time on the machine on which the limit was set. A slower
// machine, or one whose cores are shared, is measured by a loop, before the file and after it. Full
// caches make a file take up to three times as long, and the first file of a worker runs before
// anything is compiled: a file that takes longer is named, and one that takes four times as long fails.
const LIMIT_MS = 1000;
const FAILS_AT = 4;

/** CPU time of the loop on the machine on which the limit was set. */
const LOOP_MS = 3.6;

let before: NodeJS.CpuUsage;
let slowness: number;

beforeAll(() => {
  slowness = measured();
  before = process.cpuUsage();
});

afterAll(() => {
  const ms = cpuMs(before);
  const limit = Math.round(LIMIT_MS * Math.max(1, slowness, measured()));
  if (ms > limit) {
    const file = relative('.', expect.getState().testPath ?? '');
    console.warn(`over a second: ${file} took ${ms} ms of CPU time, of ${limit} ms`);
  }
  expect(ms, 'CPU time of a unit file in ms: split it, or move a part to .deep.ts').toBeLessThan(
    FAILS_AT * limit,
  );
});

/** How many times longer the loop takes here: the shortest of three, since the first is not compiled. */
function measured(): number {
  const times = [0, 0, 0].map(() => {
    const from = process.cpuUsage();
    let bits = 1;
    for (let i = 0; i < 2_000_000; i += 1) bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d) ^ i;
    return bits === 0 ? 0 : cpuMs(from);
  });
  return Math.min(...times) / LOOP_MS;
}

function cpuMs(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return Math.round((user + system) / 100) / 10;
}
