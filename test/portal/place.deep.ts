import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kroner } from '../../src/money/money.js';
import { applicant, call } from './call.js';
import { databases } from './databases.js';
import { type Client, portals, type TestPortal, upTo } from './portal.js';

const tag = { 'if-match': '"0"' };
const cost = { item: 'other-costs', cost: 'staff-release', on: '2024-11-29' };
const claims = [
  { ...cost, id: 'c-1', sequence: 1, amount: kroner(45_000) },
  { ...cost, id: 'c-2', sequence: 2, amount: kroner(12_500) },
];
const done = {
  changes: [{ kind: 'joined', on: '2024-11-01', member: { id: 'p9', categories: ['leadership'] } }],
  attendance: [{ gathering: 'g1', persons: ['p1', 'p2', 'p3', 'p4'] }],
  work: [{ task: 'follow-up', after: 'g1', on: '2024-11-15' }],
};

describe.each(databases)('a place, on %s', (_, place) => {
  let portal: TestPortal;
  let desk: Client;
  let winner: Client;
  let at: string;
  let loser: { client: Client; id: string };
  beforeAll(async () => {
    portal = await portals(await place());
    const { desk: someone, receipts } = await upTo(portal, 'drawn', 8);
    desk = someone;
    const { order } = (await desk('GET', `/calls/${call.id}/record`)).body;
    const clientOf = async (hasPlace: boolean) => {
      const ranked = order.find(
        (one: { place?: string }) => (one.place !== undefined) === hasPlace,
      );
      const index = receipts.findIndex(({ orgnr }) => orgnr === ranked.id);
      return { client: await portal.as(applicant(index)), id: receipts[index].id };
    };
    const won = await clientOf(true);
    winner = won.client;
    at = `/applications/${won.id}`;
    loser = await clientOf(false);
    portal.clock.now = () => Date.parse('2024-12-10T12:00:00Z');
  });
  afterAll(() => portal.close());

  it('is told to who has one, and to who has none', async () => {
    const won = (await winner('GET', `${at}/assessment`)).body;
    expect(won).toMatchObject({ list: 'eligible', provisional: false, draw: { place: true } });
    const lost = (await loser.client('GET', `/applications/${loser.id}/assessment`)).body;
    expect(lost).toMatchObject({ list: 'eligible', draw: { place: false } });
    expect(lost.draw.rank).toBeGreaterThan(6);
    for (const path of ['claims', 'settlement', 'participation', 'obligations']) {
      const none = await loser.client('GET', `/applications/${loser.id}/${path}`);
      expect([none.status, none.body.code]).toEqual([409, 'place.none']);
    }
  });

  it('is claimed on, by who read what was claimed, and settled line by line', async () => {
    const nothing = await winner('GET', `${at}/claims`);
    expect([nothing.body, nothing.headers.get('etag')]).toEqual([
      { revision: 0, claims: [] },
      '"0"',
    ]);
    const claimed = await winner('PUT', `${at}/claims`, { claims }, tag);
    expect([claimed.body.revision, claimed.headers.get('etag')]).toEqual([1, '"1"']);
    expect((await winner('PUT', `${at}/claims`, { claims: [] }, tag)).status).toBe(412);
    const language = { 'accept-language': 'en' };
    const { body } = await winner('GET', `${at}/settlement`, undefined, language);
    const { 'other-costs': other } = body.settlement.items;
    // The sum for other costs is NOK 50 000 (C09).
    expect([other.accepted, other.claims.cut]).toEqual([kroner(50_000), kroner(7_500)]);
    expect(body.award.items['other-costs'].granted).toBe(kroner(50_000));
    expect(body.explanations.map(({ claim }: { claim: string }) => claim)).toEqual(['c-1', 'c-2']);
    expect(body.explanations[1].explanation.at(-1)).toContain('5,000 was left');
  });

  it('is claimed on with what is the applicant’s to say, and nothing else', async () => {
    const answer = await winner(
      'PUT',
      `${at}/claims`,
      { claims, persons: ['x'] },
      { 'if-match': '*' },
    );
    expect([answer.status, answer.body.issues]).toEqual([
      422,
      [{ path: ['persons'], code: 'unknown-key', message: 'no such key here' }],
    ]);
    const wrong = await winner(
      'PUT',
      `${at}/claims`,
      { claims: [{ ...cost, id: 'c', amount: kroner(1) }] },
      { 'if-match': '*' },
    );
    expect(wrong.body.issues).toMatchObject([{ path: ['claims', 0, 'sequence'], code: 'missing' }]);
  });

  it('has a record that a caseworker writes, and findings as of now', async () => {
    expect((await winner('PUT', `${at}/participation`, done, tag)).status).toBe(403);
    const recorded = await desk('PUT', `${at}/participation`, done, tag);
    expect(recorded.body).toEqual({ revision: 1, ...done });
    const unknown = { ...done, attendance: [{ gathering: 'g9', persons: [] }] };
    const refused = await desk('PUT', `${at}/participation`, unknown, { 'if-match': '*' });
    expect(refused.body.issues[0]).toMatchObject({
      path: ['attendance', 0, 'gathering'],
      code: 'gathering.unknown',
    });
    const { body } = await winner('GET', `${at}/obligations`, undefined, {
      'accept-language': 'nb',
    });
    expect(body.record).toMatchObject({ asOf: '2024-12-10T13:00:00+01:00', work: done.work });
    expect(body.finding.criterion).toBe('obligations');
    // It is the month of the second gathering, whose days are not set.
    expect([body.next.entry.id, body.next.until]).toEqual(['g2', 'end']);
  });
});
