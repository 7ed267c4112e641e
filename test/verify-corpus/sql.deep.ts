import { describe, it } from 'vitest';
import { drawnByDuckDb, drawnByPostgres, drawsAlike } from './sql.js';

describe('a draw in SQL', () => {
  it('gives order and places of a million in DuckDB', () => drawsAlike(drawnByDuckDb, 1_000_000));

  // PostgreSQL runs in WebAssembly here: a million take it ten minutes.
  it('gives order and places of a hundred thousand in PostgreSQL', () =>
    drawsAlike(drawnByPostgres, 100_000));
});
