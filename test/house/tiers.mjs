// What each tier runs, in this order. The parts of one step run beside each other.

const vitest = (...projects) => [
  'vitest',
  'run',
  '--config',
  'test/vitest.config.ts',
  ...projects.flatMap((project) => ['--project', project]),
];

/** The light parts and the unit tests: less than a minute. */
const check = [
  [
    { name: 'lint', run: ['biome', 'check', '--error-on-warnings'] },
    { name: 'types', run: ['node', 'node_modules/typescript-7/bin/tsc', '--noEmit', '-p', '.'] },
    { name: 'imports', run: ['depcruise', 'src', '--config', 'test/house/imports.config.mjs'] },
    { name: 'unused', run: ['knip', '--config', 'test/house/knip.json'] },
  ],
  [{ name: 'unit tests', run: vitest('unit'), counts: true }],
];

/** Whatever needs a build, a process, a browser or a database. */
const slow = [
  [{ name: 'build', run: ['node', 'test/package/build.mjs', '--if-changed', '--silent'] }],
  [
    { name: 'package', run: ['publint', '--strict'] },
    { name: 'types of the package', run: ['attw', '--pack', '.', '--profile', 'node16'] },
    { name: 'size', run: ['node', 'test/package/size.mjs'] },
  ],
  [
    { name: 'docs', run: ['typedoc', '--options', 'test/docs/typedoc.mjs'] },
    { name: 'slow tests', run: vitest('slow', 'slow-alone', 'portal'), counts: true },
  ],
  [{ name: 'links of the docs', run: ['node', 'test/docs/site.mjs'] }],
];

/** Whatever is long: other zones, many runs, fuzzing, other runtimes. */
const deep = [
  [{ name: 'build', run: ['node', 'test/package/build.mjs', '--if-changed', '--silent'] }],
  [{ name: 'deep tests', run: vitest('deep', 'portal-deep'), counts: true }],
  [{ name: 'other zones', run: vitest('*/*'), counts: true }],
  [
    // Fuzzing takes its five minutes, whatever runs beside it.
    { name: 'fuzzing', run: ['node', 'test/fuzz/fuzz.mjs', '--minutes', '5', '--workers', '1'] },
    {
      name: 'unit tests, isolated',
      run: [...vitest('isolated'), '--pool=threads'],
      counts: true,
    },
    {
      name: 'other runtimes',
      run: ['node', 'test/everywhere/everywhere.mjs', '--only', 'Node 20', '--only', 'Bun'],
    },
  ],
];

export const tiers = { check, test: [...check, ...slow], deep };
