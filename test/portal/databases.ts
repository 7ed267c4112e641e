import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Database, embedded, postgres } from '../../examples/portal-backend/src/database.js';

/** A database to test on, and how another process opens the same one. */
export interface Place {
  open(): Promise<Database>;
  /** What a portal is told in its environment. */
  readonly env: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** A PGlite in a folder of its own. */
export async function pglite(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  cpSync(inject('pglite'), join(folder, 'pglite'), { recursive: true });
  return {
    open: () => embedded(folder),
    env: { PORTAL_DATA: folder },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function inPostgres(url: string): Promise<Place> {
  const name = `portal_${randomBytes(8).toString('hex')}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  const administer = async (sql: string) => {
    const database = postgres(url);
    await database.run(sql);
    await database.close();
  };
  await administer(`create database ${name}`);
  return {
    open: async () => postgres(own.href, 60_000),
    env: { DATABASE_URL: own.href },
    remove: () => administer(`drop database ${name} with (force)`),
  };
}

const url = inject('postgres');

/** The kinds of database that there are here: PGlite always, and PostgreSQL in the deep tier. */
export const databases: readonly (readonly [name: string, make: () => Promise<Place>])[] = [
  ['PGlite', pglite],
  ...(url === null ? [] : [['PostgreSQL', () => inPostgres(url)] as const]),
];
