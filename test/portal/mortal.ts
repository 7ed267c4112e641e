// A portal for tests that dies where it is told to. Only this file reads where.

import { embedded, postgres } from '../../examples/portal-backend/src/database.js';
import { migrate } from '../../examples/portal-backend/src/migrate.js';
import { addCall } from '../../examples/portal-backend/src/round.js';
import { portalServer } from '../../examples/portal-backend/src/server.js';
import { norway } from '../../src/register/norway.js';
import { beacon, call } from './call.js';

const { DATABASE_URL, PORTAL_DATA, PORTAL_KEY, DIES_AT, TIME } = process.env;
const database =
  DATABASE_URL === undefined ? await embedded(PORTAL_DATA ?? '') : postgres(DATABASE_URL);
await migrate(database);
const portal = {
  database,
  clock: () => Number(TIME),
  beacon,
  register: norway,
  channel: 'Espresso',
  at: async (point: string) => {
    if (point !== DIES_AT) return;
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => {});
  },
};
await addCall(portal, call);
const app = await portalServer({ portal, key: JSON.parse(PORTAL_KEY ?? '') });
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
