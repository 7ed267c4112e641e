import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { admit } from '../../src/eligibility/admit.js';
import { formalCriteria, parseApplications, referenceTo, version } from '../../src/index.js';
import { norway } from '../../src/register/index.js';
import { DEADLINE, form, json } from './embed-form.js';
import { type Running, start } from './embed-hosts.js';

const MIB = 1024 * 1024;

/** JSON of just so many bytes: what is left over is blanks. */
const padded = (bytes: number) => json + ' '.repeat(bytes - Buffer.byteLength(json));

const names = Object.keys(start) as (keyof typeof start)[];

describe.each(names)('%s', (name) => {
  let running: Running;
  beforeAll(async () => {
    running = await start[name]();
  });
  afterAll(() => running.stop());
  beforeEach(() => {
    Object.assign(running.state, { clock: DEADLINE, reads: 0, keeping: undefined });
    running.state.kept.length = 0;
    running.state.reported.length = 0;
  });

  it('C03: finds an application in time at the very moment of the deadline', async () => {
    const { status, contentType, language, json: answer } = await running.send({ body: json });
    expect([status, language]).toEqual([200, 'nb']);
    expect(contentType).toMatch(/^application\/json(;|$)/);
    expect(answer).toMatchObject({
      receivedAt: '2024-06-24T08:00:00.000Z',
      outcome: 'met',
      call: referenceTo(hkdir2024),
      library: version,
    });
    expect(answer.finding.findings?.map(({ reason }) => reason.code)).toEqual([
      'applicant.municipality',
      'group.complete',
      'deadline.in-time',
      'parts.complete',
      'channel.accepted',
    ]);
  });

  it('C03: finds one late that comes a millisecond after, and says so', async () => {
    running.state.clock = DEADLINE + 1;
    const { status, json: answer } = await running.send({ body: json, acceptLanguage: 'en' });
    expect([status, answer.outcome]).toEqual([200, 'not-met']);
    expect(answer.explanation).toEqual([
      'The application was received on 24 June 2024 at 10:00:00.001, 1 ms after the deadline, which was 24 June 2024 at 10:00 (C03, C16).',
    ]);
  });

  it('keeps the application as it was parsed, with the finding, the call and the version', async () => {
    const { json: answer } = await running.send({ body: json });
    const submission = { receivedAt: '2024-06-24T08:00:00.000Z', channel: 'Espresso' };
    const application = { ...form, id: answer.id, submission };
    expect(running.state.kept).toEqual([
      {
        application,
        finding: formalCriteria(hkdir2024, { register: norway }).evaluate(application),
        call: referenceTo(hkdir2024),
        library: version,
      },
    ]);
    expect(running.state.kept[0]?.finding).toEqual(answer.finding);
  });

  it('gives each application a key of its own', async () => {
    const first = await running.send({ body: json });
    const second = await running.send({ body: json });
    expect(first.json.id).not.toBe(second.json.id);
  });

  it('keeps what can be judged again, and comes out the same', async () => {
    await running.send({ body: json });
    running.state.clock = DEADLINE + 1;
    await running.send({ body: json });
    const stored: typeof running.state.kept = JSON.parse(JSON.stringify(running.state.kept));
    const parsed = parseApplications(
      stored.map(({ application }) => application),
      hkdir2024,
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    // Both are of one municipality: the one in time is the one that counts.
    const { eligible, superseded } = admit(hkdir2024, parsed.value, { register: norway });
    expect([eligible[0]?.finding, superseded[0]?.finding]).toEqual(
      stored.map(({ finding }) => finding),
    );
  });

  it('reads the clock once', async () => {
    await running.send({ body: json });
    expect(running.state.reads).toBe(1);
  });

  it('answers when the application has been kept, and not before', async () => {
    const events: string[] = [];
    running.state.keeping = async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      events.push('kept');
    };
    await running.send({ body: json });
    events.push('answered');
    expect(events).toEqual(['kept', 'answered']);
  });

  it.each([
    ['nn-NO, nb;q=0.5', 'nn', 'Søknaden har feil form'],
    ['en-GB,en;q=0.9', 'en', 'The application is malformed'],
    ['fr', 'nb', 'Søknaden har feil form'],
  ])('speaks the language that is asked for: %s', async (acceptLanguage, language, title) => {
    const refused = await running.send({ body: '{}', acceptLanguage });
    expect([refused.language, refused.json.title]).toEqual([language, title]);
    const judged = await running.send({ body: json, acceptLanguage });
    expect(judged.language).toBe(language);
  });

  it('refuses a key that it does not know, and says where', async () => {
    const [, ...others] = form.members;
    const named = { ...form.members[0], name: 'Kari Nordmann' };
    const body = JSON.stringify({ ...form, members: [named, ...others], hash: 1 });
    const {
      status,
      contentType,
      json: problem,
    } = await running.send({ body, acceptLanguage: 'en' });
    expect(contentType).toMatch(/^application\/problem\+json(;|$)/);
    expect({ status, problem }).toEqual({
      status: 422,
      problem: {
        type: 'https://portal.example/problems/malformed',
        title: 'The application is malformed',
        status: 422,
        detail: 'What has to be corrected is listed under "issues".',
        issues: [
          { path: ['members', 0, 'name'], code: 'unknown-key', message: 'no such key here' },
          { path: ['hash'], code: 'unknown-key', message: 'no such key here' },
        ],
      },
    });
    expect(running.state.kept).toEqual([]);
  });

  it('refuses an application that says itself when it came, and by which key', async () => {
    running.state.clock = DEADLINE + 1;
    const submission = { receivedAt: '2024-06-24T08:00:00Z', channel: 'Espresso' };
    const body = JSON.stringify({ ...form, id: 'a-1', submission, parts: 3 });
    const { status, json: problem } = await running.send({ body });
    expect([status, problem.issues.map(({ path, code }) => [path, code])]).toEqual([
      422,
      [
        [['id'], 'unknown-key'],
        [['submission'], 'unknown-key'],
        [['parts'], 'invalid-type'],
      ],
    ]);
    const alone = await running.send({ body: JSON.stringify({ ...form, submission }) });
    expect([alone.status, alone.json.issues.length]).toEqual([422, 1]);
    expect(running.state.kept).toEqual([]);
  });

  it('refuses what the call has none of', async () => {
    const body = JSON.stringify({ ...form, parts: { ...form.parts, budget: '' } });
    const { status, json: problem } = await running.send({ body });
    expect([status, problem.issues[0]?.path, problem.issues[0]?.code]).toEqual([
      422,
      ['parts', 'budget'],
      'part.unknown',
    ]);
  });

  it.each([
    ['half a JSON', '{"applicant":'],
    ['nothing', ''],
    ['text in Latin-1', Buffer.from(json, 'latin1')],
  ])('finds %s unreadable', async (_what, body) => {
    const {
      status,
      contentType,
      json: problem,
    } = await running.send({ body, acceptLanguage: 'nn' });
    expect([status, problem.status, problem.title]).toEqual([
      400,
      400,
      'Søknaden kan ikkje lesast',
    ]);
    expect(contentType).toMatch(/^application\/problem\+json(;|$)/);
    expect(running.state.kept).toEqual([]);
  });

  it.each(['null', '[]', '"text"', '17'])('refuses %s, which is no application', async (body) => {
    const { status, json: problem } = await running.send({ body });
    expect([status, problem.issues]).toEqual([
      422,
      [
        {
          path: [],
          code: 'invalid-type',
          message: 'expected an object',
          params: { types: ['object'] },
        },
      ],
    ]);
  });

  it('refuses a key that would reach into prototypes', async () => {
    const body = json.replace('{', '{"__proto__":{"id":"a-1"},');
    const { status, json: problem } = await running.send({ body });
    expect([status, problem.issues[0]?.path]).toEqual([422, ['__proto__']]);
  });

  it('reads a mebibyte, and no byte more', async () => {
    expect((await running.send({ body: padded(MIB) })).status).toBe(200);
    const sent = { body: padded(MIB + 1), acceptLanguage: 'en' };
    const { status, language, json: problem } = await running.send(sent);
    expect([status, problem.type]).toEqual([413, 'https://portal.example/problems/too-large']);
    expect([language, problem.title]).toEqual(['en', 'The application is too large']);
    expect(running.state.kept).toHaveLength(1);
  });

  it.each([
    'text/plain',
    'application/jsonl',
    'application/x-www-form-urlencoded',
    'nonsense',
    null,
  ])('refuses the content type %s', async (contentType) => {
    const { status, json: problem } = await running.send({ body: json, contentType });
    expect([status, problem.type]).toEqual([415, 'https://portal.example/problems/not-json']);
    // What an applicant does wrong is not reported.
    expect([running.state.kept, running.state.reported]).toEqual([[], []]);
  });

  it.each(['application/json; charset=utf-8', 'Application/JSON'])(
    'takes %s',
    async (contentType) => {
      expect((await running.send({ body: json, contentType })).status).toBe(200);
    },
  );
});

