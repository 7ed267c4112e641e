import { copyFile, mkdir } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { writeSchemas } from './test/schema/write.js';

const shared: Options = {
  entry: {
    index: 'src/index.ts',
    'calls/hkdir-2024': 'src/call/hkdir-2024.ts',
    municipalities: 'src/register/index.ts',
    drand: 'src/drand/index.ts',
    testing: 'src/testing/index.ts',
  },
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  treeshake: true,
  // The data is Norwegian: leave its letters as they are.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    clean: true,
    async onSuccess() {
      writeSchemas('.', 'dist/schema');
      // The licences of the data, and of what the CommonJS build bundles.
      await mkdir('dist/licences', { recursive: true });
      await copyFile('src/register/LICENCES.txt', 'dist/licences/municipalities.txt');
      await copyFile('node_modules/@noble/curves/LICENSE', 'dist/licences/noble-curves.txt');
      await copyFile('node_modules/@noble/hashes/LICENSE', 'dist/licences/noble-hashes.txt');
    },
  },
  // The noble packages have no CommonJS build.
  { ...shared, format: 'cjs', splitting: true, noExternal: [/^@noble\//] },
]);
