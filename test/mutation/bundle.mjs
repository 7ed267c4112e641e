import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles the unit tests of some rooms, and all of the source that they reach, into one file: loaded once
 * more, all of it begins anew. It exports the names of the test files, each with what loads it.
 */
export async function bundle(root, rooms, outfile) {
  const tests = rooms
    .map((room) => join('test', room))
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true }).map((file) => join(room, file)),
    )
    .filter((file) => file.endsWith('.test.ts'));
  const loaders = tests.map((file) => `${JSON.stringify(file)}: () => import('./${file}'),`);
  const contents = `import './test/fast-check-seed.ts';\nexport default { ${loaders.join('\n')} };`;
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // The package says that its files do nothing when they are loaded; the seed of fast-check does.
    ignoreAnnotations: true,
    logLevel: 'error',
    plugins: [inPlace(root)],
  });
}

/** Tests know where they were, and have the parts of vitest that they need. */
function inPlace(root) {
  const suite = join(import.meta.dirname, 'suite.mjs');
  return {
    name: 'in-place',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^vitest$/ }, () => ({ path: suite, external: true }));
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(join(root, 'test'))) return undefined;
        const contents = readFileSync(path, 'utf8')
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
        return { contents, loader: 'ts' };
      });
    },
  };
}
