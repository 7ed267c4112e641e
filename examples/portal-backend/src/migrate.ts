import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from './database.js';
import { sha256 } from './sha256.js';

const folder = new URL('../migrations/', import.meta.url);

/** Brings the tables to where the migrations are, each file once, whoever else starts just now. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(hashtext('migrations'))`);
    const [table] = await tx.query<{ name: unknown }>(`select to_regclass('migrations') as name`);
    if (!table?.name) await tx.run('create table migrations (name text primary key, sha256 text)');
    const rows = await tx.query<{ name: string; sha256: string }>('select * from migrations');
    const applied = new Map(rows.map((row) => [row.name, row.sha256]));
    for (const name of readdirSync(folder).sort()) {
      const script = readFileSync(new URL(name, folder), 'utf8');
      const hash = sha256(script);
      const known = applied.get(name);
      if (known === hash) continue;
      if (known !== undefined) throw new Error(`${name} is not the migration that was applied`);
      await tx.run(script);
      await tx.query('insert into migrations values ($1, $2)', [name, hash]);
    }
  });
}
