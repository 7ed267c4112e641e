import { describe, expect, it } from 'vitest';
import {
  drawnBy,
  drawsAlike,
  drawsAnyAnnouncement,
  drawsAsTheLibrary,
  openDuckDb,
  openPostgres,
  type Row,
  recordOf,
} from './sql.js';

/** Ids whose order depends on how texts are compared; every ticket is made the same for them. */
const ids = ['a', 'B', 'A', 'b', '_', '~', '10', '9', '-1', 'a-b', 'aB'];
const byBytes = [...ids].sort((a, b) => (a < b ? -1 : 1));
const record = recordOf(ids, { order: [], places: 3 });
const cap = { by: 'county', maximum: 1 };
const byShuffle = { ...record, announcement: { ...record.announcement, method: 'shuffle' } };
const idsOf = (rows: readonly Row[]) => rows.map(([, id]) => id);

describe('a draw in SQL', () => {
  it('gives order and places of two thousand in DuckDB', () => drawsAlike(openDuckDb, 2000));

  it('gives order and places of two thousand in PostgreSQL', () => drawsAlike(openPostgres, 2000));

  it.each([
    ['DuckDB', openDuckDb, 60],
    ['PostgreSQL', openPostgres, 40],
  ] as const)('gives what the library allocates in %s: any announcement', (_, open, numRuns) =>
    drawsAnyAnnouncement(open, numRuns),
  );

  it.each([
    ['DuckDB', openDuckDb],
    ['PostgreSQL', openPostgres],
  ] as const)('gives what the library allocates in %s: quotas, a cap, two thousand', (_, open) =>
    drawsAsTheLibrary(open, 2000),
  );

  it('compares equal tickets by the bytes of the ids in DuckDB', async () => {
    const before = `SET default_collation = 'nocase'; CREATE MACRO sha256(text) AS 'the same'`;
    expect(idsOf(await drawnBy(openDuckDb, record, before))).toEqual(byBytes);
  });

  it('compares equal tickets by the bytes of the ids in PostgreSQL', async () => {
    const before = `
      CREATE SCHEMA fake;
      CREATE FUNCTION fake.sha256(bytea) RETURNS bytea LANGUAGE sql AS $$ SELECT 'same'::bytea $$;
      SET search_path = fake, pg_catalog, public;
      ALTER TABLE public.record SET SCHEMA fake;
    `;
    expect(idsOf(await drawnBy(openPostgres, record, before))).toEqual(byBytes);
  });

  it.each([
    ['a log', { ...record, log: [{}] }],
    ['a budget', recordOf(ids, { order: [], places: 3, budget: 100 })],
    ['more than one cap', recordOf(ids, { order: [], places: 3, caps: [cap, cap] })],
    ['placesNeeded', recordOf(ids, { order: [], places: 3, placesNeeded: 'size' })],
    ['the method shuffle', byShuffle],
    ['another format than utlysning-draw/2', { ...record, format: 'utlysning-draw/1' }],
  ])('refuses %s by name in DuckDB', async (name, other) => {
    await expect(drawnBy(openDuckDb, other)).rejects.toThrow(`This is not checked in SQL: ${name}`);
  });

  it('refuses by name in PostgreSQL what it does not do', async () => {
    const selection = { order: [], places: 3, budget: 100, caps: [cap, cap], placesNeeded: 'size' };
    const other = { ...byShuffle, announcement: { method: 'shuffle', selection }, log: [{}] };
    await expect(drawnBy(openPostgres, other)).rejects.toThrow(
      'This is not checked in SQL: the method shuffle, a log, a budget, placesNeeded, more than one cap',
    );
  });
});
