import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drandVerifier } from '../../src/drand/verifier.js';
import { parseAnnouncement } from '../../src/lottery/announcement.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { applicant, call, caseworker, chosen, DEADLINE, DRAW } from './call.js';
import { databases } from './databases.js';
import { delivered, portals, type TestPortal } from './portal.js';

describe.each(databases)('a call from its announcement to a record, on %s', (_, place) => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await portals(await place());
  });
  afterAll(() => portal.close());

  it('goes its way', async () => {
    const desk = await portal.as(caseworker);
    const anyone = await portal.as();
    const at = `/calls/${call.id}`;
    expect((await anyone('GET', `${at}/announcement`)).status).toBe(404);
    const announced = await desk('POST', `${at}/announcement`, chosen);
    expect(announced.body).toMatchObject({ drawId: call.id, places: 6, call: { id: call.id } });
    expect(parseAnnouncement((await anyone('GET', `${at}/announcement`)).body).ok).toBe(true);
    for (let index = 0; index < 8; index += 1) {
      const who = applicant(index);
      const receipt = await delivered(await portal.as(who), who);
      expect(receipt.receivedAt).toBe('2023-08-23T16:00:00+02:00');
    }
    expect((await desk('POST', `${at}/closing`)).body.code).toBe('call.open');
    portal.clock.now = () => DEADLINE + 1;
    expect((await desk('POST', `${at}/entries`)).body.code).toBe('call.open');
    const closed = await desk('POST', `${at}/closing`);
    expect(closed.body.entries.ids).toHaveLength(8);
    expect((await anyone('GET', `${at}/entries`)).status).toBe(404);
    expect((await desk('POST', `${at}/draw`)).body.code).toBe('entries.not-published');
    await desk('POST', `${at}/entries`);
    portal.clock.now = () => DRAW - 1;
    expect((await desk('POST', `${at}/draw`)).body.code).toBe('draw.too-early');
    portal.clock.now = () => DRAW;
    const { body: record } = await desk('POST', `${at}/draw`);
    const { body: published } = await anyone('GET', `${at}/record`);
    expect(published).toEqual(record);
    const kept = { announcement: announced.body, entriesSha256: closed.body.entries.sha256 };
    expect(verifyDraw(published, { ...kept, beacon: drandVerifier }).outcome).toBe('met');
    const report = await desk('GET', `${at}/report`, undefined, { 'accept-language': 'en' });
    expect(report.body.numbers).toMatchObject({ submitted: 8, eligible: 8, places: 6 });
    expect(report.body.draw.verification.finding.outcome).toBe('met');
    const audit = await desk('GET', '/audit/verification');
    expect(audit.body.finding).toMatchObject({ outcome: 'met', reason: { params: { rows: 20 } } });
  });
});
