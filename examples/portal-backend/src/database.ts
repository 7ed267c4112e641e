import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { hold } from './hold.js';

/** What statements are sent to: a database, or a transaction in one. */
export interface Queries {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Runs several statements, which take no values. */
  run(script: string): Promise<void>;
}

/** A Postgres, embedded or not: the same SQL, read committed. */
export interface Database extends Queries {
  /** All that `work` does, or, when it throws, nothing of it. */
  transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** PGlite in a folder, which is for one process at a time. */
export async function embedded(folder: string): Promise<Database> {
  const release = hold(folder);
  const pglite = await PGlite.create(join(folder, 'pglite'));
  const on = (queries: Pick<PGlite, 'query' | 'exec'>): Queries => ({
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await queries.query<Row>(sql, [...values])).rows,
    run: async (script) => void (await queries.exec(script)),
  });
  return {
    ...on(pglite),
    transaction: (work) => pglite.transaction((tx) => work(on(tx))),
    close: async () => {
      await pglite.close();
      release();
    },
  };
}

/** Any Postgres, by its URL. Nothing waits for it, or for a lock in it, longer than so many milliseconds. */
export function postgres(connectionString: string, patience = 10_000): Database {
  const pool = new pg.Pool({
    connectionString,
    connectionTimeoutMillis: patience,
    statement_timeout: patience,
    idle_in_transaction_session_timeout: patience,
  });
  // A connection that breaks while idle is replaced by the pool; one in use fails its statement.
  pool.on('error', () => {});
  const on = (client: pg.Pool | pg.PoolClient): Queries => ({
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await client.query(sql, [...values])).rows as Row[],
    run: async (script) => void (await client.query(script)),
  });
  async function transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T> {
    const client = await pool.connect().catch((error) => {
      throw Object.assign(error, { code: 'ECONNREFUSED' });
    });
    let broken = true;
    try {
      await client.query('begin');
      const result = await work(on(client)).catch(async (error) => {
        await client.query('rollback');
        broken = false;
        throw error;
      });
      await client.query('commit');
      broken = false;
      return result;
    } finally {
      client.release(broken);
    }
  }
  return { ...on(pool), transaction, close: () => pool.end() };
}
