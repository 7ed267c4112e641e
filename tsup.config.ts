import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { writeSchemas } from './src/schema/write.js';

/** The makers of schemas and of checks, and the makers of locales: a call of one changes nothing. */
const MAKERS =
  /(?<![.\w]|function )(?:object|list|dictionary|literal|boolean|number|whole|string|text|prose|textThat|matching|like|hexUpTo|hexOf|unknown|optional|nullable|prefault|union|discriminatedUnion|transformed|check|passes|longest|shortest|build\w+Fn)\(/g;

/**
 * Says of every call that makes a schema or a locale that it is pure, so that a bundler leaves out
 * those that nothing uses. Of a function it can be said once, but few bundlers heed that elsewhere.
 */
const pureMakers: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure-makers',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:src[\\/].*\.ts|date-fns[\\/].*\.js)$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(MAKERS, '/* @__PURE__ */ $&');
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};

/**
 * Zod keeps its settings and its registry in two properties of the global object, made when it is
 * imported. Here they are those of an object of its own, so that importing the library changes nothing
 * global, and what a host tells its zod says nothing to ours.
 */
const ownSettings: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'own-settings',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]zod[\\/]v4[\\/]core[\\/](?:core|registries)\.js$/ },
      async ({ path }) => {
        const source = await readFile(path, 'utf8');
        return {
          contents: `const own = {};\n${source.replaceAll('globalThis', 'own')}`,
          loader: 'js',
        };
      },
    );
  },
};

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
  treeshake: true,
  clean: true,
  // A dependency all the same: the types name it.
  noExternal: [/^zod/],
  esbuildPlugins: [pureMakers, ownSettings],
  // The data is Norwegian: leave its letters as they are.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
};

/** Of what is bundled: zod, the month names of date-fns, and in the CommonJS build the noble packages. */
async function copyLicences() {
  await mkdir('dist/licences', { recursive: true });
  for (const [name, file] of Object.entries({
    'date-fns': 'date-fns/LICENSE.md',
    'noble-curves': '@noble/curves/LICENSE',
    'noble-hashes': '@noble/hashes/LICENSE',
    zod: 'zod/LICENSE',
  })) {
    await copyFile(`node_modules/${file}`, `dist/licences/${name}.txt`);
  }
}

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    async onSuccess() {
      writeSchemas('.', 'dist/schema');
      await copyLicences();
    },
  },
  // The two noble packages are ESM only. They are bundled into the CommonJS build, so that a
  // bundler or a test runner without require(esm) can load it.
  { ...shared, format: 'cjs', clean: false, splitting: true, noExternal: [/^zod/, /^@noble\//] },
]);
