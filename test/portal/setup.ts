import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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

const example = join(import.meta.dirname, '../../examples/portal-backend');

/**
 * Before any test of the portal: the package as published, where a source has changed since it was
 * packed; a server that can be killed; an empty PGlite; and for tests of the deep tier a Postgres.
 */
export default async function setup({ config, provide }: TestProject): Promise<() => void> {
  execFileSync(process.execPath, ['pack.mjs'], { cwd: example, stdio: ['ignore', 'pipe', 'pipe'] });
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
  const isDeep = config.include.some((pattern) => pattern.endsWith('.deep.ts'));
  const given = process.env['TEST_DATABASE_URL'] || undefined;
  const server = isDeep && given === undefined ? startPostgres() : undefined;
  if (isDeep && given === undefined && server === undefined) {
    console.log(
      'Left out: the tests of the portal on PostgreSQL, since none is installed. They run on PGlite.',
    );
  }
  provide('postgres', isDeep ? (given ?? server?.url ?? null) : null);
  return () => {
    server?.stop();
    rmSync(pglite, { recursive: true, force: true });
  };
}
