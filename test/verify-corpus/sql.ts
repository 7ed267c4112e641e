import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { expect } from 'vitest';
import { script } from './corpus.js';

const SEED = 'ab'.repeat(32);
const COUNTIES = ['03', '55', '11'];

/** A row of the order: rank, id, ticket, place. */
export type Row = readonly [rank: number, id: string, ticket: string, place: string | null];

/** A record in so far as SQL reads it. */
export function recordOf(
  lines: readonly string[],
  selection: object,
  order: readonly object[] = [],
) {
  const announcement = { selection };
  const format = 'utlysning-draw/2';
  return { format, announcement, entries: { lines }, seed: SEED, order, log: [] };
}

/** What DuckDB draws from a record. */
export async function drawnByDuckDb(record: object, before = ''): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'duckdb-'));
  const path = join(folder, 'record.json');
  writeFileSync(path, JSON.stringify(record));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`${before}; SET VARIABLE record = '${path}'`);
  await connection.run(script('duckdb.sql'));
  const drawn = await connection.runAndReadAll(
    'SELECT rank::INTEGER, id, ticket, place FROM drawn ORDER BY rank',
  );
  const columns = drawn.getColumns();
  connection.closeSync();
  rmSync(folder, { recursive: true });
  return (columns[0] ?? []).map((_, at) => columns.map((column) => column[at]) as never);
}

/** What PostgreSQL draws from a record. */
export async function drawnByPostgres(record: object, before = ''): Promise<readonly Row[]> {
  const database = await PGlite.create();
  await database.exec(`CREATE TABLE record (content json); ${before}`);
  await database.query('INSERT INTO record VALUES ($1)', [JSON.stringify(record)]);
  await database.exec(script('postgres.sql'));
  const sql = 'SELECT rank::integer, id, ticket, place FROM drawn ORDER BY rank';
  const { rows } = await database.query<Row>(sql, [], { rowMode: 'array' });
  await database.close();
  return rows;
}

/** So many entrants are drawn as a plain computation draws them: in two groups, with a quota. */
export async function drawsAlike(
  drawn: (record: object) => Promise<readonly Row[]>,
  entrants: number,
): Promise<void> {
  const people = Array.from({ length: entrants }, (_, at) => {
    const id = `2024-01-${at}`;
    const ticket = createHash('sha256').update(`${SEED}:${id}`).digest('hex');
    return { id, ticket, county: COUNTIES[at % 3], group: (at % 2) - 1 };
  });
  const lines = people
    .map(({ id, county, group }) => `${id} county=${county} group=${group}`)
    .sort();
  const quota = {
    id: 'north',
    when: { fact: 'county', is: '55' },
    places: 400,
    unfilled: 'to-all',
  };
  const order = [{ by: 'group', direction: 'descending' }];
  const selection = { order, places: 1000, quotas: [quota] };

  const rows = await drawn(recordOf(lines, selection));

  people.sort((a, b) => b.group - a.group || (a.ticket < b.ticket ? -1 : 1));
  let [north, open] = [400, 600];
  const first = new Set(people.filter(({ county }) => county === '55' && north-- > 0));
  const right = people.map((one, at): Row => {
    const place = first.has(one) ? 'north' : open-- > 0 ? 'open' : null;
    return [at + 1, one.id, one.ticket, place];
  });
  expect(rows).toHaveLength(entrants);
  // The first row that differs, so that a failure does not print all of them.
  const at = right.findIndex((row, index) => `${row}` !== `${rows[index]}`);
  expect([at, rows[at]]).toEqual([-1, undefined]);
}
