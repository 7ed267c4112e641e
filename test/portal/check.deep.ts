import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../examples/portal-backend/src/language.js';
import type { Portal } from '../../examples/portal-backend/src/portal.js';
import { addCall } from '../../examples/portal-backend/src/round.js';
import { type CallDefinition, defineCall } from '../../src/call/call.js';
import { epochMs } from '../../src/time/instant.js';
import { applicant, call, DEADLINE, written } from './call.js';
import { pglite } from './databases.js';
import { type Client, delivered, drafted, portals, type TestPortal } from './portal.js';

describe('a check', () => {
  let portal: TestPortal;
  let client: Client;
  const who = applicant(0);
  const short = { parts: { plans: 'We plan' } };
  const check = async (change: object, language = 'en') =>
    client('POST', `/calls/${call.id}/check`, written(who, change), {
      'accept-language': language,
    });
  beforeAll(async () => {
    portal = await portals(await pglite());
    client = await portal.as(who);
  });
  afterAll(() => portal.close());

  it('says what is met, what is missing, and what to do while there is time', async () => {
    portal.clock.now = () => DEADLINE - 3_600_000;
    const { body } = await check(short);
    expect(body.met).toHaveLength(2);
    expect(body.missing.join(' ')).toContain('motivation');
    expect(body.advice[0].steps.join(' ')).toContain('motivation');
    expect(body.possible).toBe(true);
    expect(body.ifSubmittedNow.outcome).toBe('not-met');
    expect((await check({})).body.ifSubmittedNow.outcome).toBe('met');
  });

  it('says that it cannot be any more when the deadline has passed', async () => {
    portal.clock.now = () => DEADLINE + 1;
    const { body } = await check({});
    expect([body.possible, body.ifSubmittedNow.outcome]).toEqual([false, 'not-met']);
    expect(body.ifSubmittedNow.explanation[0]).toContain('1 ms after the deadline');
  });

  it.each([
    ['a deadline that is a day', { day: '2023-08-22', clauses: [] }, '2023-08-23T00:00:00+02:00'],
    [
      'an exclusive deadline',
      { at: '2023-08-23T17:00', closes: 'exclusive', clauses: [] },
      '2023-08-23T17:00:00+02:00',
    ],
  ] as const)('says that it is too late at the very end of %s', async (_, deadline, end) => {
    const { version, amendments, ...definition } = call;
    const id = 'day' in deadline ? 'until-a-day' : 'until-a-time';
    const own = defineCall({ ...definition, id, deadline } as CallDefinition);
    await addCall({ database: portal.database } as Portal, own);
    const checkAt = async (ms: number) => {
      portal.clock.now = () => ms;
      return (await client('POST', `/calls/${id}/check`, written(who, short))).body;
    };

    const before = await checkAt(epochMs(end) - 1);
    const after = await checkAt(epochMs(end));
    const { body } = await client('GET', `/calls/${id}`);

    expect([before.possible, after.possible]).toEqual([true, false]);
    expect(body.state).toBe('over');
  });

  it('says the same of a draft that is kept', async () => {
    portal.clock.now = () => DEADLINE - 3_600_000;
    const id = await drafted(client, who, short);
    const kept = await client('GET', `/applications/${id}/check`, undefined, {
      'accept-language': 'en',
    });
    expect(kept.body).toEqual((await check(short)).body);
  });

  it.each([
    ['nb', 'nb', 'Søknaden'],
    ['nn', 'nn', 'Søknaden'],
    ['en-GB, nb;q=0.5', 'en', 'The application'],
  ])('speaks as %s asks', async (asked, language, word) => {
    portal.clock.now = () => DEADLINE + 1;
    const { body, headers } = await check(short, asked);
    expect(headers.get('content-language')).toBe(language);
    expect(headers.get('vary')).toBe('Accept-Language');
    expect(body.ifSubmittedNow.explanation.join(' ')).toContain(word);
  });

  it('is of one’s own number alone', async () => {
    const { status, body } = await check({ applicant: { orgnr: applicant(1).orgnr } });
    expect([status, body.issues[0].code]).toEqual([422, 'orgnr.other']);
  });
});

describe('an assessment', () => {
  it.each([
    ['nb', /^Søknaden ble mottatt .* etter fristen/],
    ['nn', /^Søknaden vart .* etter fristen/],
    ['en', /^The application was received .* after the deadline/],
  ])('says in %s why', async (language, sentence) => {
    const portal = await portals(await pglite());
    portal.clock.now = () => DEADLINE + 3_000;
    const who = applicant(0);
    const client = await portal.as(who);
    const { id } = await delivered(client, who);
    const { body } = await client('GET', `/applications/${id}/assessment`, undefined, {
      'accept-language': language,
    });
    expect(body).toMatchObject({ id, list: 'rejected', orgnr: who.orgnr, provisional: true });
    expect(body.explanation[0]).toMatch(sentence);
    await portal.close();
  });
});

// RFC 9110, section 12.5.4.
describe('the language that is asked for', () => {
  it.each([
    [undefined, 'nb'],
    ['', 'nb'],
    ['*', 'nb'],
    ['da, en;q=0.8, nb;q=0.7', 'en'],
    ['nn-NO,nn;q=0.9,nb;q=0.8,no;q=0.7', 'nn'],
    ['no', 'nb'],
    ['NN', 'nn'],
    ['nn;q=0, en;q=0.1', 'en'],
    ['nb;q=0.5, nn;q=0.5', 'nb'],
    ['fr', 'nb'],
    ['en;q=x', 'nb'],
    [`${'x,'.repeat(10_000)}en`, 'nb'],
  ])('by %j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
