import { criterion, explain, type Finding, met, notMet } from 'utlysning';
import type { Asked } from './asked.js';
import { auditTexts } from './audit-texts.js';
import type { Queries } from './database.js';
import { Problem } from './problems.js';
import { hashOf } from './sha256.js';
import type { Caseworker } from './who.js';

/** One thing that happened: when, by whom, what, to what, and facts, none of them of a person. */
export interface Happening {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A row by its number and hash. Whoever keeps one can tell whether the rows up to it are the same. */
export interface Anchor {
  readonly seq: number;
  readonly hash: string;
}

interface Row extends Happening, Anchor {
  readonly previous: string;
}

/** What stands before the first row. */
const NOTHING: Anchor = { seq: 0, hash: '0'.repeat(64) };

/** Adds a row, as the last thing of a transaction: others that add one wait for it. */
export async function append(tx: Queries, happening: Happening): Promise<Anchor> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('audit'))`);
  const { seq, hash: previous } = await head(tx);
  const { at, actor, action, subject, facts } = happening;
  const hash = hashOf({ at, actor, action, subject, facts, previous });
  const row = [seq + 1, at, actor, action, subject, JSON.stringify(facts), previous, hash];
  await tx.query('insert into audit values ($1, $2, $3, $4, $5, $6, $7, $8)', row);
  return { seq: seq + 1, hash };
}

/** The last row. */
export async function head(queries: Queries): Promise<Anchor> {
  const sql = 'select seq, hash from audit order by seq desc limit 1';
  return (await queries.query<Anchor>(sql))[0] ?? NOTHING;
}

/** A thousand rows, from the one after `after` on. */
export async function auditRows({ portal, query }: Asked<Caseworker>) {
  const after = query?.['after'] ?? '0';
  if (!/^\d{1,9}$/.test(after)) throw new Problem(400, 'query.invalid', 'Expected a number.');
  const sql = 'select * from audit where seq > $1 order by seq limit 1000';
  return { rows: await portal.database.query<Row>(sql, [after]) };
}

/** Whether the audit is as it was written, also held against an anchor that somebody has kept. */
export async function verification({ portal, query, language }: Asked<Caseworker>) {
  const [anchor, seq, hash = ''] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(query?.['anchor'] ?? '') ?? [];
  if (query?.['anchor'] !== anchor) {
    throw new Problem(400, 'query.invalid', 'Expected the number and the hash of a row.');
  }
  const kept = anchor === undefined ? [] : [{ seq: Number(seq), hash }];
  const finding = await verifyAudit(portal.database, kept);
  return { finding, explanation: explain(finding, language, { texts: auditTexts }) };
}

/**
 * Judges whether the audit is as it was written. Rows that were changed, moved or taken out show by
 * themselves; a tail that was cut off, or a chain made anew, by the anchors alone: those in the
 * receipts, and those that somebody has kept.
 */
export async function verifyAudit(queries: Queries, kept: readonly Anchor[]): Promise<Finding> {
  const receipts = await queries.query<{ audit: Anchor }>(
    `select document->'audit' as audit from receipts`,
  );
  const rows = await queries.query<Row>('select * from audit order by seq');
  return audit.evaluate({ rows, anchors: [...receipts.map(({ audit }) => audit), ...kept] });
}

const audit = criterion({
  id: 'audit',
  clauses: [],
  check: ({ rows, anchors }: { rows: readonly Row[]; anchors: readonly Anchor[] }) => {
    const hashes = new Map([NOTHING, ...rows].map(({ seq, hash }) => [hash, seq]));
    const unlinked = rows.filter(({ seq, previous }, index) => {
      const before = rows[index - 1] ?? NOTHING;
      return previous !== before.hash || seq !== before.seq + 1;
    });
    const faults = {
      changed: numbers(rows.filter(({ seq: _, hash, ...row }) => hashOf(row) !== hash)),
      moved: numbers(unlinked.filter(({ previous }) => hashes.has(previous))),
      orphaned: numbers(unlinked.filter(({ previous }) => !hashes.has(previous))),
      lost: numbers(anchors.filter(({ seq, hash }) => hashes.get(hash) !== seq)),
    };
    const isWhole = Object.values(faults).every(({ length }) => length === 0);
    return isWhole ? met('audit.whole', { rows: rows.length }) : notMet('audit.broken', faults);
  },
});

function numbers(rows: readonly Anchor[]): readonly number[] {
  return [...new Set(rows.map(({ seq }) => seq))].sort((a, b) => a - b);
}
