import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { describe, expect, it } from 'vitest';
import { announceDraw } from '../../src/lottery/announcement.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { byCodeUnit } from '../../src/parse/order.js';

const folder = join(import.meta.dirname, '../../examples/verify-a-draw');
const script = (name: string) => readFileSync(join(folder, name), 'utf8');

const ENTRANTS = 1_000_000;

/** The seed and the order of a draw among `e-0`, `e-1`, …, each entrant as its id and its ticket. */
function drawn() {
  const announcement = announceDraw({
    drawId: 'a-million',
    places: 1000,
    closesAt: '2024-06-24T10:00:00+02:00',
    drawAt: '2024-06-26T12:00:00+02:00',
    sources: [{ kind: 'numbers', name: 'Lotto' }],
  });
  const ids = Array.from({ length: ENTRANTS }, (_, index) => `e-${index}`);
  const revealed = [{ kind: 'numbers', name: 'Lotto', numbers: [4, 8, 15] }] as const;
  const { seed, order } = draw(announcement, closeEntries(announcement, ids), revealed);
  return { seed, order: order.map(({ id, ticket }) => [id, ticket] as const) };
}

type Row = readonly [id: unknown, ticket: unknown];

/** The first row that differs, so that a failure does not print a million of them. */
function difference(rows: readonly Row[], order: readonly Row[]) {
  const at = order.findIndex(
    ([id, ticket], index) => rows[index]?.[0] !== id || rows[index]?.[1] !== ticket,
  );
  return at < 0 ? undefined : { at, row: rows[at], right: order[at] };
}

/** Ids whose order depends on how texts are compared; every ticket is made the same for them. */
const ids = ['a', 'B', 'A', 'b', '_', '~', '10', '9', '-1', 'a-b', 'aB'];
const values = ids.map((id) => `('${id}')`).join(', ');
const byBytes = [...ids].sort(byCodeUnit);

describe('a draw in SQL', () => {
  const { seed, order } = drawn();

  it('gives the order of a million in DuckDB', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `CREATE TABLE entrants AS SELECT 'e-' || i AS id FROM range(${ENTRANTS}) AS r(i)`,
    );
    await connection.run(script('duckdb.sql'));
    const all = await connection.runAndReadAll(
      `EXECUTE draw(seed := '${seed}', places := ${ENTRANTS})`,
    );
    const [id = [], ticket = []] = all.getColumns();
    const rows = id.map((value, index) => [value, ticket[index]] as const);
    expect(rows).toHaveLength(ENTRANTS);
    expect(difference(rows, order)).toBeUndefined();

    const first = await connection.runAndReadAll(`EXECUTE draw(seed := '${seed}', places := 6)`);
    expect(first.getRows()).toEqual(order.slice(0, 6));
    connection.closeSync();
  });

  it('gives the order of a million in PostgreSQL', async () => {
    const database = await PGlite.create();
    await database.exec(
      `CREATE VIEW entrants AS SELECT 'e-' || i AS id FROM generate_series(0, ${ENTRANTS - 1}) AS i`,
    );
    await database.exec(script('postgres.sql'));
    const execute = async (places: number) => {
      const sql = `EXECUTE draw('${seed}', ${places})`;
      return (await database.query<Row>(sql, [], { rowMode: 'array' })).rows;
    };
    const rows = await execute(ENTRANTS);
    expect(rows).toHaveLength(ENTRANTS);
    expect(difference(rows, order)).toBeUndefined();
    expect(await execute(6)).toEqual(order.slice(0, 6));
    await database.close();
  });

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
