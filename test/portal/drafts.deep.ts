import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CallDefinition, defineCall } from '../../src/call/call.js';
import { applicant, call, DEADLINE, written } from './call.js';
import { databases, pglite } from './databases.js';
import { type Client, delivered, drafted, portals, type TestPortal, upTo } from './portal.js';

describe.each(databases)('a draft, on %s', (_, place) => {
  let portal: TestPortal;
  let client: Client;
  let id: string;
  const who = applicant(0);
  const other = (plans: string) => written(who, { parts: { plans, motivation: 'x' } });
  beforeAll(async () => {
    portal = await portals(await place());
    client = await portal.as(who);
  });
  beforeEach(async () => {
    id = await drafted(client, who);
  });
  afterAll(() => portal.close());

  const change = (body: object, tag?: string) =>
    client('PUT', `/applications/${id}`, body, tag === undefined ? {} : { 'if-match': tag });

  it('is made, with an address and a tag', async () => {
    const made = await client('POST', `/calls/${call.id}/applications`, written(who));
    expect(made.status).toBe(201);
    expect(made.headers.get('etag')).toBe('"1"');
    const { body } = await client('GET', made.headers.get('location') ?? '');
    expect(body).toEqual(made.body);
    expect(body).toMatchObject({ state: 'draft', application: written(who) });
  });

  it('is changed by who has read it, and by nobody who has not', async () => {
    const first = await change(other('first'), '"1"');
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"2"']);
    const late = await change(other('second'), '"1"');
    expect([late.status, late.body.code]).toEqual([412, 'if-match.changed']);
    expect(late.headers.get('etag')).toBe('"2"');
    expect((await change(other('third'))).status).toBe(428);
    const { body } = await client('GET', `/applications/${id}`);
    expect(body.application.parts.plans).toBe('first');
    expect((await change(other('fourth'), '"7", "2"')).status).toBe(200);
  });

  it('takes one of many changes at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => change(other(`${index}`), '"1"')),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array(9).fill(412)]);
    const { body } = await client('GET', `/applications/${id}`);
    expect(body.revision).toBe(2);
  });

  it('is changed no more once it is submitted', async () => {
    const receipt = await delivered(client, who);
    const answer = await client('PUT', `/applications/${receipt.id}`, written(who), {
      'if-match': '*',
    });
    expect([answer.status, answer.body.code]).toEqual([409, 'application.submitted']);
  });

  it('is Unicode: half a surrogate pair is refused', async () => {
    const half = JSON.stringify(other('half')).replace('half', '\\ud83d');
    const made = await client('POST', `/calls/${call.id}/applications`, half);
    expect([made.status, made.body.code]).toEqual([422, 'body.invalid']);
  });

  it('is kept whole, however large a text may be', async () => {
    const text = 'æ𝄞\u2028'.repeat(20_000);
    const { body } = await change(other(text), '"1"');
    expect(body.application.parts.plans).toBe(text);
  });
});

describe.each(databases)('a withdrawal, on %s', (_, place) => {
  it('is done once, and gives way to an earlier application', async () => {
    const portal = await portals(await place());
    const who = applicant(0);
    const client = await portal.as(who);
    const first = await delivered(client, who);
    portal.clock.now = () => DEADLINE - 1_000;
    const second = await delivered(client, who);
    const listOf = async (id: string) =>
      (await client('GET', `/applications/${id}/assessment`)).body;
    expect(await listOf(first.id)).toMatchObject({ list: 'superseded', by: second.id });
    for (let again = 0; again < 2; again += 1) {
      const { status, body } = await client('POST', `/applications/${second.id}/withdrawal`);
      expect([status, body]).toEqual([200, { id: second.id, state: 'withdrawn' }]);
    }
    expect(await listOf(first.id)).toMatchObject({ list: 'eligible', provisional: true });
    const gone = await client('GET', `/applications/${second.id}/assessment`);
    expect([gone.status, gone.body.code]).toEqual([409, 'application.not-submitted']);
    await portal.close();
  });

  it('is refused once the entries are frozen, but for a draft', async () => {
    const portal = await portals(await place());
    const { receipts } = await upTo(portal, 'closed', 1);
    const who = applicant(0);
    const client = await portal.as(who);
    const withdraw = (id: string) => client('POST', `/applications/${id}/withdrawal`);
    const { status, body } = await withdraw(receipts[0]?.id);
    expect([status, body.code]).toEqual([409, 'call.closed']);
    expect((await withdraw(await drafted(client, who))).status).toBe(200);
    await portal.close();
  });
});

describe('a call that is not open yet', () => {
  it('takes nothing until it opens', async () => {
    const portal = await portals(await pglite());
    const { version, amendments, ...definition } = call;
    const opens = { at: '2023-08-01T10:00', clauses: [] };
    const other = defineCall({ ...definition, id: 'opens', opens } as CallDefinition);
    const row = [other.id, JSON.stringify(other)];
    await portal.database.query('insert into calls values ($1, $2)', row);
    const who = applicant(0);
    const client = await portal.as(who);
    const begin = () => client('POST', '/calls/opens/applications', written(who));
    portal.clock.now = () => Date.parse('2023-08-01T07:59:59.999Z');
    const early = await begin();
    expect([early.status, early.body.code]).toEqual([409, 'call.not-open']);
    portal.clock.now = () => Date.parse('2023-08-01T08:00:00Z');
    expect((await begin()).status).toBe(201);
    await portal.close();
  });
});
