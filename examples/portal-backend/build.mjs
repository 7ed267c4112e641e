// Builds the portal into out/: one file each for main.ts and demo.ts, with the packages outside, and
// what its pages come with into out/public/.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const absWorkingDir = fileURLToPath(new URL('.', import.meta.url));

await build({
  absWorkingDir,
  entryPoints: ['src/main.ts', 'src/demo.ts'],
  outdir: 'out',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
});

await build({
  absWorkingDir,
  entryPoints: ['src/pages/client.ts', 'src/pages/page.css'],
  outdir: 'out/public',
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
});
