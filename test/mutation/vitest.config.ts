import { defineConfig } from 'vitest/config';
import { alias } from '../vitest.config.js';
import { QuickFirst } from './quick-first.js';

/** The rooms of `test` that are to notice, with commas between them. */
const { ROOMS = '' } = process.env;

/**
 * On how many values a property is tried at the most, for it is tried anew for each mutant. Where the
 * number has another name, the property needs as many to see all that it is to see.
 */
const MOST_RUNS = 100;

/** The tests of some rooms, without those that are long or start processes. */
export default defineConfig({
  resolve: { alias },
  plugins: [
    {
      name: 'fewer-runs',
      enforce: 'pre',
      transform(code, id) {
        if (!id.endsWith('.test.ts')) return;
        return code.replace(/(numRuns\b\s*[:=]\s*)([\d_]+)/g, (_, name: string, runs: string) => {
          return `${name}${Math.min(MOST_RUNS, Number(runs.replaceAll('_', '')))}`;
        });
      },
    },
  ],
  test: {
    root: 'test',
    setupFiles: ['./fast-check-seed.ts'],
    include: ROOMS.split(',').map((room) => `${room}/**/*.test.ts`),
    exclude: ['**/heavy/**', '**/packing.test.ts', '**/odds.test.ts', '**/host.test.ts'],
    env: { TZ: 'UTC' },
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 120_000,
  },
});
