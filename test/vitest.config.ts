import { defineConfig } from 'vitest/config';

/** The whole suite runs in UTC; what touches time runs again in zones that have caught libraries out. */
const zones = [
  'Europe/Oslo',
  'America/New_York',
  'Pacific/Apia',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
];

export default defineConfig({
  test: {
    root: 'test',
    setupFiles: ['./fast-check-seed.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'UTC', include: ['**/*.test.ts'], env: { TZ: 'UTC' }, testTimeout: 120_000 },
      },
      ...zones.map((TZ) => ({
        extends: true as const,
        test: {
          name: TZ,
          include: ['**/*.test.ts'],
          // What starts processes or a browser, or is long and has no clock in it, runs once.
          exclude: [
            'examples/**',
            'package/**',
            'purity/**',
            'docs/**',
            'browser/**',
            'grant/**',
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
