import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of a Postgres in which databases can be made, or null. */
    postgres: string | null;
    /** A folder with an empty PGlite, to copy: making one takes seconds. */
    pglite: string;
  }
}

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/portal-backend');

/** Before any test of the portal: the package as published, a server that can be killed, a Postgres. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  if (!existsSync(join(root, 'dist/index.js'))) {
    execFileSync('npx', ['tsup', '--silent'], { cwd: root, stdio: 'pipe' });
  }
  execFileSync(process.execPath, ['pack.mjs'], { cwd: example, stdio: 'pipe' });
  await build({
    entryPoints: [join(import.meta.dirname, 'mortal.ts')],
    outfile: join(example, 'out/mortal.js'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  const pglite = mkdtempSync(join(tmpdir(), 'pglite-'));
  await (await PGlite.create(pglite)).close();
  provide('pglite', pglite);
  const given = process.env['TEST_DATABASE_URL'] || undefined;
  const server = given === undefined ? startPostgres() : undefined;
  if (given === undefined && server === undefined) {
    console.log('There is no PostgreSQL here: the portal is tested on PGlite alone.');
  }
  provide('postgres', given ?? server?.url ?? null);
  return () => {
    server?.stop();
    rmSync(pglite, { recursive: true, force: true });
  };
}
