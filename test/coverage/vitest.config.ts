import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { alias, unit } from '../vitest.config.js';

const root = join(import.meta.dirname, '../..');

/** Writes down which branches of the library its unit tests reach. */
export default defineConfig({
  resolve: { alias },
  test: {
    root,
    include: unit,
    setupFiles: ['test/fast-check-seed.ts'],
    isolate: false,
    env: { TZ: 'UTC' },
    testTimeout: 300_000,
    reporters: ['dot'],
    silent: true,
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/register/table.ts'],
      reporter: ['json', 'text-summary'],
      reportsDirectory: 'out/coverage',
    },
  },
});
