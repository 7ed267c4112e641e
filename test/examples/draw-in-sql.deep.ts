import { describe, it } from 'vitest';
import { duckDbDrawsAlike, postgresDrawsAlike } from './draw-in-sql.js';

describe('a draw in SQL', () => {
  it('gives the order of a million in DuckDB', () => duckDbDrawsAlike(1_000_000));

  it('gives the order of a million in PostgreSQL', () => postgresDrawsAlike(1_000_000));
});
