import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What the package is called from outside, for the tests of the examples. */
const source = (path: string) => join(import.meta.dirname, '../src', path);
export const alias = [
  { find: /^utlysning$/, replacement: source('index.ts') },
  { find: /^utlysning\/calls\/(.*)$/, replacement: source('call/$1.ts') },
  { find: /^utlysning\/municipalities$/, replacement: source('register/index.ts') },
  { find: /^utlysning\/(.*)$/, replacement: source('$1/index.ts') },
];

/** The whole suite runs in UTC; what touches time runs again in zones that have caught libraries out. */
const zones = [
  'Europe/Oslo',
  'America/New_York',
  'Pacific/Apia',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
];

/** The tests of the project, and those that examples bring with them. */
const include = ['**/*.test.ts', '../examples/**/*.test.ts'];

export default defineConfig({
  test: {
    root: 'test',
    setupFiles: ['./fast-check-seed.ts'],
    projects: [
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'UTC',
          include,
          exclude: ['portal/**'],
          env: { TZ: 'UTC' },
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'portal',
          include: ['portal/*.test.ts'],
          // Packs the library, and starts a Postgres where there is one, once for all of them.
          globalSetup: './portal/setup.ts',
          env: { TZ: 'UTC' },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      ...zones.map((TZ) => ({
        extends: true as const,
        resolve: { alias },
        test: {
          name: TZ,
          include,
          // What starts processes or a browser, or is long and has no clock in it, runs once.
          exclude: [
            'examples/**',
            'package/**',
            'purity/**',
            'docs/**',
            'api/**',
            'bench/**',
            'fuzz/**',
            'schema/**',
            'browser/**',
            'grant/**',
            'portal/**',
            '**/packing.test.ts',
            '**/heavy/**',
          ],
          env: { TZ },
          testTimeout: 120_000,
        },
      })),
    ],
  },
});
