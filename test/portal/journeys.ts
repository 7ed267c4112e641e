import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../examples/portal-backend/src/sha256.js';
import { drandVerifier } from '../../src/drand/verifier.js';
import { parseAnnouncement } from '../../src/lottery/announcement.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { kroner } from '../../src/money/money.js';
import { applicant, call, caseworker, chosen, DEADLINE, DRAW, written } from './call.js';
import type { Place } from './databases.js';
import { delivered, drafted, portals, type TestPortal, upTo } from './portal.js';
import { tampered } from './tampering.js';

const at = `/calls/${call.id}`;

/** One journey of each role through a call. */
export function describeJourneys(name: string, makePlace: () => Promise<Place>): void {
  describe(`a call, on ${name}`, () => {
    let portal: TestPortal;
    beforeEach(async () => {
      portal = await portals(await makePlace());
    });
    afterEach(() => portal.close());

    it('leads an applicant from a draft to a claim', async () => {
      const who = applicant(40);
      const client = await portal.as(who);
      const body = written(who);
      const short = { parts: { plans: 'We plan' } };
      const id = await drafted(client, who, short);
      const path = `/applications/${id}`;
      const check = await client('GET', `${path}/check`, undefined, { 'accept-language': 'en' });
      expect(check.body.missing.join(' ')).toContain('motivation');
      const changed = await client('PUT', path, body, { 'if-match': '"1"' });
      expect(changed.body).toMatchObject({ state: 'draft', revision: 2 });

      const key = { 'idempotency-key': 'the-one' };
      const empty = await client('POST', `${path}/submission`, undefined, key);
      expect([empty.status, empty.body.code]).toEqual([400, 'body.missing']);
      expect(empty.body.detail).toContain('The body is empty. Expected JSON');
      const receipt = await client('POST', `${path}/submission`, body, key);
      expect(receipt.body).toMatchObject({ id, receivedAt: '2023-08-23T16:00:00+02:00' });
      const again = await client('POST', `${path}/submission`, body, key);
      expect(again.body).toEqual(receipt.body);
      const other = await portal.as(applicant(41));
      expect((await other('GET', path)).status).toBe(404);
      const second = await delivered(client, who);
      await client('POST', `/applications/${second.id}/withdrawal`);

      // With five others there is a place for everyone.
      await upTo(portal, 'drawn', 5);
      const assessed = await client('GET', `${path}/assessment`);
      expect(assessed.body).toMatchObject({ list: 'eligible', draw: { place: true } });
      portal.clock.now = () => Date.parse('2024-12-10T12:00:00Z');
      const cost = { item: 'other-costs', cost: 'staff-release', on: '2024-11-29' };
      const claims = [{ id: 'c-1', sequence: 1, ...cost, amount: kroner(60_000) }];
      await client('PUT', `${path}/claims`, { claims }, { 'if-match': '"0"' });
      const { settlement } = (await client('GET', `${path}/settlement`)).body;
      // The sum for other costs is NOK 50 000 (C09).
      const sums = { accepted: kroner(50_000), cut: kroner(10_000) };
      expect(settlement.items['other-costs'].claims).toMatchObject(sums);
    });

    it('leads a caseworker from the announcement to a record that is published', async () => {
      const desk = await portal.as(caseworker);
      const anyone = await portal.as();
      expect((await anyone('GET', `${at}/announcement`)).status).toBe(404);
      const announced = await desk('POST', `${at}/announcement`, chosen);
      expect(announced.body).toMatchObject({
        drawId: call.id,
        selection: { places: 6 },
        call: { id: call.id },
      });
      expect(parseAnnouncement((await anyone('GET', `${at}/announcement`)).body).ok).toBe(true);
      for (let index = 0; index < 8; index += 1) {
        const who = applicant(index);
        const receipt = await delivered(await portal.as(who), who);
        expect(receipt.receivedAt).toBe('2023-08-23T16:00:00+02:00');
        expect(receipt.announcement).toBe(hashOf(announced.body));
      }
      expect((await desk('POST', `${at}/closing`)).body.code).toBe('call.open');
      portal.clock.now = () => DEADLINE + 1;
      expect((await desk('POST', `${at}/entries`)).body.code).toBe('call.open');
      const closed = await desk('POST', `${at}/closing`);
      expect(closed.body.entries.lines).toHaveLength(8);
      expect((await anyone('GET', `${at}/entries`)).status).toBe(404);
      expect((await desk('POST', `${at}/draw`)).body.code).toBe('entries.not-published');
      await desk('POST', `${at}/entries`);
      portal.clock.now = () => DRAW - 1;
      expect((await desk('POST', `${at}/draw`)).body.code).toBe('draw.too-early');
      portal.clock.now = () => DRAW;
      const { body: record } = await desk('POST', `${at}/draw`);
      const { body: published } = await anyone('GET', `${at}/record`);
      expect(published).toEqual(record);
      const kept = {
        announcement: hashOf(announced.body),
        entries: closed.body.entries.document,
      };
      expect(verifyDraw(published, { ...kept, beacon: drandVerifier }).outcome).toBe('met');
      const report = await desk('GET', `${at}/report`, undefined, { 'accept-language': 'en' });
      expect(report.body.numbers).toMatchObject({ submitted: 8, eligible: 8, places: 6 });
      expect(report.body.draw.verification.finding.outcome).toBe('met');
      const audit = await desk('GET', '/audit/verification');
      expect(audit.body.finding).toMatchObject({
        outcome: 'met',
        reason: { params: { rows: 20 } },
      });
    });

    it('lets anyone verify the draw, and an auditor find what was changed', async () => {
      const { desk } = await upTo(portal, 'drawn', 7);
      const anyone = await portal.as();
      const { body: announcement } = await anyone('GET', `${at}/announcement`);
      const { body: entries } = await anyone('GET', `${at}/entries`);
      const { body: record, headers } = await anyone('GET', `${at}/record`);
      const kept = {
        announcement: hashOf(announcement),
        entries: entries.sha256,
        beacon: drandVerifier,
      };
      expect(verifyDraw(record, kept).outcome).toBe('met');
      for (const path of [`${at}/report`, `${at}/applications`, '/audit']) {
        expect((await anyone('GET', path)).status).toBe(401);
      }
      const verified = `/audit/verification?anchor=${headers.get('audit-anchor')}`;
      expect((await desk('GET', verified)).body.finding.outcome).toBe('met');
      const sql = `update audit set actor = 'nobody' where seq = 4`;
      const found = await tampered(portal.database, sql, () => desk('GET', verified));
      expect(found.body.finding).toMatchObject({
        outcome: 'not-met',
        reason: { params: { changed: [4] } },
      });
    });
  });
}
