import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import fc from 'fast-check';
import { expect } from 'vitest';
import { postgres } from '../../examples/portal-backend/src/database.js';
import { allocate } from '../../src/allocation/allocate.js';
import type { Entrant } from '../../src/allocation/entrant.js';
import type { AnnouncedSelection } from '../../src/allocation/selection.js';
import { aSelection, someEntrants } from '../allocation/any-selection.js';
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

/** A database that draws one record after the other. */
export interface Database {
  drawn(record: object): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** What is run before the first record. */
type Opening = (before?: string) => Promise<Database>;

export const openDuckDb: Opening = async (before = '') => {
  const folder = mkdtempSync(join(tmpdir(), 'duckdb-'));
  const path = join(folder, 'record.json');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`${before}; SET VARIABLE record = '${path}'`);
  return {
    async drawn(record) {
      writeFileSync(path, JSON.stringify(record));
      await connection.run(script('duckdb.sql'));
      const drawn = await connection.runAndReadAll(
        'SELECT rank::INTEGER, id, ticket, place FROM drawn ORDER BY rank',
      );
      const columns = drawn.getColumns();
      return (columns[0] ?? []).map((_, at) => columns.map((column) => column[at]) as never);
    },
    async close() {
      connection.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
};

const DRAWN = 'SELECT rank::integer, id, ticket, place FROM drawn ORDER BY rank';

/** PostgreSQL in WebAssembly. */
export const openPostgres: Opening = async (before = '') => {
  const database = await PGlite.create();
  await database.exec(`CREATE TABLE record (content json); ${before}`);
  return {
    async drawn(record) {
      await database.exec('TRUNCATE record');
      await database.query('INSERT INTO record VALUES ($1)', [JSON.stringify(record)]);
      await database.exec(script('postgres.sql'));
      return (await database.query<Row>(DRAWN, [], { rowMode: 'array' })).rows;
    },
    close: () => database.close(),
  };
};

/** A PostgreSQL server. */
export const openServer =
  (url: string): Opening =>
  async (before = '') => {
    const database = postgres(url, 900_000);
    await database.run(
      `DROP TABLE IF EXISTS record; CREATE TABLE record (content json); ${before}`,
    );
    return {
      async drawn(record) {
        await database.run('TRUNCATE record');
        await database.query('INSERT INTO record VALUES ($1)', [JSON.stringify(record)]);
        await database.run(script('postgres.sql'));
        const rows = await database.query<Record<'rank' | 'id' | 'ticket' | 'place', never>>(DRAWN);
        return rows.map(({ rank, id, ticket, place }) => [rank, id, ticket, place]);
      },
      close: () => database.close(),
    };
  };

/** What a database draws from a record. */
export async function drawnBy(open: Opening, record: object, before = ''): Promise<readonly Row[]> {
  const database = await open(before);
  try {
    return await database.drawn(record);
  } finally {
    await database.close();
  }
}

/** Of so many random announcements, the first that is drawn otherwise than the library allocates. */
export async function drawsAnyAnnouncement(open: Opening, numRuns: number): Promise<void> {
  const database = await open();
  const holds = fc.asyncProperty(aPlainSelection, someEntrants, async (selection, entrants) => {
    expect(await database.drawn(recordOf(entrants.map(lineOf), selection))).toEqual(
      allocated(selection, entrants),
    );
  });
  await fc.assert(holds, { numRuns }).finally(() => database.close());
}

/** What SQL draws: quotas of places, whoever is placed first, and one cap. */
const aPlainSelection = aSelection.map((any): AnnouncedSelection => {
  const {
    budget: _,
    ask: __,
    whenShort: ___,
    placesNeeded: ____,
    quotas = [],
    caps,
    ...rest
  } = any;
  return {
    ...rest,
    quotas: quotas.filter((quota) => 'places' in quota),
    ...(caps && { caps: caps.slice(0, 1) }),
  };
});

const lineOf = ({ id, attributes }: Entrant) =>
  [id, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' ');

/** The rows that the library allocates, by the tickets of the seed. */
function allocated(selection: AnnouncedSelection, entrants: readonly Entrant[]): readonly Row[] {
  const ticketed = entrants.map((one) => ({ ...one, ticket: ticketOf(one.id) }));
  return allocate(selection, ticketed).order.map(({ rank, id, ticket = '', place = null }) => [
    rank,
    id,
    ticket,
    place,
  ]);
}

const ticketOf = (id: string) => createHash('sha256').update(`${SEED}:${id}`).digest('hex');

/** So many entrants are drawn as the library allocates: with quotas, a cap and a place before all. */
export async function drawsAsTheLibrary(open: Opening, count: number): Promise<void> {
  const entrants = Array.from({ length: count }, (_, at): Entrant => {
    const attributes = {
      county: COUNTIES[at % 3] ?? '',
      group: String(1 + (at % 4)),
      jury: at % 1000 === 7 ? 'yes' : 'no',
      school: String((at * 7919) % 997),
    };
    return { id: `2024-01-${at}`, attributes };
  });
  const part = Math.floor(count / 10);
  const quota = (id: string, fact: string, is: string, places: number) =>
    ({ id, when: { fact, is }, places }) as const;
  const selection: AnnouncedSelection = {
    order: [{ by: 'group', direction: 'descending' }],
    places: 6 * part,
    placedFirst: { fact: 'jury', is: 'yes' },
    quotas: [
      // More than there are of the first, so that the rest goes to the next one.
      { ...quota('school-5', 'school', '5', part), unfilled: 'to-next' },
      { ...quota('north', 'county', '55', part), unfilled: 'to-all' },
      { ...quota('school-6', 'school', '6', part), unfilled: 'unused' },
    ],
    caps: [{ by: 'school', maximum: Math.ceil((6 * part) / 997) }],
  };
  const right = allocated(selection, entrants);

  const rows = await drawnBy(open, recordOf(entrants.map(lineOf).sort(), selection));

  expect(new Set(right.map(([, , , place]) => place)).size).toBe(6);
  expect([rows.length, ...firstDifference(rows, right)]).toEqual([count]);
}

/** The first row that differs, so that a failure does not print all of them. */
function firstDifference(rows: readonly Row[], right: readonly Row[]) {
  const at = right.findIndex((row, index) => `${row}` !== `${rows[index]}`);
  return at < 0 ? [] : [at, rows[at], right[at]];
}

/** So many entrants are drawn as a plain computation draws them: in two groups, with a quota. */
export async function drawsAlike(open: Opening, entrants: number): Promise<void> {
  const people = Array.from({ length: entrants }, (_, at) => {
    const id = `2024-01-${at}`;
    const ticket = ticketOf(id);
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

  const rows = await drawnBy(open, recordOf(lines, selection));

  people.sort((a, b) => b.group - a.group || (a.ticket < b.ticket ? -1 : 1));
  let [north, others] = [400, 600];
  const first = new Set(people.filter(({ county }) => county === '55' && north-- > 0));
  const right = people.map((one, at): Row => {
    const place = first.has(one) ? 'north' : others-- > 0 ? 'open' : null;
    return [at + 1, one.id, one.ticket, place];
  });
  expect([rows.length, ...firstDifference(rows, right)]).toEqual([entrants]);
}
