// Puts the library into node_modules of this workspace as npm would install it: packed, unpacked,
// with nothing that is not published. The library has been built before.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const library = join(here, 'node_modules/utlysning');

rmSync(library, { recursive: true, force: true });
mkdirSync(library, { recursive: true });
const options = ['--json', '--ignore-scripts', '--pack-destination', library];
const packed = execFileSync('npm', ['pack', ...options], {
  cwd: join(here, '../..'),
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const [{ filename }] = JSON.parse(packed);
execFileSync('tar', ['-xzf', join(library, filename), '--strip-components=1', '-C', library]);
rmSync(join(library, filename));
