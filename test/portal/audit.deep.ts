import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/parse/canonical.js';
import { applicant, call, caseworker } from './call.js';
import { databases } from './databases.js';
import { type Client, drafted, portals, type TestPortal, upTo } from './portal.js';
import { tampered } from './tampering.js';

interface Row {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  facts: object;
  previous: string;
  hash: string;
}

/** The hash of a row, computed here. */
const hashOf = ({ seq: _, hash: __, ...row }: Row) =>
  createHash('sha256').update(canonicalJson(row)).digest('hex');

describe.each(databases)('the audit, on %s', (_, place) => {
  let portal: TestPortal;
  let desk: Client;
  let rows: readonly Row[];
  beforeAll(async () => {
    portal = await portals(await place());
    ({ desk } = await upTo(portal, 'drawn', 7));
    ({ rows } = (await desk('GET', '/audit')).body);
  });
  afterAll(() => portal.close());

  const verified = async (query = '') => (await desk('GET', `/audit/verification${query}`)).body;
  const faults = async (sql: string, query = '') =>
    tampered(portal.database, sql, async () => {
      const { finding } = await verified(query);
      expect(finding.outcome).toBe('not-met');
      return finding.reason.params;
    });
  /** SQL that writes rows anew, from one on, so that the chain holds. */
  const rewritten = (from: number, change: (row: Row) => Row) => {
    let previous = rows[from - 2]?.hash ?? '0'.repeat(64);
    return rows.slice(from - 1).map((row) => {
      const next = { ...change(row), previous };
      const hash = hashOf(next);
      previous = hash;
      const set = `actor = '${next.actor}', previous = '${next.previous}', hash = '${hash}'`;
      return `update audit set ${set} where seq = ${row.seq};`;
    });
  };
  const clean = { changed: [], moved: [], orphaned: [], lost: [] };

  it('is a chain of hashes, from nothing to what the last answer named', async () => {
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
    for (const [index, row] of rows.entries()) {
      expect(row.previous).toBe(rows[index - 1]?.hash ?? '0'.repeat(64));
      expect(row.hash).toBe(hashOf(row));
    }
    const { headers } = await desk('GET', `/calls/${call.id}/record`);
    expect(headers.get('audit-anchor')).toBe(`${rows.length}:${rows.at(-1)?.hash}`);
    expect((await verified()).finding.reason).toEqual({
      code: 'audit.whole',
      params: { rows: rows.length },
    });
  });

  it('has a row for each thing that happened, and nothing of a person but a key', () => {
    expect(rows.map(({ action }) => action)).toEqual([
      'announced',
      ...Array.from({ length: 7 }, () => ['created', 'submitted']).flat(),
      'closed',
      'published',
      'drawn',
    ]);
    expect(JSON.stringify(rows)).not.toContain('Filled in');
  });

  it.each(['update audit set actor = actor', 'delete from audit', 'truncate audit'])(
    'refuses: %s',
    async (sql) => {
      await expect(portal.database.query(sql)).rejects.toThrow(/audit only grows/);
    },
  );

  it.each(['update milestones set at = at', 'delete from milestones', 'truncate milestones'])(
    'and so do milestones: %s',
    async (sql) => {
      await expect(portal.database.query(sql)).rejects.toThrow(/milestones only grows/);
    },
  );

  it.each([
    [
      'number',
      'seq, at, actor, action, subject, facts, repeat(seq::text, 64), repeat(seq::text, 64)',
    ],
    [
      'row before it',
      'seq + 1000, at, actor, action, subject, facts, previous, repeat(seq::text, 64)',
    ],
    ['hash', 'seq + 1000, at, actor, action, subject, facts, repeat(seq::text, 64), hash'],
  ])('has no two rows with one %s', async (_, columns) => {
    const sql = `insert into audit select ${columns} from audit where seq = 3`;
    await expect(portal.database.query(sql)).rejects.toThrow(/duplicate key/);
  });

  it('names a row that was changed', async () => {
    expect(await faults(`update audit set actor = 'nobody' where seq = 4`)).toEqual({
      ...clean,
      changed: [4],
    });
  });

  it('names what follows a row that was changed together with its hash', async () => {
    const row = { ...(rows[3] as Row), actor: 'nobody' };
    const sql = `update audit set actor = 'nobody', hash = '${hashOf(row)}' where seq = 4`;
    expect(await faults(sql)).toMatchObject({ changed: [], orphaned: [5] });
  });

  it('names what follows a row that was deleted', async () => {
    expect(await faults('delete from audit where seq = 4')).toMatchObject({ orphaned: [5] });
  });

  it('names what follows it when the others were numbered anew', async () => {
    const sql = `delete from audit where seq = 4; update audit set seq = -seq where seq > 4;
      update audit set seq = -seq - 1 where seq < 0`;
    const found = await faults(sql);
    expect(found.orphaned).toEqual([4]);
    expect(found.lost.length).toBeGreaterThan(0);
  });

  it('names rows that have changed places', async () => {
    const sql = `update audit set seq = 1000 where seq = 4; update audit set seq = 4 where seq = 6;
      update audit set seq = 6 where seq = 1000`;
    expect(await faults(sql)).toMatchObject({ changed: [], moved: [4, 5, 6, 7] });
  });

  it('names a row that was only numbered otherwise', async () => {
    const sql = `update audit set seq = 1000 where seq = ${rows.length}`;
    expect(await faults(sql)).toEqual({ ...clean, moved: [1000] });
  });

  it('misses a tail with a receipt in it', async () => {
    const sql = 'delete from audit where seq > 10';
    const receipts = rows.filter(({ seq, action }) => seq > 10 && action === 'submitted');
    expect(await faults(sql)).toEqual({ ...clean, lost: receipts.map(({ seq }) => seq) });
  });

  it('misses a tail without one only for somebody who kept what an answer named', async () => {
    const sql = `delete from audit where seq = ${rows.length}`;
    const found = await tampered(portal.database, sql, () => verified());
    expect(found.finding.outcome).toBe('met');
    const anchor = `?anchor=${rows.length}:${rows.at(-1)?.hash}`;
    expect(await faults(sql, anchor)).toEqual({ ...clean, lost: [rows.length] });
  });

  it('is found out when all of it was written anew', async () => {
    const sql = rewritten(1, (row) => ({ ...row, actor: row.seq === 1 ? 'nobody' : row.actor }));
    // The hashes are unique while they are exchanged, too.
    const found = await faults(
      `update audit set hash = 'x' || seq, previous = 'y' || seq; ${sql.join('')}`,
    );
    const receipts = rows.filter(({ action }) => action === 'submitted');
    expect(found).toEqual({ ...clean, lost: receipts.map(({ seq }) => seq) });
  });

  it.each([
    ['nb', 'Loggen er ikke som den ble skrevet: endret 4 og 6.'],
    ['nn', 'Loggen er ikkje som han vart skriven: endra 4 og 6.'],
    ['en', 'The log is not as it was written: changed 4 and 6.'],
  ])('says in %s what is wrong', async (language, sentence) => {
    const sql = `update audit set actor = 'nobody' where seq in (4, 6)`;
    const { body } = await tampered(portal.database, sql, () =>
      desk('GET', '/audit/verification', undefined, { 'accept-language': language }),
    );
    expect(body.explanation).toEqual([sentence]);
  });

  it('keeps one chain when many add to it at once', async () => {
    await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        const who = applicant(100 + index);
        return drafted(await portal.as(who), who);
      }),
    );
    expect((await verified()).finding.outcome).toBe('met');
  });

  it('gives its rows in pages', async () => {
    const { body } = await (await portal.as(caseworker))('GET', '/audit?after=3');
    expect(body.rows[0]).toEqual(rows[3]);
    expect((await desk('GET', '/audit?after=x')).status).toBe(400);
    expect((await desk('GET', '/audit/verification?anchor=1:zz')).status).toBe(400);
  });
});
