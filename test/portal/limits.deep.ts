import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueToken } from '../../examples/portal-backend/src/issuer.js';
import { applicant, call, caseworker, written } from './call.js';
import { pglite } from './databases.js';
import { type Client, delivered, drafted, key, portals, type TestPortal } from './portal.js';

describe('what is taken in', () => {
  let portal: TestPortal;
  let client: Client;
  const lines: string[] = [];
  const who = applicant(0);
  const drafts = `/calls/${call.id}/applications`;
  beforeAll(async () => {
    const log = { write: (line: string) => void lines.push(line) };
    portal = await portals(await pglite(), {
      options: { largestBody: 10_000, patience: 1_000, log },
    });
    client = await portal.as(who);
  });
  afterAll(() => portal.close());

  it('is not larger than said', async () => {
    const { status, body } = await client('POST', drafts, `"${'x'.repeat(10_000)}"`);
    expect([status, body.code]).toEqual([413, 'body.too-large']);
    const fits = written(who, { parts: { plans: 'x'.repeat(9_000), motivation: 'x' } });
    expect((await client('POST', drafts, fits)).status).toBe(201);
  });

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ])('is JSON, and not %s', async (type) => {
    const answer = await client('POST', drafts, JSON.stringify(written(who)), {
      'content-type': type,
    });
    expect([answer.status, answer.body.code]).toEqual([415, 'body.media-type']);
  });

  it.each(['{', '{"a":1,}', '', '{"__proto__":{"x":1}}', '{"constructor":{"prototype":{}}}'])(
    'is JSON that can be read: %s',
    async (body) => {
      const answer = await client('POST', drafts, body);
      expect([answer.status, answer.body.code]).toEqual([400, 'json.malformed']);
    },
  );

  it.each([
    ['{"parts":{},"parts":{}}', 'json.key-twice'],
    ['{"parts":{"plans":"a","pl\\u0061ns":"b"}}', 'json.key-twice'],
    ['{"members":[{"id":"a","id":"b"}]}', 'json.key-twice'],
    ['{"facts":{"months":6.0000000000000001}}', 'json.number'],
    ['{"facts":{"months":12345678901234567890}}', 'json.number'],
  ])('is read strictly, so that nothing is lost in silence (V4): %s', async (body, code) => {
    const answer = await client('POST', drafts, body);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });

  it('is UTF-8, with or without a byte order mark (V3, V4)', async () => {
    const own = JSON.stringify(written(who));
    const send = (body: Buffer) => client('POST', drafts, body);
    const marked = await send(Buffer.from(`\uFEFF${own.replaceAll(',', ',\r\n')}`));
    expect(marked.status).toBe(201);
    const latin = await send(Buffer.from(own.replace('{', '{"\u00e5":1,'), 'latin1'));
    expect([latin.status, latin.body.code]).toEqual([400, 'json.malformed']);
  });

  it.each([['[]'], ['null'], ['7'], ['"x"']])('is an object, and not %s', async (body) => {
    for (const path of [drafts, `/calls/${call.id}/check`]) {
      const answer = await client('POST', path, body);
      expect([answer.status, answer.body.code]).toEqual([422, 'body.invalid']);
    }
  });

  it('is not nested deeper than anything that is asked for', async () => {
    const body = `${'['.repeat(4_500)}${']'.repeat(4_500)}`;
    const id = await drafted(client, who);
    const key = { 'idempotency-key': 'k' };
    for (const [path, headers] of [
      [drafts, {}],
      [`/applications/${id}/submission`, key],
    ] as const) {
      expect((await client('POST', path, body, headers)).status).toBe(422);
    }
  });

  it('comes to an address that there is, by a method that it has', async () => {
    expect((await client('GET', '/nowhere')).body.code).toBe('url.unknown');
    expect((await client('GET', '/calls/nowhere')).body.code).toBe('call.unknown');
    const { status, body, headers } = await client('DELETE', `/calls/${call.id}`);
    expect([status, body.code]).toEqual([405, 'method.unknown']);
    expect(headers.get('allow')).toBe('GET, HEAD');
    expect((await client('GET', '/%zz')).status).toBe(400);
    expect((await client('GET', '/calls?x=1')).body.code).toBe('query.unknown');
  });

  it('comes in good time', async () => {
    const { hostname, port } = new URL(portal.url);
    const socket = connect(Number(port), hostname);
    const headers = `authorization: Bearer ${await issueToken(key, who)}
content-type: application/json
content-length: 100`;
    const request = `POST ${drafts} HTTP/1.1\nhost: x\n${headers}\n\n{`;
    socket.write(request.replaceAll('\n', '\r\n'));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1.1 503 /);
    expect(answer).toContain('"code":"busy"');
  }, 60_000);

  it('is answered with headers that keep a browser from harm', async () => {
    for (const path of ['/calls', '/nowhere']) {
      const { headers } = await client('GET', path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('strict-transport-security')).toBeTruthy();
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('leaves nothing of anybody in the log, not even when something goes wrong', async () => {
    const canary = 'bekkasin';
    const body = written(who, { parts: { plans: canary, motivation: 'x' } });
    const id = await drafted(client, who, { parts: { plans: canary, motivation: 'x' } });
    await client('GET', `/calls?${canary}=${canary}`);
    await client('GET', `/${canary}`);
    await client('POST', drafts, `{"${canary}"`);
    await client('GET', '/calls', undefined, { authorization: `Bearer ${canary}.${canary}.x` });
    // A database says in its error what it was sent.
    await portal.database.run('alter table applications add constraint odd check (revision < 2)');
    const broken = await client('PUT', `/applications/${id}`, body, { 'if-match': '"1"' });
    await portal.database.run('alter table applications drop constraint odd');
    expect([broken.status, broken.body]).toEqual([
      500,
      {
        type: 'about:blank',
        title: 'Internal Server Error',
        status: 500,
        code: 'internal',
        detail: 'Something went wrong here.',
        request: expect.any(String),
      },
    ]);
    const log = lines.filter((line) => !line.includes('Server listening')).join('');
    expect(log).toContain('/applications/:id');
    expect(log).toContain('"code":"23514"');
    for (const secret of [canary, 'Bearer', 'eyJ', id, '127.0.0.1'])
      expect(log).not.toContain(secret);
  });
});

describe('how much is taken in', () => {
  it('is so many requests a minute of each person, and of each address without a token', async () => {
    const portal = await portals(await pglite(), { options: { perMinute: 5 } });
    const [one, other, desk] = [applicant(0), applicant(1), caseworker];
    const anyone = await portal.as();
    // Making a client reads the description: one request of the address.
    const statuses = async (client: Client, count: number, headers = {}) =>
      Promise.all(
        Array.from(
          { length: count },
          async () => (await client('GET', '/health', undefined, headers)).status,
        ),
      );
    const client = await portal.as(one);
    expect((await statuses(client, 7)).sort()).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(await statuses(await portal.as(other), 1)).toEqual([200]);
    expect(await statuses(await portal.as(desk), 1)).toEqual([200]);
    const bad = { authorization: 'Bearer a.b.c' };
    expect((await statuses(anyone, 6, bad)).sort()).toEqual([401, 401, 401, 401, 429, 429]);
    const refused = await anyone('GET', '/nowhere');
    expect([refused.status, refused.body.code]).toEqual([429, 'rate.limited']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await portal.close();
  });

  it('is three hundred a minute unless something else is said', async () => {
    const portal = await portals(await pglite(), { options: { perMinute: undefined as never } });
    const who = applicant(0);
    await delivered(await portal.as(who), who);
    const { headers } = await (await portal.as(who))('GET', '/calls');
    expect(headers.get('x-ratelimit-limit')).toBe('300');
    await portal.close();
  });
});
