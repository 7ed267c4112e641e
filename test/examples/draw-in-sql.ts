import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { expect } from 'vitest';
import { announceDraw } from '../../src/lottery/announcement.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';

const folder = join(import.meta.dirname, '../../examples/verify-a-draw');
export const script = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The seed and the order of a draw among `e-0`, `e-1`, …, each entrant as its id and its ticket. */
function drawn(entrants: number) {
  const announcement = announceDraw({
    drawId: 'a-large-draw',
    places: 1000,
    closesAt: '2024-06-24T10:00:00+02:00',
    drawAt: '2024-06-26T12:00:00+02:00',
    sources: [{ kind: 'numbers', name: 'Lotto' }],
  });
  const ids = Array.from({ length: entrants }, (_, index) => `e-${index}`);
  const revealed = [{ kind: 'numbers', name: 'Lotto', numbers: [4, 8, 15] }] as const;
  const { seed, order } = draw(announcement, closeEntries(announcement, ids), revealed);
  return { seed, order: order.map(({ id, ticket }) => [id, ticket] as const) };
}

type Row = readonly [id: unknown, ticket: unknown];

/** The first row that differs, so that a failure does not print all of them. */
function difference(rows: readonly Row[], order: readonly Row[]) {
  const at = order.findIndex(
    ([id, ticket], index) => rows[index]?.[0] !== id || rows[index]?.[1] !== ticket,
  );
  return at < 0 ? undefined : { at, row: rows[at], right: order[at] };
}

/** DuckDB draws as the library does, among so many entrants. */
export async function duckDbDrawsAlike(entrants: number): Promise<void> {
  const { seed, order } = drawn(entrants);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `CREATE TABLE entrants AS SELECT 'e-' || i AS id FROM range(${entrants}) AS r(i)`,
  );
  await connection.run(script('duckdb.sql'));
  const all = await connection.runAndReadAll(
    `EXECUTE draw(seed := '${seed}', places := ${entrants})`,
  );
  const [id = [], ticket = []] = all.getColumns();
  const rows = id.map((value, index) => [value, ticket[index]] as const);
  expect(rows).toHaveLength(entrants);
  expect(difference(rows, order)).toBeUndefined();

  const first = await connection.runAndReadAll(`EXECUTE draw(seed := '${seed}', places := 6)`);
  expect(first.getRows()).toEqual(order.slice(0, 6));
  connection.closeSync();
}

/** PostgreSQL draws as the library does, among so many entrants. */
export async function postgresDrawsAlike(entrants: number): Promise<void> {
  const { seed, order } = drawn(entrants);
  const database = await PGlite.create();
  await database.exec(
    `CREATE VIEW entrants AS SELECT 'e-' || i AS id FROM generate_series(0, ${entrants - 1}) AS i`,
  );
  await database.exec(script('postgres.sql'));
  const execute = async (places: number) => {
    const sql = `EXECUTE draw('${seed}', ${places})`;
    return (await database.query<Row>(sql, [], { rowMode: 'array' })).rows;
  };
  const rows = await execute(entrants);
  expect(rows).toHaveLength(entrants);
  expect(difference(rows, order)).toBeUndefined();
  expect(await execute(6)).toEqual(order.slice(0, 6));
  await database.close();
}
