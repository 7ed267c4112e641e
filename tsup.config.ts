import { defineConfig, type Options } from 'tsup';
import { writeSchemas } from './src/schema/write.js';

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
