import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { writeSchemas } from './src/schema/write.js';

/** The makers of schemas, and all of the schema library: a call of one changes nothing. */
const MAKERS =
  /(?<![.\w]|function )(?:(?:object|list|dictionary|text|textThat|matching|whole|hexUpTo|hexOf)|z\s*\.[a-z]\w*)\(/g;

/**
 * Says of every call that makes a schema that it is pure, so that a bundler leaves out the schemas
 * that nothing reads with. Of a function it can be said once, but few bundlers heed that elsewhere.
 */
const pureSchemas: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure-schemas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replace(MAKERS, '/* @__PURE__ */ $&'), loader: 'ts' };
    });
  },
};

const shared: Options = {
  entry: {
    index: 'src/index.ts',
    'calls/hkdir-2024': 'src/call/hkdir-2024.ts',
    municipalities: 'src/municipalities/index.ts',
    drand: 'src/drand/index.ts',
    testing: 'src/testing/index.ts',
  },
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  treeshake: true,
  clean: true,
  esbuildPlugins: [pureSchemas],
  // The data is Norwegian: leave its letters as they are.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    async onSuccess() {
      writeSchemas('.', 'dist/schema');
    },
  },
  // The two noble packages are ESM only. They are bundled into the CommonJS build, so that a
  // bundler or a test runner without require(esm) can load it.
  { ...shared, format: 'cjs', clean: false, splitting: true, noExternal: [/^@noble\//] },
]);
