import { afterAll, describe, it } from 'vitest';
import { startPostgres } from '../portal/postgres-server.js';
import {
  drawsAlike,
  drawsAnyAnnouncement,
  drawsAsTheLibrary,
  openDuckDb,
  openServer,
} from './sql.js';

const server = startPostgres();
if (server === undefined) {
  console.warn('Left out: a draw of a million in PostgreSQL, since none is installed.');
}
afterAll(() => server?.stop());

describe('a draw in SQL', () => {
  it('gives order and places of a million in DuckDB', () => drawsAlike(openDuckDb, 1_000_000));

  it('gives what the library allocates among a million in DuckDB: quotas and a cap', () =>
    drawsAsTheLibrary(openDuckDb, 1_000_000));

  it('gives what the library allocates in DuckDB: 1 000 announcements', () =>
    drawsAnyAnnouncement(openDuckDb, 1000));

  it.skipIf(server === undefined)('gives order and places of a million in PostgreSQL', () =>
    drawsAlike(openServer(`${server?.url}`), 1_000_000),
  );
});
