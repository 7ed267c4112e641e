import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { settingsFrom } from '../../examples/portal-backend/src/settings.js';
import { caseworker } from './call.js';
import { clientAt, key } from './portal.js';

const example = join(import.meta.dirname, '../../examples/portal-backend');

/** A folder for the data of a portal, with an empty PGlite in it. */
function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  cpSync(inject('pglite'), join(folder, 'pglite'), { recursive: true });
  return folder;
}

/** Starts a program of the example, with what it prints so far and what ends it. */
function run(program: string, env: NodeJS.ProcessEnv = {}, args: readonly string[] = []) {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    cwd: example,
    env: { ...inherited, PORTAL_PORT: '0', ...env },
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  const ended = once(child, 'close').then(([status]) => ({ status, ...output }));
  return { child, output, ended };
}

/** Starts a portal on a PGlite of its own, and waits until it prints something. */
async function started(
  program: string,
  until: string,
  env: NodeJS.ProcessEnv = {},
  folder = dataFolder(),
) {
  const { child, output, ended } = run(program, { PORTAL_DATA: folder, ...env });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => {
      if (output.stdout.includes(until)) resolve();
    });
    void ended.then(({ stderr }) => reject(new Error(`it did not start: ${stderr}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { printed: output.stdout, folder, stop };
}

const addressIn = (printed: string) => /^ {2}(http:\S+)\n$/m.exec(printed)?.[1] ?? '';

describe('npm run portal', () => {
  let folder = '';
  let printed = '';
  let stop: Awaited<ReturnType<typeof started>>['stop'];
  beforeAll(async () => {
    ({ printed, folder, stop } = await started('run.mjs', 'Open this address'));
  });
  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('ends with the address to open, and keeps its log in a file', () => {
    expect(printed).toMatch(/Starting the portal …\n/);
    expect(printed).toMatch(/Open this address in a browser:\n\n {2}http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(printed).not.toMatch(/\$TOKEN|eyJ|"level"/);
    const log = /^Log: (.*)$/m.exec(printed)?.[1] ?? '';
    expect(log).toBe(join(folder, 'portal.log'));
    expect(readFileSync(log, 'utf8')).toContain('Server listening at');
  });

  it('lets applications come in as time goes, and writes a token of each role', async () => {
    // Ten minutes before the deadline, eight of the 63 have not come yet.
    expect(printed).toContain('Applications in the portal: 55.');
    const address = addressIn(printed);
    const tokenOf = (role: string) => readFileSync(join(folder, `${role}.token`), 'utf8').trim();
    const [applicant, caseworker] = [tokenOf('applicant'), tokenOf('caseworker')];
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
    expect(announced.sources).toMatchObject([
      { kind: 'numbers', name: 'Lottotall som er diktet opp for demonstrasjonen' },
    ]);
    for (const path of ['/assets/page.css', '/assets/client.js']) {
      expect((await fetch(address + path)).status).toBe(200);
    }
  });

  it('reports in one line that another portal uses its folder', async () => {
    const { status, stderr } = await run('run.mjs', { PORTAL_DATA: folder }).ended;
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\S+ is in use by process \d+, which may be another portal\n$/);
  });

  it('goes on from where it was, with the count of what it has', async () => {
    await stop();
    const again = await started('run.mjs', 'Open this address', {}, folder);
    stop = again.stop;
    // The clock was set to the draw, by which all 63 have come; the last came the day before.
    expect(again.printed).toMatch(/clock of the portal: 25 June 2024.*portal: 63\.$/m);
    expect(again.printed).not.toContain('Building');
  });
});

describe('npm run portal that cannot start', () => {
  it('reports in one line that its port is taken', async () => {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const folder = dataFolder();
    const env = { PORTAL_DATA: folder, PORTAL_PORT: String(port) };
    const { status, stderr } = await run('run.mjs', env).ended;
    expect([status, stderr]).toEqual([
      1,
      `PORTAL_PORT: port ${port} is taken, choose another one\n`,
    ]);
    rmSync(folder, { recursive: true });
    server.close();
  });

  it('reports in one line that its port is none', async () => {
    const { status, stderr } = await run('run.mjs', { PORTAL_PORT: 'abc' }).ended;
    expect([status, stderr]).toEqual([1, 'PORTAL_PORT: expected a port, 0 to 65535\n']);
  });

  it('refuses an unknown argument in one line, and says on request how it is used', async () => {
    const refused = await run('run.mjs', {}, ['--port=4000']).ended;
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/^Unknown argument: --port=4000\. .*--help.*\n$/);
    const help = await run('run.mjs', {}, ['--help']).ended;
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toMatch(/^usage: npm run portal\n/);
  });
});

describe('the portal', () => {
  it('starts with the key of the login, and with no roles to choose', async () => {
    const login = { PORTAL_KEY: JSON.stringify(key), DRAND_RELAYS: 'http://127.0.0.1:9' };
    const { printed, stop } = await started('out/main.js', 'Server listening at', login);
    const address = /http:[^"]+/.exec(printed)?.[0] ?? '';
    const desk = await clientAt(address, caseworker);
    expect((await desk('GET', '/health')).body).toEqual({ ok: true });
    const { body } = await desk('GET', '/calls');
    // The clock is the machine's, by which this call is long over.
    expect(body.calls).toMatchObject([{ id: 'hkdir-2024', state: 'over' }]);
    expect((await fetch(address)).status).toBe(404);
    await stop();
  });

  it.each<[string, NodeJS.ProcessEnv, string]>([
    ['there is no key', {}, 'PORTAL_KEY: expected'],
    [
      'a relay is none',
      { PORTAL_KEY: JSON.stringify(key), DRAND_RELAYS: 'ftp://relay.example' },
      'relays[0]: expected',
    ],
  ])('reports in one line that %s', async (_, env, message) => {
    const { status, stderr } = await run('out/main.js', env).ended;
    expect(status).toBe(1);
    expect(stderr).toMatch(/^.*\n$/);
    expect(stderr).toContain(message);
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
