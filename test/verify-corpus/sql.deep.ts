import { describe, it } from 'vitest';
import {
  drawsAlike,
  drawsAnyAnnouncement,
  drawsAsTheLibrary,
  openDuckDb,
  openPostgres,
} from './sql.js';

describe('a draw in SQL', () => {
  it('gives order and places of a million in DuckDB', () => drawsAlike(openDuckDb, 1_000_000));

  it('gives what the library allocates among a million in DuckDB: quotas and a cap', () =>
    drawsAsTheLibrary(openDuckDb, 1_000_000));

  it('gives what the library allocates in DuckDB: 2 000 announcements', () =>
    drawsAnyAnnouncement(openDuckDb, 2000));

  // PostgreSQL runs in WebAssembly here: a million take it ten minutes.
  it('gives order and places of a hundred thousand in PostgreSQL', () =>
    drawsAlike(openPostgres, 100_000));
});
