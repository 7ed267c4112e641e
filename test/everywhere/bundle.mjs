import { join } from 'node:path';
import { build } from 'esbuild';

/** The installed library and the digests as one script, for what has no folder of modules. */
export async function bundled(folder, contents) {
  const { outputFiles } = await build({
    stdin: { contents: `${imports}\n${contents}`, resolveDir: folder },
    absWorkingDir: folder,
    nodePaths: [join(folder, 'node_modules')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}

const imports = `
import * as utlysning from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { syntheticApplications } from 'utlysning/testing';
import { digests } from './digest.mjs';
const library = { ...utlysning, hkdir2024, norway, syntheticApplications };
`;
