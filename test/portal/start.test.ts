import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { embedded, postgres } from '../../examples/portal-backend/src/database.js';
import { migrate } from '../../examples/portal-backend/src/migrate.js';
import { settingsFrom } from '../../examples/portal-backend/src/settings.js';
import { caseworker } from './call.js';
import { databases } from './databases.js';
import { clientAt, key, portals, upTo } from './portal.js';

const example = join(import.meta.dirname, '../../examples/portal-backend');

beforeAll(
  () => void execFileSync(process.execPath, ['build.mjs'], { cwd: example, stdio: 'pipe' }),
);

/** Starts one of the programs on a PGlite of its own, and waits until it prints something. */
async function started(program: string, env: NodeJS.ProcessEnv, until: string) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  cpSync(inject('pglite'), join(folder, 'pglite'), { recursive: true });
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [`out/${program}.js`], {
    cwd: example,
    env: { ...inherited, PORTAL_PORT: '0', PORTAL_DATA: folder, ...env },
  });
  const ended = once(child, 'exit').then(() => rmSync(folder, { recursive: true, force: true }));
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        printed += data;
        if (printed.includes(until)) resolve();
      });
    }
    void ended.then(() => reject(new Error(`it did not start: ${printed}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { printed, stop };
}

describe('the portal', () => {
  it('starts with the key of the login, and with no roles to choose', async () => {
    const login = { PORTAL_KEY: JSON.stringify(key), DRAND_RELAYS: 'http://127.0.0.1:9' };
    const { printed, stop } = await started('main', login, 'Server listening at');
    const address = /http:[^"]+/.exec(printed)?.[0] ?? '';
    const desk = await clientAt(address, caseworker);
    expect((await desk('GET', '/health')).body).toEqual({ ok: true });
    const { body } = await desk('GET', '/calls');
    // The clock is the machine's, by which this call is long over.
    expect(body.calls).toMatchObject([{ id: 'hkdir-2024', state: 'over' }]);
    expect((await fetch(address)).status).toBe(404);
    await stop();
  });

  it('does not start without the key, or with relays that are none', async () => {
    await expect(started('main', {}, 'Server listening at')).rejects.toThrow(
      'PORTAL_KEY: expected',
    );
    const odd = { PORTAL_KEY: JSON.stringify(key), DRAND_RELAYS: 'ftp://relay.example' };
    await expect(started('main', odd, 'Server listening at')).rejects.toThrow(
      'relays[0]: expected',
    );
  });
});

describe('the demonstration', () => {
  let printed = '';
  let stop = async () => {};
  beforeAll(async () => {
    ({ printed, stop } = await started('demo', {}, 'curl'));
  });
  afterAll(() => stop());

  it('prints its address and a token of each role, and lets applications come in as time goes', async () => {
    // Ten minutes before the deadline, eight of the 63 have not come yet.
    expect(printed).toContain('55 applications came in');
    const address = /^http:\S+$/m.exec(printed)?.[0] ?? '';
    const [applicant, caseworker] = printed.match(/^eyJ\S+$/gm) ?? [];
    const enter = (form: Record<string, string>) =>
      fetch(address, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { origin: address },
        redirect: 'manual',
      });
    const entered = await enter({ role: 'fresh' });
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const own = await fetch(address + entered.headers.get('location'), { headers: { cookie } });
    expect(await own.text()).toContain('Dere har ikke begynt på noen søknad.');
    const moved = await enter({ moment: 'draw' });
    expect([moved.status, moved.headers.get('location')]).toEqual([303, '/#clock']);
    expect(await (await fetch(address)).text()).toContain('26. juni 2024 kl. 12.01');
    expect((await enter({ moment: 'over' })).status).toBe(422);
    const ask = async (path: string, token?: string) => {
      const headers: HeadersInit = token === undefined ? {} : { authorization: `Bearer ${token}` };
      return (await fetch(`${address}${path}`, { headers })).json();
    };
    const { numbers } = await ask('/calls/hkdir-2024/report', caseworker);
    // As examples/run-the-2024-call/README.md has them: 63 in all, 2 of them drafts.
    expect(numbers).toMatchObject({ draft: 2, submitted: 61, superseded: 5, places: 6 });
    const { applications } = await ask('/calls/hkdir-2024/applications', applicant);
    expect(applications.map(({ id }: { id: string }) => id)).toEqual(['a-001']);
    const announced = await ask('/calls/hkdir-2024/announcement');
    expect(announced.sources).toEqual([
      { kind: 'numbers', name: 'Tall som er diktet opp for demonstrasjonen' },
    ]);
    for (const path of ['/assets/page.css', '/assets/client.js']) {
      expect((await fetch(address + path)).status).toBe(200);
    }
  });
});

describe('settings', () => {
  it('are those of a portal on this machine when nothing is said', () => {
    expect(settingsFrom({})).toMatchObject({ host: '127.0.0.1', port: 3000, trustProxy: false });
    expect(settingsFrom({}).folder).toBe(join(example, 'data'));
  });

  it.each([
    [{ PORTAL_PORT: 'x' }, 'PORTAL_PORT: expected a port'],
    [{ PORTAL_PORT: '70000' }, 'PORTAL_PORT: expected a port'],
    [{ PORTAL_KEY: '{' }, 'PORTAL_KEY: expected a JSON Web Key'],
    [{ PORTAL_NOW: '2024-06-26T11:58:00' }, 'expected an offset from UTC'],
  ])('that cannot be used are refused: %j', (env, message) => {
    expect(() => settingsFrom(env)).toThrow(message);
  });
});

describe.each(databases)('migrations, on %s', (name, make) => {
  it('are applied once, also when several portals start at once', async () => {
    const place = await make();
    const first = await place.open();
    const all = name === 'PGlite' ? [first, first] : [first, await place.open()];
    await Promise.all(all.map(migrate));
    await migrate(first);
    const rows = await first.query<{ name: string }>('select name from migrations order by name');
    expect(rows.map((row) => row.name)).toEqual(['001-applications.sql', '002-only-grows.sql']);
    await first.query(`update migrations set sha256 = 'another' where name like '002%'`);
    await expect(migrate(first)).rejects.toThrow('002-only-grows.sql is not the migration');
    await Promise.all([...new Set(all)].map((database) => database.close()));
    await place.remove();
  });
});

describe('a folder with a PGlite', () => {
  it('is for one process at a time, and for the next when one was killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-'));
    cpSync(inject('pglite'), join(folder, 'pglite'), { recursive: true });
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 100_000)']);
    writeFileSync(join(folder, 'pid'), String(other.pid));
    await expect(embedded(folder)).rejects.toThrow(`${folder} is in use by process ${other.pid}`);
    other.kill('SIGKILL');
    await once(other, 'exit');
    const database = await embedded(folder);
    await database.close();
    expect(existsSync(join(folder, 'pid'))).toBe(false);
    rmSync(folder, { recursive: true });
  });
});

describe.each(databases.filter(([name]) => name === 'PostgreSQL'))('a role on %s', (_, make) => {
  it('that may only add to the audit and the milestones is enough for a portal', async () => {
    const place = await make();
    const owner = await place.open();
    await migrate(owner);
    const role = `portal_${randomBytes(8).toString('hex')}`;
    await owner.run(`create role ${role} login;
      grant select, insert, update on all tables in schema public to ${role};
      revoke update on audit, milestones from ${role};`);
    const url = new URL(place.env['DATABASE_URL'] ?? '');
    url.username = role;
    const portal = await portals({ ...place, open: async () => postgres(url.href) });
    const { desk } = await upTo(portal, 'drawn', 7);
    expect((await desk('GET', '/audit/verification')).body.finding.outcome).toBe('met');
    for (const sql of [
      'set session_replication_role = replica',
      'alter table audit disable trigger all',
      'update audit set at = at',
    ]) {
      await expect(portal.database.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    }
    await owner.run(`drop owned by ${role}; drop role ${role}`);
    await owner.close();
    await portal.close();
  });
});