describe.each(['fastify', 'express', 'next-route', 'hono-worker'] as const)('%s', (name) => {
  let running: Running;
  beforeAll(async () => {
    running = await start[name]();
  });
  afterAll(() => running.stop());

  it('stamps a request when its head is there, before its body is', async () => {
    const { state } = running;
    state.clock = DEADLINE;
    const got = await running.sendSlowly?.({ body: json }, async () => {
      await vi.waitUntil(() => state.reads === 1, { timeout: 10_000 });
      state.clock = DEADLINE + 60_000;
    });
    expect([got?.status, got?.json.outcome, state.reads]).toEqual([200, 'met', 1]);
  });

  it('does not unpack what is packed, however small it comes', async () => {
    const sent = { body: gzipSync(padded(MIB)), contentEncoding: 'gzip' };
    const { status } = await running.send(sent);
    expect([400, 415]).toContain(status);
    expect(running.state.reported).toEqual([]);
  });

  it('says that an application was not kept when it was not, and nothing of why', async () => {
    running.state.keeping = async () => {
      throw new Error('password of the database');
    };
    const {
      status,
      contentType,
      json: problem,
    } = await running.send({
      body: json,
      acceptLanguage: 'nn',
    });
    expect([status, problem]).toEqual([
      500,
      {
        type: 'https://portal.example/problems/not-stored',
        title: 'Søknaden vart ikkje lagra',
        status: 500,
        detail: 'Feilen er vår. Send søknaden på nytt.',
      },
    ]);
    expect(contentType).toMatch(/^application\/problem\+json(;|$)/);
    expect(running.state.reported).toContainEqual(new Error('password of the database'));
  });
});

it('fastify reads nothing of what says itself that it is too large, or no JSON', async () => {
  const running = await start.fastify();
  const tooLarge = await running.sendHead?.(MIB + 1, 'application/json');
  const text = await running.sendHead?.(MIB, 'text/plain');
  await running.stop();
  expect([tooLarge?.status, text?.status]).toEqual([413, 415]);
});

it.each(['next-route', 'hono-worker'] as const)(
  '%s reads no more of what is too large than shows that it is',
  async (name) => {
    const running = await start[name]();
    const { got, mebibytes } = (await running.sendLots?.()) ?? {};
    await running.stop();
    expect(got?.status).toBe(413);
    expect(mebibytes).toBeLessThan(5);
  },
);
