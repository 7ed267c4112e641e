import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/parse/canonical.js';
import { applicant, caseworker, DEADLINE, written } from './call.js';
import { databases } from './databases.js';
import { type Client, drafted, portals, type TestPortal } from './portal.js';

type Row = { action: string; subject: string; facts: { was?: string } };

describe.each(databases)('a submission, on %s', (_, place) => {
  let portal: TestPortal;
  let client: Client;
  let id: string;
  let atSubmitting: () => Promise<void> | void = () => {};
  const who = applicant(0);
  beforeAll(async () => {
    const at = (point: string) => (point === 'submitting' ? atSubmitting() : undefined);
    portal = await portals(await place(), { at });
    client = await portal.as(who);
  });
  beforeEach(async () => {
    portal.clock.now = () => DEADLINE - 1_000;
    id = await drafted(client, who);
  });
  afterAll(() => portal.close());

  const submit = (key: string | undefined, body: unknown = written(who), of = id) =>
    client('POST', `/applications/${of}/submission`, body, {
      ...(key !== undefined && { 'idempotency-key': key }),
    });
  /** Asks for something while the next submission is stored and not yet committed. */
  const whileStored = (ask: () => ReturnType<typeof submit>) =>
    new Promise<Awaited<ReturnType<typeof submit>>>((resolve, reject) => {
      atSubmitting = async () => {
        atSubmitting = () => {};
        ask().then(resolve, reject);
        await new Promise((resolve) => setTimeout(resolve, 500));
      };
    });
  const whatHappened = async (): Promise<readonly Row[]> => {
    const desk = await portal.as(caseworker);
    const happened: Row[] = [];
    for (;;) {
      const { rows } = (await desk('GET', `/audit?after=${happened.length}`)).body;
      if (rows.length === 0) return happened;
      happened.push(...rows);
    }
  };

  it('gives a receipt with the hash of what was received, which anyone can compute', async () => {
    const body = written(who);
    const { body: receipt } = await submit(randomUUID(), body);
    const hash = createHash('sha256').update(canonicalJson(body)).digest('hex');
    expect(receipt).toMatchObject({ id, orgnr: who.orgnr, channel: 'Espresso', sha256: hash });
    expect(receipt.receivedAt).toBe('2023-08-23T16:59:59+02:00');
  });

  it('gives the same receipt again, later, for the same key and the same content', async () => {
    const key = randomUUID();
    const body = written(who);
    const first = await submit(key, body);
    portal.clock.now = () => DEADLINE + 1_000;
    const reordered = Object.fromEntries(Object.entries(body).reverse());
    expect((await submit(key, reordered)).body).toEqual(first.body);
  });

  it('refuses the same key for other content or another application', async () => {
    const key = randomUUID();
    await submit(key);
    const other = await submit(key, written(who, { parts: { plans: 'other', motivation: 'b' } }));
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key.used']);
    const elsewhere = await submit(key, written(who), await drafted(client, who));
    expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'idempotency-key.used']);
    const again = await submit(randomUUID());
    expect([again.status, again.body.code]).toEqual([409, 'application.submitted']);
  });

  it('refuses one key for two applications at once', async () => {
    const key = randomUUID();
    const other = await drafted(client, who);
    const second = whileStored(() => submit(key, written(who), other));
    const first = await submit(key);
    expect([first.status, (await second).status]).toEqual([201, 422]);
    expect((await client('GET', `/applications/${other}`)).body.state).toBe('draft');
  });

  it('is one when it is asked for with two keys at once', async () => {
    const second = whileStored(() => submit(randomUUID()));
    expect((await submit(randomUUID())).status).toBe(201);
    const { status, body } = await second;
    expect([status, body.code]).toEqual([409, 'application.submitted']);
  });

  it('is taken back as a submission when that is asked for while it is stored', async () => {
    const withdrawal = whileStored(() => client('POST', `/applications/${id}/withdrawal`));
    expect((await submit(randomUUID())).status).toBe(201);
    expect((await withdrawal).body.state).toBe('withdrawn');
    const own = (await whatHappened()).filter(({ subject }) => subject === id);
    expect(own.map(({ action, facts }) => [action, facts.was])).toEqual([
      ['created', undefined],
      ['submitted', undefined],
      ['withdrawn', 'submitted'],
    ]);
  });

  it('needs a key', async () => {
    const { status, body } = await submit(undefined);
    expect([status, body.code]).toEqual([400, 'idempotency-key.missing']);
  });

  it.each([
    [
      'a stamp of its own',
      { submission: { receivedAt: '2023-08-01T00:00:00Z', channel: 'Espresso' } },
      ['submission'],
    ],
    ['another id', { id: 'mine' }, ['id']],
    ['the number of another', { applicant: { orgnr: applicant(1).orgnr } }, ['applicant', 'orgnr']],
    ['a part that the call does not know', { parts: { hobby: 'x' } }, ['parts', 'hobby']],
    ['a key that there is none of', { colour: 'red' }, ['colour']],
  ])('refuses %s, and says where', async (_, change, path) => {
    const { status, body } = await submit(randomUUID(), written(who, change));
    expect(status).toBe(422);
    expect(body.issues.map((issue: { path: unknown }) => issue.path)).toEqual([path]);
  });

  it('refuses half a surrogate pair, and keeps a null character', async () => {
    const half = JSON.stringify(written(who, { parts: { plans: 'x', motivation: 'half' } }));
    const refused = await submit(randomUUID(), half.replace('half', '\\ud83d'));
    expect([refused.status, refused.body.code]).toEqual([422, 'json.invalid']);
    const parts = { plans: 'a\u0000b', motivation: 'x' };
    await submit(randomUUID(), written(who, { parts }));
    expect((await client('GET', `/applications/${id}`)).body.application.parts).toEqual(parts);
  });

  it('ends in a legal state in any race with a withdrawal, with one row for each thing that happened', async () => {
    const races = 40;
    const ids = await Promise.all(Array.from({ length: races }, () => drafted(client, who)));
    const answers = await Promise.all(
      ids.map(async (of, index) => {
        const withdraw = () => client('POST', `/applications/${of}/withdrawal`);
        const send = () => submit(randomUUID(), written(who), of);
        const [one, two, three] = index % 2 === 0 ? [send, withdraw, send] : [withdraw, send, send];
        return Promise.all([one?.(), two?.(), three?.()]);
      }),
    );
    const happened = await whatHappened();
    for (const [index, of] of ids.entries()) {
      const own = happened.filter(({ subject }) => subject === of);
      const actions = own.map(({ action }) => action);
      const taken = answers[index]?.filter((answer) => answer?.status === 201) ?? [];
      expect([
        ['created', 'submitted', 'withdrawn'],
        ['created', 'withdrawn'],
      ]).toContainEqual(actions);
      expect(taken).toHaveLength(actions.includes('submitted') ? 1 : 0);
      expect(own.at(-1)?.facts.was).toBe(taken.length === 1 ? 'submitted' : 'draft');
      expect((await client('GET', `/applications/${of}`)).body.state).toBe('withdrawn');
    }
  });
});
