import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beaconFrom } from '../../examples/portal-backend/src/beacon.js';
import type { Portal } from '../../examples/portal-backend/src/portal.js';
import { addCall } from '../../examples/portal-backend/src/round.js';
import type { Applicant } from '../../examples/portal-backend/src/who.js';
import { type CallDefinition, defineCall } from '../../src/call/call.js';
import type { Finding } from '../../src/criteria/finding.js';
import { recordEvents } from '../../src/lottery/record-events.js';
import { lotto as lottoSource } from '../lottery/draws.js';
import { applicant, beacon, call, caseworker, chosen, DEADLINE, DRAW, written } from './call.js';
import { databases } from './databases.js';
import { delivered, portals, type TestPortal, upTo } from './portal.js';
import { gives, honest, publishedBeacon, relay } from './relay.js';

const at = `/calls/${call.id}`;
const lotto = (first: number) => ({ kind: 'numbers', numbers: [first, 8, 15, 16, 23, 30, 34] });

describe.each(databases)('a draw, on %s', (_, place) => {
  let portal: TestPortal;
  let asked: number;
  let fetched: typeof beacon;
  beforeEach(async () => {
    asked = 0;
    fetched = beacon;
    portal = await portals(await place(), {
      servers: 2,
      beacon: async (chain, round) => {
        asked += 1;
        return fetched(chain, round);
      },
    });
  });
  afterEach(() => portal.close());

  /** A call whose entry list is published, with the sources that a caseworker chose. */
  async function published(sources: readonly object[], count = 8) {
    const desk = await portal.as(caseworker);
    await desk('POST', `${at}/announcement`, { ...chosen, sources });
    for (let index = 0; index < count; index += 1) {
      await delivered(await portal.as(applicant(index)), applicant(index));
    }
    portal.clock.now = () => DEADLINE + 1;
    await desk('POST', `${at}/closing`);
    await desk('POST', `${at}/entries`);
    portal.clock.now = () => DRAW;
    return desk;
  }

  it('is one, whoever of two servers is first, with other numbers each', async () => {
    await published([...chosen.sources, lottoSource]);
    // Both have the beacon before either goes on.
    let both = () => {};
    const together = new Promise<void>((resolve) => {
      both = resolve;
    });
    fetched = async (chain, round) => {
      if (asked === 2) both();
      await together;
      return beacon(chain, round);
    };
    const answers = await Promise.all(
      [0, 1].map(async (server) => {
        const desk = await portal.as(caseworker, server);
        return desk('POST', `${at}/draw`, { revealed: [lotto(server + 1)] });
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    const drawn = await portal.database.query(`select * from audit where action = 'drawn'`);
    expect(drawn).toHaveLength(1);
    const stored = await portal.database.query(`select * from milestones where kind = 'drawn'`);
    expect(stored).toHaveLength(1);
  });

  it('and each step before it is taken once, however many ask for it on two servers', async () => {
    const desks = await Promise.all([0, 0, 1, 1].map((server) => portal.as(caseworker, server)));
    const take = async (step: string, body?: object) => {
      // Whoever is first waits for the audit, so that the others come before it is done.
      let locked = () => {};
      const ready = new Promise<void>((resolve) => {
        locked = resolve;
      });
      const held = portal.database.transaction(async (tx) => {
        await tx.query(`select pg_advisory_xact_lock(hashtext('audit'))`);
        locked();
        await new Promise((resolve) => setTimeout(resolve, 500));
      });
      await ready;
      const answers = await Promise.all(desks.map((desk) => desk('POST', `${at}/${step}`, body)));
      await held;
      for (const { status, body } of answers) {
        expect([status, body]).toEqual([200, answers[0]?.body]);
      }
    };
    await take('announcement', chosen);
    await delivered(await portal.as(applicant(0)), applicant(0));
    portal.clock.now = () => DEADLINE + 1;
    await take('closing');
    await take('entries');
    portal.clock.now = () => DRAW;
    await take('draw');
    const taken = await portal.database.query(
      `select action from audit where subject = $1 order by seq`,
      [call.id],
    );
    expect(taken.map((row) => (row as { action: string }).action)).toEqual([
      'announced',
      'closed',
      'published',
      'drawn',
    ]);
  });

  it('cannot be stored twice', async () => {
    await upTo(portal, 'drawn');
    const again = `insert into milestones select call, kind, at, document from milestones where kind = 'drawn'`;
    await expect(portal.database.query(again)).rejects.toThrow(/duplicate key/);
  });

  it('takes numbers that a caseworker reveals, and the beacon that it fetched', async () => {
    const desk = await published([...chosen.sources, lottoSource]);
    const refused = await desk('POST', `${at}/draw`, { revealed: [lotto(9)] });
    expect([refused.status, refused.body.code]).toEqual([422, 'numbers.unfit']);
    const less = await desk('POST', `${at}/draw`);
    expect([less.status, less.body.code]).toEqual([422, 'sources.withheld']);
    const { body } = await desk('POST', `${at}/draw`, { revealed: [lotto(4)] });
    expect(body.revealed.map(({ kind }: { kind: string }) => kind)).toEqual(['drand', 'numbers']);
    // The portal does not look the numbers up, and does not say so.
    const { verification } = (await desk('GET', `${at}/report`)).body.draw;
    const open = verification.finding.findings.filter(
      ({ level, outcome }: Finding) => level === 'required' && outcome !== 'met',
    );
    expect(open.map(({ criterion }: Finding) => criterion)).toEqual(['numbers-looked-up']);
  });

  it('takes no beacon with a forged signature, and none when the network cannot be reached', async () => {
    const desk = await published(chosen.sources);
    fetched = async () => {
      throw new Error('no network');
    };
    const unreachable = await desk('POST', `${at}/draw`);
    expect([unreachable.status, unreachable.body.code]).toEqual([502, 'beacon.unreachable']);
    fetched = async (chain) => {
      const { signature } = await beacon(chain, 1000);
      return { round: 123, signature };
    };
    const forged = await desk('POST', `${at}/draw`);
    expect([forged.status, forged.body.code]).toEqual([422, 'draw.not-true']);
    expect(forged.body.issues).toMatchObject([{ code: 'beacon.invalid' }]);
    expect((await desk('GET', `${at}/record`)).status).toBe(404);
    fetched = beacon;
    const drawn = await desk('POST', `${at}/draw`);
    expect(drawn.status).toBe(200);
    // Once it is drawn, nothing needs to be fetched any more.
    fetched = async () => {
      throw new Error('no network');
    };
    expect((await desk('POST', `${at}/draw`)).body).toEqual(drawn.body);
  });

  it('takes the beacon from the relay that gives what was published, and not from one that lies', async () => {
    const liar = await relay(gives({ ...publishedBeacon('quicknet', 1000), round: 123 }));
    const other = await relay(honest);
    fetched = beaconFrom({ relays: [liar.url, other.url] });
    const desk = await published(chosen.sources);
    const { body } = await desk('POST', `${at}/draw`);
    const { signature } = publishedBeacon('quicknet', 123);
    expect(body.revealed).toMatchObject([{ kind: 'drand', round: 123, signature }]);
    expect([liar.asked.length, other.asked.length]).toEqual([1, 1]);
    await Promise.all([liar.close(), other.close()]);
  });

  it('gives everyone a ticket, also when there is a place for everyone', async () => {
    const desk = await published(chosen.sources, 6);
    const { body } = await desk('POST', `${at}/draw`);
    expect(asked).toBe(1);
    expect(body.order.map(({ place }: { place: string }) => place)).toEqual(
      Array.from({ length: 6 }, () => 'open'),
    );
  });

  it('is not prepared any more once its sources may be public', async () => {
    const desk = await portal.as(caseworker);
    await desk('POST', `${at}/announcement`, chosen);
    await delivered(await portal.as(applicant(0)), applicant(0));
    portal.clock.now = () => DRAW;
    const closing = await desk('POST', `${at}/closing`);
    expect([closing.status, closing.body.code]).toEqual([409, 'entries.source-public']);
    portal.clock.now = () => DRAW - 1;
    await desk('POST', `${at}/closing`);
    portal.clock.now = () => DRAW;
    const entries = await desk('POST', `${at}/entries`);
    expect([entries.status, entries.body.code]).toEqual([409, 'entries.source-public']);
  });

  it('is not closed while a fact that the selection needs is missing', async () => {
    const { version, amendments, selection, ...definition } = call;
    const months = { about: 'application', kind: 'number', statedBy: 'applicant' } as const;
    const threshold = { fact: 'months', minimum: 3 };
    const own = defineCall({
      ...definition,
      id: 'with-threshold',
      facts: { months },
      selection: { ...selection, threshold },
    } as CallDefinition);
    await addCall({ database: portal.database } as Portal, own);
    const desk = await portal.as(caseworker);
    await desk('POST', `/calls/${own.id}/announcement`, chosen);
    const submit = async (who: Applicant, facts: object) => {
      const client = await portal.as(who);
      const body = written(who, facts);
      const { id } = (await client('POST', `/calls/${own.id}/applications`, body)).body;
      const headers = { 'idempotency-key': randomUUID() };
      await client('POST', `/applications/${id}/submission`, body, headers);
      return id;
    };
    await submit(applicant(0), { facts: { months: 3 } });
    const silent = await submit(applicant(1), {});
    portal.clock.now = () => DEADLINE + 1_000;

    const { status, body } = await desk('POST', `/calls/${own.id}/closing`);

    expect([status, body.code]).toEqual([409, 'entries.unclassified']);
    expect(body.issues.map(({ path }: { path: string[] }) => path)).toEqual([
      ['applications', silent, 'months'],
    ]);
  });

  it('can let in after an appeal whoever was rejected, by the salt that they got before it', async () => {
    const { desk, receipts } = await upTo(portal, 'drawn', 8, { parts: {} });
    const rejected = await portal.as(applicant(0));
    const { body } = await rejected('GET', `/applications/${receipts[0]?.id}/assessment`);
    const { opening } = body;
    expect(opening).toMatchObject({ line: applicant(0).orgnr });
    const { body: record } = await desk('GET', `${at}/record`);
    const insertion = { ...opening, kind: 'insert', at: '2023-08-24T10:00:00Z', reason: 'Appeal' };
    const after = recordEvents(record, [insertion]);
    expect(after.order).toHaveLength(8);
  });
});

describe.each(databases)('an announcement, on %s', (_, place) => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await portals(await place());
  });
  afterEach(() => portal.close());

  it('is made once, before the deadline, and leaves to the call what is the call’s', async () => {
    const desk = await portal.as(caseworker);
    const announce = (body: object) => desk('POST', `${at}/announcement`, body);
    const selection = { order: [], places: 7 };
    const settled = await announce({ drawId: 'mine', ...chosen, selection });
    expect(settled.status).toBe(422);
    expect(settled.body.issues.map(({ path }: { path: unknown }) => path)).toEqual([
      ['drawId'],
      ['selection'],
    ]);
    const secret = { kind: 'secret', commitment: 'ab'.repeat(32) };
    const kept = await announce({ ...chosen, sources: [...chosen.sources, secret] });
    expect(kept.body.issues).toMatchObject([{ path: ['sources', 1], code: 'source.secret' }]);
    const early = await announce({
      sources: [lottoSource],
      drawAt: '2023-08-23T16:00:00+02:00',
    });
    expect([early.status, early.body.code]).toEqual([422, 'times.draw-not-after-closing']);
    const first = await announce(chosen);
    expect((await announce(chosen)).body).toEqual(first.body);
    const other = await announce({ ...chosen, drawAt: '2023-08-24T17:00:00+02:00' });
    expect([other.status, other.body.code]).toEqual([409, 'draw.announced']);
  });

  it('is not made after the deadline, and nothing is closed without it', async () => {
    const desk = await portal.as(caseworker);
    portal.clock.now = () => DEADLINE + 1;
    const late = await desk('POST', `${at}/announcement`, chosen);
    expect([late.status, late.body.code]).toEqual([409, 'draw.too-late']);
    const closing = await desk('POST', `${at}/closing`);
    expect([closing.status, closing.body.code]).toEqual([409, 'draw.not-announced']);
  });
});
