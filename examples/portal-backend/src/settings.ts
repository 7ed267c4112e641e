import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JWK } from 'jose';
import { epochMs } from 'utlysning';

/** How a portal is set up, from the environment. README.md has them all. */
export interface Settings {
  /** Any Postgres; without it PGlite in `folder`. */
  readonly databaseUrl: string | undefined;
  readonly folder: string;
  /** What tokens are verified with. */
  readonly key: JWK | undefined;
  readonly host: string;
  readonly port: number;
  readonly trustProxy: boolean;
  /** Base addresses of relays of drand; without them a caseworker hands beacons in. */
  readonly relays: readonly string[];
  /** When the clock starts, in a demonstration; otherwise it is the machine's. */
  readonly now: string | undefined;
}

/** @throws Error for a setting that cannot be used. */
export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env['PORTAL_PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw invalid('PORTAL_PORT', 'a port, 0 to 65535');
  const now = env['PORTAL_NOW'];
  if (now !== undefined) requireInstant('PORTAL_NOW', now);
  return {
    databaseUrl: env['DATABASE_URL'],
    folder: resolve(env['PORTAL_DATA'] ?? fileURLToPath(new URL('../data', import.meta.url))),
    key: keyIn(env['PORTAL_KEY']),
    host: env['PORTAL_HOST'] ?? '127.0.0.1',
    port,
    trustProxy: env['PORTAL_TRUST_PROXY'] === 'yes',
    relays: (env['DRAND_RELAYS'] ?? '').split(',').filter((relay) => relay !== ''),
    now,
  };
}

function keyIn(json: string | undefined): JWK | undefined {
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    throw invalid('PORTAL_KEY', 'a JSON Web Key');
  }
}

function requireInstant(name: string, text: string): void {
  try {
    epochMs(text);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : text}`);
  }
}

function invalid(name: string, expected: string): Error {
  return new Error(`${name}: expected ${expected}`);
}
