import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a build records what it was built from. It is not published. */
export const STAMP = 'dist/built-from.txt';

/** The files and folders that a build reads. The schemas are written by a tool in test/schema. */
const INPUTS = [
  'package-lock.json',
  'package.json',
  'src',
  'test/schema',
  'tsconfig.json',
  'tsup.config.ts',
];

/** A digest of all that a build of a repository reads: paths and contents. */
export function digestOf(root) {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((input) => filesIn(root, input))) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** The digest that the build in dist/ was made from, if that is known. */
export function builtFrom(root) {
  const stamp = join(root, STAMP);
  return existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : undefined;
}

function filesIn(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}
