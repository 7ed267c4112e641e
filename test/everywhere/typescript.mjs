// Compiles the consumer in TypeScript as a project of its own, by one version and one way to resolve.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolFolder } from './folder.mjs';
import { run } from './run.mjs';

export const versions = ['5.5', '5.9', '6.0', '7.0'];
export const resolutions = ['bundler', 'nodenext'];

/** The script that came out, in the folder. */
export async function compiled(folder, version, moduleResolution) {
  const tool = await toolFolder(folder, 'typescript', version);
  const outDir = `typescript-${version}-${moduleResolution}`;
  const config = {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      target: 'es2022',
      module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution,
      lib: ['es2023', 'dom'],
      types: [],
      skipLibCheck: false,
      outDir,
    },
    files: ['consumer.mts'],
  };
  writeFileSync(join(folder, `${outDir}.json`), JSON.stringify(config));
  const { bin } = JSON.parse(readFileSync(join(tool, 'typescript/package.json'), 'utf8'));
  const tsc = join(tool, 'typescript', bin.tsc);
  await run(process.execPath, [tsc, '-p', `${outDir}.json`], { cwd: folder });
  mkdirSync(join(folder, outDir), { recursive: true });
  const script = readFileSync(join(folder, outDir, 'consumer.mjs'), 'utf8');
  writeFileSync(join(folder, `${outDir}.mjs`), script);
  return `${outDir}.mjs`;
}
