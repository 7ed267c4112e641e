import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** The entry points of the package, for tests and examples that import it by its name. */
const source = (path: string) => join(root, 'src', path);
export const alias = [
  { find: /^utlysning$/, replacement: source('index.ts') },
  { find: /^utlysning\/calls\/(.*)$/, replacement: source('call/$1.ts') },
  { find: /^utlysning\/municipalities$/, replacement: source('register/index.ts') },
  { find: /^utlysning\/(.*)$/, replacement: source('$1/index.ts') },
];

/** The unit tests of the library, and those that the examples bring. */
export const unit = ['test/**/*.test.ts', 'examples/**/*.test.ts'];

/** The rooms that read a clock or a zone. */
const CLOCK =
  '{time,language,call,application,eligibility,drand,lottery,obligations,calendar,texts,testing,frozen}';

/** Zones in which libraries have been wrong. */
const ZONES = [
  'Europe/Oslo',
  'America/New_York',
  'Pacific/Apia',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
];

/** The folders of slow tests that change what a process has for all, or mock a module. */
const ALONE = 'fuzz|purity|time';

/** Builds the library, unless nothing has changed: some of these tests run what is in dist/. */
const BUILT = 'test/package/built.ts';

const setupFiles = ['test/fast-check-seed.ts'];
const testTimeout = 120_000;

/** A test that hangs is stopped; a property of 10 000 runs may take minutes on a busy machine. */
const deepTimeout = 900_000;

/** A page is awaited, not timed: on a busy machine a test takes longer, and says the same. */
const polling = { poll: { timeout: 30_000 } };

/** A project on the sources. */
function onSources(
  name: string,
  test: NonNullable<TestProjectInlineConfiguration['test']>,
): TestProjectInlineConfiguration {
  return {
    resolve: { alias },
    test: { root, name, setupFiles, env: { TZ: 'UTC' }, testTimeout, expect: polling, ...test },
  };
}

/** A project of the portal, which runs on the library as it is packed. */
function onPackage(name: string, include: string): TestProjectInlineConfiguration {
  return {
    test: {
      root,
      name,
      include: [`test/portal/${include}`],
      // Packs the library, and starts a Postgres where there is one, once for all files.
      globalSetup: 'test/portal/setup.ts',
      env: { TZ: 'UTC' },
      expect: polling,
      testTimeout,
      hookTimeout: testTimeout,
    },
  };
}

/**
 * The tier of a test file is its suffix: `.test.ts` is a unit test (`npm run check`), `.slow.ts` is part
 * of `npm test`, and `.deep.ts` of `npm run test:deep`. Run some files of a tier by hand with
 * `npx vitest run --config test/vitest.config.ts --project unit grant`.
 */
export default defineConfig({
  test: {
    // Most slow tests wait for a page or a process: one worker a core, and not one less.
    maxWorkers: '100%',
    projects: [
      // Without isolation a worker loads the library once, which halves the time.
      onSources('unit', {
        include: unit,
        isolate: false,
        setupFiles: [...setupFiles, 'test/house/unit-time.ts'],
      }),
      onSources('slow', {
        include: [`test/!(portal|${ALONE})/**/*.slow.ts`],
        globalSetup: BUILT,
        isolate: false,
      }),
      onSources('slow-alone', { include: [`test/(${ALONE})/**/*.slow.ts`], globalSetup: BUILT }),
      onPackage('portal', '**/*.slow.ts'),
      onSources('deep', {
        include: ['test/!(portal)/**/*.deep.ts'],
        globalSetup: BUILT,
        testTimeout: deepTimeout,
      }),
      onPackage('portal-deep', '**/*.deep.ts'),
      // What holds without isolation holds with it too: no file needs what another one left behind.
      onSources('isolated', { include: unit, testTimeout: deepTimeout }),
      ...ZONES.map((TZ) =>
        onSources(TZ, {
          include: [
            `test/${CLOCK}/**/*.test.ts`,
            'test/time/**/*.deep.ts',
            'test/everywhere/digest.deep.ts',
            'examples/calls/**/*.test.ts',
          ],
          isolate: false,
          testTimeout: deepTimeout,
          env: { TZ },
        }),
      ),
    ],
  },
});
