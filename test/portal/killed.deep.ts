import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { applicant, call, caseworker, DEADLINE, DRAW, written } from './call.js';
import { databases, type Place } from './databases.js';
import { clientAt, drafted, key, portals, upTo } from './portal.js';

const program = join(import.meta.dirname, '../../examples/portal-backend/out/mortal.js');
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** A portal in a process of its own, which dies at a point. */
async function start(place: Place, time: number, diesAt = '') {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const env = { ...inherited, ...place.env, PORTAL_KEY: JSON.stringify(key) };
  const child = spawn(process.execPath, [program], {
    env: { ...env, TIME: String(time), DIES_AT: diesAt },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const ended = once(child, 'exit').finally(() => running.delete(child));
  const [address] = await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => Promise.reject(new Error('the portal did not start'))),
  ]);
  return {
    url: String(address).trim(),
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const at = `/calls/${call.id}`;
const count = async (place: Place, sql: string) => {
  const database = await place.open();
  const [row] = await database.query<{ n: number }>(sql);
  await database.close();
  return Number(row?.n);
};

describe.each(databases)('a portal that is killed, on %s', (_, makePlace) => {
  /** A place with a call at a step, and nobody in it. */
  async function prepared(step: 'delivered' | 'published') {
    const place = await makePlace();
    const portal = await portals({ ...place, remove: async () => {} });
    await upTo(portal, step);
    const who = applicant(20);
    portal.clock.now = () => DEADLINE - 1;
    const id = await drafted(await portal.as(who), who);
    await portal.close();
    return { place, who, id };
  }

  it.each([
    ['inside the transaction', 'submitting', 0],
    ['before the answer', 'submitted', 1],
  ])('while it submits, %s: the retry has one receipt', async (_, point, stored) => {
    const { place, who, id } = await prepared('delivered');
    const submit = async (url: string) => {
      const headers = { 'idempotency-key': 'the-one' };
      return (await clientAt(url, who))(
        'POST',
        `/applications/${id}/submission`,
        written(who),
        headers,
      );
    };
    const first = await start(place, DEADLINE - 1, point);
    await expect(submit(first.url)).rejects.toThrow();
    expect((await first.ended)[1]).toBe('SIGKILL');
    const rows = `from audit where subject = '${id}' and action = 'submitted'`;
    expect(await count(place, `select count(*) as n ${rows}`)).toBe(stored);

    const second = await start(place, DEADLINE + 1);
    const { status, body } = await submit(second.url);
    expect(status).toBe(201);
    // What was stored in time stays in time; what was not is received now.
    expect(body.receivedAt).toBe(
      stored === 1 ? '2023-08-23T16:59:59.999+02:00' : '2023-08-23T17:00:00.001+02:00',
    );
    expect((await submit(second.url)).body).toEqual(body);
    const desk = await clientAt(second.url, caseworker);
    expect((await desk('GET', '/audit/verification')).body.finding.outcome).toBe('met');
    await second.stop();
    expect(await count(place, `select count(*) as n ${rows}`)).toBe(1);
    await place.remove();
  });

  it.each([
    ['closes', 'inside the transaction', 'closing', 'delivered', 'closing', 'closed', DEADLINE + 1],
    ['closes', 'before the answer', 'closed', 'delivered', 'closing', 'closed', DEADLINE + 1],
    ['draws', 'inside the transaction', 'drawing', 'published', 'draw', 'drawn', DRAW],
    ['draws', 'before the answer', 'drawn', 'published', 'draw', 'drawn', DRAW],
  ] as const)(
    'while it %s, %s: once, and the same',
    async (_, __, point, step, route, kind, time) => {
      const { place } = await prepared(step);
      const first = await start(place, time, point);
      const ask = async (url: string) =>
        (await clientAt(url, caseworker))('POST', `${at}/${route}`);
      await expect(ask(first.url)).rejects.toThrow();
      expect((await first.ended)[1]).toBe('SIGKILL');
      const rows = `select count(*) as n from milestones where kind = '${kind}'`;
      const was = point === kind ? 1 : 0;
      expect(await count(place, rows)).toBe(was);

      const second = await start(place, time + 1);
      const { status, body } = await ask(second.url);
      expect(status).toBe(200);
      expect((await ask(second.url)).body).toEqual(body);
      const desk = await clientAt(second.url, caseworker);
      expect((await desk('GET', '/audit/verification')).body.finding.outcome).toBe('met');
      await second.stop();
      expect(await count(place, rows)).toBe(1);
      const audited = `select count(*) as n from audit where action = '${kind}'`;
      expect(await count(place, audited)).toBe(1);
      await place.remove();
    },
  );
});
