import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { alias } from '../vitest.config.js';

const root = join(import.meta.dirname, '../..');

/** What starts processes or a browser, or runs the library as it is built; what is long is left out too. */
const apart = 'api,bench,browser,docs,examples,package,portal,purity';

/** Writes down which branches of the library its tests reach, in one zone. */
export default defineConfig({
  resolve: { alias },
  test: {
    root,
    include: ['test/**/*.test.ts'],
    exclude: [`test/{${apart}}/**`, 'test/**/heavy/**'],
    setupFiles: ['test/fast-check-seed.ts'],
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
