// A portal to load: on PGlite, with the call of 2024, a clock before its deadline and no limit of rate.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { epochMs } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { embedded } from '../../examples/portal-backend/src/database.js';
import { issueToken } from '../../examples/portal-backend/src/issuer.js';
import { migrate } from '../../examples/portal-backend/src/migrate.js';
import type { Portal } from '../../examples/portal-backend/src/portal.js';
import { addCall } from '../../examples/portal-backend/src/round.js';
import { portalServer } from '../../examples/portal-backend/src/server.js';

const start = epochMs('2024-06-20T12:00:00+02:00') - Date.now();
const folder = mkdtempSync(join(tmpdir(), 'portal-'));
const database = await embedded(folder);
await migrate(database);
const portal: Portal = {
  database,
  clock: () => Date.now() + start,
  beacon: () => Promise.reject(new Error('nothing is drawn here')),
  register: norway,
  channel: 'Espresso',
  at() {},
};
await addCall(portal, hkdir2024);
const key = { kty: 'oct', k: randomBytes(32).toString('base64url') };
const app = await portalServer({ portal, key, perMinute: 1_000_000_000 });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
const token = await issueToken(key, { role: 'applicant', sub: 'bench', orgnr: '864950582' });
process.once('SIGTERM', async () => {
  await app.close();
  await database.close();
  rmSync(folder, { recursive: true });
  process.exit();
});
process.stdout.write(`${JSON.stringify({ address, token })}\n`);
