import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Set-up of the tests that run what is in dist/: the library is built, unless nothing has changed. */
export function setup(): void {
  const script = join(import.meta.dirname, 'build.mjs');
  execFileSync(process.execPath, [script, '--if-changed'], { stdio: 'inherit' });
}
