import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../../examples/portal-backend/src/audit.js';
import { roundOf } from '../../examples/portal-backend/src/round.js';
import { hashOf } from '../../examples/portal-backend/src/sha256.js';
import { applicant, call, DEADLINE } from './call.js';
import { databases } from './databases.js';
import { type Client, delivered, portals, type TestPortal, upTo } from './portal.js';
import { tampered } from './tampering.js';

const ID = '$ID';
const [first, second, outsider] = [applicant(0).orgnr, applicant(1).orgnr, applicant(50).orgnr];
const document = (change: string) => `update milestones set document = ${change}::json`;

/** What is done to the database, and what the draw says of it. */
const tamperings: readonly (readonly [what: string, sql: string, said: readonly string[][]])[] = [
  [
    'an application is taken out',
    `delete from applications where id = '${ID}'`,
    [['applications', ID, 'application.changed']],
  ],
  [
    'an application is marked as withdrawn',
    `update applications set state = 'withdrawn' where id = '${ID}'`,
    [['applications', ID, 'application.changed']],
  ],
  [
    'an application is made late',
    `update applications set document = replace(document::text, 'T16:00:00', 'T17:00:00.5')::json where id = '${ID}'`,
    [
      ['applications', ID, 'application.changed'],
      ['applications', ID, 'application.rewritten'],
    ],
  ],
  [
    'an application is put in',
    `insert into applications select 'new', call, '${outsider}', state, revision,
       replace(replace(document::text, '${ID}', 'new'), '${first}', '${outsider}')::json
     from applications where id = '${ID}'`,
    [
      ['applications', 'new', 'application.changed'],
      ['applications', 'new', 'application.rewritten'],
    ],
  ],
  [
    'what an applicant wrote is rewritten',
    `update applications set document = replace(document::text, 'Filled in', 'Written by another')::json where id = '${ID}'`,
    [['applications', ID, 'application.rewritten']],
  ],
  [
    'an entrant is taken out of the frozen list and the published one',
    `${document(`replace(document::text, '"${first}",', '')`)} where kind = 'published';
     update milestones set document = jsonb_set(document::jsonb, '{entries,lines}', (document::jsonb #> '{entries,lines}') - '${first}')::json where kind = 'closed'`,
    [
      ['entries', 'entries.changed'],
      ['published', 'published.changed'],
      ['entries', first, 'entry.gone'],
    ],
  ],
  [
    'an entrant is put into the published list',
    `${document(`jsonb_set(document::jsonb, '{lines}', document::jsonb->'lines' || '["${outsider}"]')`)} where kind = 'published'`,
    [
      ['published', 'published.changed'],
      ['entries', outsider, 'entry.new'],
    ],
  ],
  [
    'one entrant is exchanged for another, everywhere but in the audit',
    `${document(`replace(document::text, '${first}', '${outsider}')`)} where kind in ('closed', 'published');
     update applications set orgnr = '${outsider}', document = replace(document::text, '${first}', '${outsider}')::json where id = '${ID}'`,
    [
      ['admission', 'admission.changed'],
      ['entries', 'entries.changed'],
      ['published', 'published.changed'],
      ['applications', ID, 'application.rewritten'],
    ],
  ],
  [
    'the hash of the list is exchanged',
    `${document(`replace(document::text, document->>'sha256', repeat('0', 64))`)} where kind = 'published'`,
    [['published', 'published.changed']],
  ],
  [
    'an assessment is turned',
    `${document(`replace(document::text, '"applicant":"${second}"', '"applicant":"${outsider}"')`)} where kind = 'closed'`,
    [
      ['admission', 'admission.changed'],
      ['entries', second, 'entry.new'],
      ['entries', outsider, 'entry.gone'],
    ],
  ],
  [
    'the places are more',
    `${document(`jsonb_set(document::jsonb, '{selection,places}', '7')`)} where kind = 'announced'`,
    [['announcement', 'announcement.changed']],
  ],
  [
    'the call is another',
    `update calls set document = jsonb_set(document::jsonb, '{selection,capacity,places}', '7')::json`,
    [['call', 'call.changed']],
  ],
  [
    'the audit is adapted',
    `update audit set facts = replace(facts::text, 'a', 'b')::json where action = 'closed'`,
    [['audit', 'audit.broken']],
  ],
];

describe.each(databases)(
  'the draw refuses, and says what changed since closing, when on %s',
  (_, place) => {
    let portal: TestPortal;
    let desk: Client;
    let id = '';
    beforeAll(async () => {
      portal = await portals(await place());
      const prepared = await upTo(portal, 'published');
      desk = prepared.desk;
      id = prepared.receipts[0]?.id;
      // One that came after the closing changes nothing.
      portal.clock.now = () => DEADLINE + 60_000;
      await delivered(await portal.as(applicant(30)), applicant(30));
      portal.clock.now = () => DEADLINE + 3_600_000;
    });
    afterAll(() => portal.close());

    it.each(tamperings)('%s', async (_, sql, said) => {
      const { status, body } = await tampered(portal.database, sql.replaceAll(ID, id), () =>
        desk('POST', `/calls/${call.id}/draw`),
      );
      expect([status, body.code]).toEqual([409, 'entries.changed']);
      const issues = body.issues.map((issue: { path: string[]; code: string }) => [
        ...issue.path,
        issue.code,
      ]);
      const named = said.map((path) => path.map((part) => (part === ID ? id : part)));
      for (const issue of named) expect(issues).toContainEqual(issue);
      expect((await desk('GET', `/calls/${call.id}/record`)).status).toBe(404);
    });

    it('what was changed is called right in rows that were added to the audit', async () => {
      const everywhere = tamperings.find(([what]) => what.endsWith('everywhere but in the audit'));
      const sql = everywhere?.[1].replaceAll(ID, id) ?? '';
      const { status, body } = await tampered(portal.database, sql, async () => {
        const { closed, published } = await roundOf(portal.database, call.id);
        const { application } = (await desk('GET', `/applications/${id}`)).body;
        const row = { at: '2023-08-23T17:00:01+02:00', actor: 'caseworker case-1' };
        const facts = {
          admission: hashOf(closed?.document.admission),
          entries: hashOf(closed?.document.entries),
          others: hashOf(closed?.document.others),
          published: hashOf(published?.document),
        };
        const received = { sha256: hashOf(application) };
        await portal.database.transaction(async (tx) => {
          await append(tx, { ...row, action: 'closed', subject: call.id, facts });
          await append(tx, { ...row, action: 'submitted', subject: id, facts: received });
        });
        expect((await desk('GET', '/audit/verification')).body.finding.outcome).toBe('met');
        return desk('POST', `/calls/${call.id}/draw`);
      });
      expect([status, body.code]).toEqual([409, 'entries.changed']);
      const codes = body.issues.map(({ code }: { code: string }) => code);
      const said = everywhere?.[2].map((path) => path.at(-1)) ?? [];
      expect(said.length).toBeGreaterThan(0);
      expect(codes).toEqual(expect.arrayContaining(said));
    });

    it('nothing, when nothing was changed', async () => {
      const { status } = await desk('POST', `/calls/${call.id}/draw`);
      expect(status).toBe(200);
    });
  },
);
