import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { epochMs } from '../../src/time/instant.js';
import { applicant, call, caseworker, chosen, DEADLINE, written } from './call.js';
import { databases } from './databases.js';
import { delivered, drafted, portals, type TestPortal } from './portal.js';

const CLIENTS = 200;

describe.each(databases)('the deadline, on %s', (_, place) => {
  let portal: TestPortal;
  let hold: (point: string) => Promise<void> | void = () => {};
  beforeEach(async () => {
    hold = () => {};
    portal = await portals(await place(), { at: (point) => hold(point) });
    const desk = await portal.as(caseworker);
    await desk('POST', `/calls/${call.id}/announcement`, chosen);
  });
  afterEach(() => portal.close());

  it(`loses none of ${CLIENTS} who submit in the last second, and takes none twice`, async () => {
    const clients = await Promise.all(
      Array.from({ length: CLIENTS }, async (_, index) => {
        const who = applicant(index);
        const client = await portal.as(who);
        const body = written(who);
        return { who, client, body, id: await drafted(client, who), key: randomUUID() };
      }),
    );
    // Each look at the clock is five milliseconds later: half of them are past the deadline.
    let looks = 0;
    portal.clock.now = () => DEADLINE - 500 + 5 * looks++;
    const submit = async ({ client, id, body, key }: (typeof clients)[number]) =>
      client('POST', `/applications/${id}/submission`, body, { 'idempotency-key': key });
    const answers = await Promise.all(
      clients.map(async (one, index) => {
        const times = index % 2 === 0 ? 1 : 2;
        return Promise.all(Array.from({ length: times }, () => submit(one)));
      }),
    );
    for (const [first, again] of answers) {
      expect(first?.status).toBe(201);
      if (again !== undefined) expect(again.body).toEqual(first?.body);
    }
    const again = await Promise.all(clients.map(submit));
    expect(again.map(({ body }) => body)).toEqual(answers.map(([first]) => first?.body));

    portal.clock.now = () => DEADLINE + 60_000;
    const desk = await portal.as(caseworker);
    const { admission } = (await desk('POST', `/calls/${call.id}/closing`)).body;
    const receipts = new Map(answers.map(([first]) => [first?.body.id, first?.body]));
    const late = [...receipts.values()].filter((one) => epochMs(one.receivedAt) > DEADLINE);
    expect(receipts.size).toBe(CLIENTS);
    expect(late.length).toBeGreaterThan(CLIENTS / 4);
    expect(late.length).toBeLessThan((CLIENTS * 3) / 4);
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
    expect(ids(admission.rejected)).toEqual(ids(late));
    expect(ids([...admission.eligible, ...admission.rejected])).toEqual(
      [...receipts.keys()].sort(),
    );
    for (const { application } of (await desk('GET', `/calls/${call.id}/applications`)).body
      .applications) {
      expect(application.submission.receivedAt).toBe(receipts.get(application.id)?.receivedAt);
    }
    const { rows } = (await desk('GET', '/audit')).body;
    const submitted = rows.filter(({ action }: { action: string }) => action === 'submitted');
    expect(submitted.map(({ subject }: { subject: string }) => subject).sort()).toEqual(
      [...receipts.keys()].sort(),
    );
  });

  it('has among the entries what was stamped in time and is not yet stored when they close', async () => {
    const who = applicant(0);
    const client = await portal.as(who);
    const id = await drafted(client, who);
    portal.clock.now = () => DEADLINE;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const reached = new Promise<void>((resolve) => {
      hold = (point) => {
        if (point !== 'submitting') return;
        resolve();
        return released;
      };
    });
    const headers = { 'idempotency-key': 'k' };
    const submission = client('POST', `/applications/${id}/submission`, written(who), headers);
    await reached;
    portal.clock.now = () => DEADLINE + 1;
    const desk = await portal.as(caseworker);
    const closing = desk('POST', `/calls/${call.id}/closing`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    release();
    expect((await submission).body.receivedAt).toBe('2023-08-23T17:00:00+02:00');
    expect((await closing).body.entries.lines).toEqual([who.orgnr]);
  });

  it('gives nothing back while the entries are being frozen with it', async () => {
    const who = applicant(0);
    const client = await portal.as(who);
    const { id } = await delivered(client, who);
    portal.clock.now = () => DEADLINE + 1;
    let withdrawal: ReturnType<typeof client> | undefined;
    hold = async (point) => {
      if (point !== 'closing') return;
      withdrawal = client('POST', `/applications/${id}/withdrawal`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    };
    const desk = await portal.as(caseworker);
    const closing = await desk('POST', `/calls/${call.id}/closing`);
    expect(closing.body.entries.lines).toEqual([who.orgnr]);
    expect((await withdrawal)?.body.code).toBe('call.closed');
    expect((await client('GET', `/applications/${id}`)).body.state).toBe('submitted');
  });

  it('has whoever was late among the others, once, unless another of theirs came in time', async () => {
    const [inTime, late] = [applicant(0), applicant(1)];
    await delivered(await portal.as(inTime), inTime);
    portal.clock.now = () => DEADLINE + 1_000;
    for (const who of [inTime, late, late]) await delivered(await portal.as(who), who);
    const desk = await portal.as(caseworker);
    const { admission, entries, others } = (await desk('POST', `/calls/${call.id}/closing`)).body;
    const { eligible, rejected, superseded } = admission;
    expect([eligible.length, rejected.length, superseded.length]).toEqual([1, 2, 1]);
    expect(entries.lines).toEqual([inTime.orgnr]);
    expect(others.openings.map(({ line }: { line: string }) => line)).toEqual([late.orgnr]);
  });

  it('receives what comes after the closing, stamps it, and judges it late', async () => {
    const desk = await portal.as(caseworker);
    portal.clock.now = () => DEADLINE + 1_000;
    await desk('POST', `/calls/${call.id}/closing`);
    portal.clock.now = () => DEADLINE + 2_000;
    const who = applicant(0);
    const client = await portal.as(who);
    const receipt = await delivered(client, who);
    expect(receipt.receivedAt).toBe('2023-08-23T17:00:02+02:00');
    const assessed = await client('GET', `/applications/${receipt.id}/assessment`);
    expect(assessed.body).toMatchObject({ list: 'rejected', provisional: false });
    const report = await desk('GET', `/calls/${call.id}/report`);
    expect(report.body.afterClosing.map(({ id }: { id: string }) => id)).toEqual([receipt.id]);
  });

  it('stamps nothing with a clock that is behind the closing', async () => {
    const who = applicant(0);
    const client = await portal.as(who);
    const id = await drafted(client, who);
    portal.clock.now = () => DEADLINE + 1_000;
    await (await portal.as(caseworker))('POST', `/calls/${call.id}/closing`);
    portal.clock.now = () => DEADLINE - 1_000;
    const headers = { 'idempotency-key': 'k' };
    const refused = await client('POST', `/applications/${id}/submission`, written(who), headers);
    expect([refused.status, refused.body.code]).toEqual([503, 'clock.behind']);
    portal.clock.now = () => DEADLINE + 1_001;
    const taken = await client('POST', `/applications/${id}/submission`, written(who), headers);
    expect(taken.body.receivedAt).toBe('2023-08-23T17:00:01.001+02:00');
  });
});
