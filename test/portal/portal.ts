import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { JWK } from 'jose';
import { expect } from 'vitest';
import type { Database } from '../../examples/portal-backend/src/database.js';
import { issueToken } from '../../examples/portal-backend/src/issuer.js';
import { migrate } from '../../examples/portal-backend/src/migrate.js';
import type { Portal } from '../../examples/portal-backend/src/portal.js';
import { addCall } from '../../examples/portal-backend/src/round.js';
import { portalServer, type ServerOptions } from '../../examples/portal-backend/src/server.js';
import type { Applicant, Caseworker } from '../../examples/portal-backend/src/who.js';
import { norway } from '../../src/register/norway.js';
import { applicant, beacon, call, caseworker, chosen, DEADLINE, DRAW, written } from './call.js';
import { type Answered, checker, type Description } from './client.js';
import type { Place } from './databases.js';

export const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as JWK;

/** Somebody at a portal: each answer is held against its description. */
export type Client = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answered>;

/** Made once for each server. */
const checkers = new Map<string, Promise<ReturnType<typeof checker>>>();

function checkerOf(url: string) {
  const made = fetch(`${url}/openapi.json`)
    .then((response) => response.json())
    .then((description) => checker(description as Description));
  checkers.set(url, made);
  return made;
}

const isRaw = (body: unknown): body is string | Buffer<ArrayBuffer> =>
  typeof body === 'string' || body instanceof Buffer;

/** Somebody at the portal with an address. */
export async function clientAt(url: string, who?: Applicant | Caseworker): Promise<Client> {
  const token = who && (await issueToken(key, who));
  const check = await (checkers.get(url) ?? checkerOf(url));
  return async (method, path, body, headers = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isRaw(body) ? body : JSON.stringify(body) }),
    });
    const answer = {
      status: response.status,
      headers: response.headers,
      body: await response.json(),
    };
    check(method, path, answer);
    return answer;
  };
}

/** A clock that stands until it is set, or that a function moves. */
export interface Clock {
  now: () => number;
}

/** Servers over one database, with a clock. */
export async function portals(
  place: Place,
  change: Partial<Portal> & {
    readonly servers?: number;
    readonly options?: Partial<ServerOptions>;
  } = {},
) {
  const { servers = 1, options, ...rest } = change;
  const clock: Clock = { now: () => DEADLINE - 3_600_000 };
  const database = await place.open();
  await migrate(database);
  // A second server over Postgres has connections of its own; PGlite has one for all.
  const others: Database[] = [];
  const apps: FastifyInstance[] = [];
  const urls: string[] = [];
  const base = {
    clock: () => clock.now(),
    beacon,
    register: norway,
    channel: 'Espresso',
    at() {},
    ...rest,
  };
  for (let index = 0; index < servers; index += 1) {
    const own = index === 0 || 'PORTAL_DATA' in place.env ? database : await place.open();
    if (own !== database) others.push(own);
    const portal: Portal = { database: own, ...base };
    await addCall(portal, call);
    const app = await portalServer({
      ...{ portal, key, perMinute: 1_000_000, patience: 100_000, ...options },
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    apps.push(app);
    urls.push(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);
  }
  const [url = ''] = urls;
  return {
    clock,
    database,
    url,
    urls,
    apps,
    as: (who?: Applicant | Caseworker, server = 0) => clientAt(urls[server] ?? '', who),
    close: async () => {
      await Promise.all(apps.map((app) => app.close()));
      await Promise.all([database, ...others].map((one) => one.close()));
      await place.remove();
    },
  };
}

export type TestPortal = Awaited<ReturnType<typeof portals>>;

/** Writes a draft. @returns its id. */
export async function drafted(
  client: Client,
  who: Applicant,
  change: object = {},
): Promise<string> {
  const answer = await client('POST', `/calls/${call.id}/applications`, written(who, change));
  expect(answer.status).toBe(201);
  return answer.body.id;
}

/** Writes and submits an application. @returns the receipt. */
export async function delivered(client: Client, who: Applicant, change: object = {}) {
  const id = await drafted(client, who, change);
  const headers = { 'idempotency-key': randomUUID() };
  const path = `/applications/${id}/submission`;
  const answer = await client('POST', path, written(who, change), headers);
  expect(answer.status).toBe(201);
  return answer.body;
}

/**
 * Takes a call up to a step, with so many applicants, of whom the first may write something else:
 * announced, delivered, closed, published.
 */
export async function upTo(
  portal: TestPortal,
  step: 'delivered' | 'closed' | 'published' | 'drawn',
  count = 9,
  change: object = {},
) {
  const desk = await portal.as(caseworker);
  const steps = ['delivered', 'closed', 'published', 'drawn'];
  const reaches = (other: string) => steps.indexOf(step) >= steps.indexOf(other);
  const take = async (step: string, body?: object) => {
    const answer = await desk('POST', `/calls/${call.id}/${step}`, body);
    expect(answer.status).toBe(200);
  };
  await take('announcement', chosen);
  const receipts = [];
  for (let index = 0; index < count; index += 1) {
    const who = applicant(index);
    receipts.push(await delivered(await portal.as(who), who, index === 0 ? change : {}));
  }
  portal.clock.now = () => DEADLINE + 1_000;
  if (reaches('closed')) await take('closing');
  if (reaches('published')) await take('entries');
  portal.clock.now = () => DRAW + 5_000;
  if (reaches('drawn')) await take('draw');
  return { desk, receipts };
}
