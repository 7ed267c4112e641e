import type { JWK } from 'jose';
import { epochMs } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { embedded, postgres } from './database.js';
import type { LogStream } from './log.js';
import { migrate } from './migrate.js';
import type { Beacon, Portal } from './portal.js';
import { Problem } from './problems.js';
import { addCall } from './round.js';
import { portalServer, type ServerOptions } from './server.js';
import type { Settings } from './settings.js';

/** Without a way to fetch beacons, a caseworker hands them in with the draw. */
const noBeacon: Beacon = async () => {
  throw new Problem(502, 'beacon.unreachable', 'Hand the beacon in.');
};

/** The files that the pages come with; `out/` and `src/` are at one depth. */
export const assets = {
  folder: new URL('../out/public/', import.meta.url),
  verifyPage: new URL('../../verify-a-draw/out/verify.html', import.meta.url),
};

/** A portal that is ready, and what stops it. */
export async function open(settings: Settings, beacon: Beacon = noBeacon) {
  const { databaseUrl, folder, now } = settings;
  const database = databaseUrl === undefined ? await embedded(folder) : postgres(databaseUrl);
  await migrate(database);
  const ahead = now === undefined ? 0 : epochMs(now) - Date.now();
  const clock = () => Date.now() + ahead;
  const portal: Portal = {
    database,
    clock,
    beacon,
    register: norway,
    channel: 'Espresso',
    at() {},
  };
  await addCall(portal, hkdir2024);
  return portal;
}

/** Listens, with pages for people, until a signal ends it. @returns the address. */
export async function listen(
  portal: Portal,
  key: JWK,
  { host, port, trustProxy }: Settings,
  pages: NonNullable<ServerOptions['pages']>,
  log: LogStream = process.stdout,
): Promise<string> {
  const app = await portalServer({ portal, key, trustProxy, pages, log });
  app.addHook('onClose', () => portal.database.close());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void app.close());
  }
  try {
    return await app.listen({ host, port });
  } catch (error) {
    await app.close();
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new Error(`PORTAL_PORT: port ${port} is taken, choose another one`);
  }
}
