import { relative } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';

// A unit file takes at most a second. CPU time is counted: it does not include the waiting on a busy
// machine. Full caches and a shared core still make it up to twice as long, and the first file of a
// worker runs before anything is compiled, so a file fails at two seconds.
const LIMIT_MS = 1000;
const FAILS_MS = 2 * LIMIT_MS;

let before: NodeJS.CpuUsage;

beforeAll(() => {
  before = process.cpuUsage();
});

afterAll(() => {
  const { user, system } = process.cpuUsage(before);
  const ms = Math.round((user + system) / 1000);
  if (ms > LIMIT_MS)
    console.warn(
      `over a second: ${relative('.', expect.getState().testPath ?? '')} took ${ms} ms of CPU time`,
    );
  expect(ms, 'CPU time of a unit file in ms: split it, or move a part to .deep.ts').toBeLessThan(
    FAILS_MS,
  );
});
