import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { describe, expect, it } from 'vitest';
import type { DrawRecord } from '../../src/lottery/record.js';
import { byCodeUnit } from '../../src/parse/order.js';
import { duckDbDrawsAlike, postgresDrawsAlike, script } from './draw-in-sql.js';

/** Ids whose order depends on how texts are compared; every ticket is made the same for them. */
const ids = ['a', 'B', 'A', 'b', '_', '~', '10', '9', '-1', 'a-b', 'aB'];
const values = ids.map((id) => `('${id}')`).join(', ');
const byBytes = [...ids].sort(byCodeUnit);

describe('a draw in SQL', () => {
  it('gives the order of two thousand in DuckDB', () => duckDbDrawsAlike(2_000));

  it('gives the order of two thousand in PostgreSQL', () => postgresDrawsAlike(2_000));

  it('gives the order of a record that DuckDB reads', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const file = join(import.meta.dirname, '../lottery/frozen/ticket-2024.json');
    const record: DrawRecord = JSON.parse(readFileSync(file, 'utf8'));
    await connection.run(
      `CREATE TABLE entrants AS SELECT unnest(entries.ids) AS id FROM '${file}'`,
    );
    await connection.run(script('duckdb.sql'));
    const all = await connection.runAndReadAll(
      `EXECUTE draw(seed := '${record.seed}', places := 20)`,
    );
    expect(all.getRows()).toEqual(record.order.map(({ id, ticket }) => [id, ticket]));
    connection.closeSync();
  });

  it('compares equal tickets by the bytes of the ids in DuckDB', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`SET default_collation = 'nocase'`);
    await connection.run(`CREATE TABLE entrants AS SELECT * FROM (VALUES ${values}) AS v(id)`);
    await connection.run(`CREATE MACRO sha256(text) AS 'the same'`);
    await connection.run(script('duckdb.sql'));
    const all = await connection.runAndReadAll(`EXECUTE draw(seed := '', places := 100)`);
    expect(all.getRows()).toEqual(byBytes.map((id) => [id, 'the same']));
    connection.closeSync();
  });

  it('compares equal tickets by the bytes of the ids in PostgreSQL', async () => {
    const database = await PGlite.create();
    await database.exec(`
      CREATE SCHEMA fake;
      CREATE FUNCTION fake.sha256(bytea) RETURNS bytea LANGUAGE sql AS $$ SELECT 'same'::bytea $$;
      SET search_path = fake, pg_catalog, public;
      CREATE TABLE public.entrants (id text COLLATE "unicode");
      INSERT INTO entrants VALUES ${values};
    `);
    await database.exec(script('postgres.sql'));
    const { rows } = await database.query<{ id: string }>(`EXECUTE draw('', 100)`);
    expect(rows.map(({ id }) => id)).toEqual(byBytes);
    await database.close();
  });
});
