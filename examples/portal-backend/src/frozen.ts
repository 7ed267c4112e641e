import { canonicalJson, epochMs, referenceTo, replay } from 'utlysning';
import { applicationsTo, delivered } from './applications.js';
import type { Asked } from './asked.js';
import { verifyAudit } from './audit.js';
import type { Queries } from './database.js';
import type { Issues } from './problems.js';
import type { Milestones, Round } from './round.js';
import { hashOf } from './sha256.js';
import type { Caseworker } from './who.js';

/** A call of which the entry list has been published. */
export type Published = Required<Pick<Round, 'call' | keyof Omit<Milestones, 'drawn'>>>;

/**
 * What is no longer as it was when the entries were frozen: each document, each entrant and each
 * application, held against the audit, which the receipts vouch for.
 */
export async function changesSinceClosing(
  { portal, who }: Asked<Caseworker>,
  tx: Queries,
  { call, announced, closed, published }: Published,
): Promise<Issues> {
  const issues: Issues = [];
  const found = (path: (string | number)[], code: string, message: string) =>
    issues.push({ path, code, message });

  const { outcome, reason } = await verifyAudit(tx, []);
  if (outcome !== 'met') found(['audit'], reason.code, `not as written: ${canonicalJson(reason)}`);

  const { admission, entries, others } = closed.document;
  const audited = await hashesInAudit(tx, call.id);
  const hashes = {
    call: referenceTo(call).sha256,
    announcement: hashOf(announced.document),
    admission: hashOf(admission),
    entries: hashOf(entries),
    others: hashOf(others),
    published: hashOf(published.document),
  };
  for (const [what, hash] of Object.entries(hashes)) {
    const expected = audited.get(what);
    if (hash !== expected) found([what], `${what}.changed`, `expected the hash ${expected}`);
  }

  const eligible = new Set(admission.eligible.map(({ applicant }) => applicant));
  for (const list of [entries, published.document]) {
    const ids = new Set(list.lines.map(idOf));
    for (const id of eligible) if (!ids.has(id)) found(['entries', id], 'entry.gone', 'expected');
    for (const id of ids) if (!eligible.has(id)) found(['entries', id], 'entry.new', 'no entrant');
  }

  const applications = delivered(await applicationsTo(tx, who, call.id)).filter(
    ({ submission }) => submission && epochMs(submission.receivedAt) <= epochMs(closed.at),
  );
  for (const { id, was, is } of replay(admission, call, applications, portal).differences) {
    const message = `was ${was ?? 'not there'}, is ${is ?? 'not there'}`;
    found(['applications', id], 'application.changed', message);
  }
  const received = await hashesOfReceived(tx);
  for (const application of applications) {
    if (received.get(application.id) === hashOf(application)) continue;
    found(['applications', application.id], 'application.rewritten', 'not as it was received');
  }
  return issues;
}

/** The id of the entrant of a line. */
export function idOf(line: string): string {
  return line.split(' ', 1)[0] ?? '';
}

/**
 * The hashes that the audit has of what happened to a call. What was written first stands: a row can
 * be added to the chain by whoever holds the database.
 */
async function hashesInAudit(tx: Queries, call: string): Promise<ReadonlyMap<string, unknown>> {
  const rows = await tx.query<{ facts: Record<string, unknown> }>(
    'select facts from audit where subject = $1 order by seq desc',
    [call],
  );
  return new Map(rows.flatMap(({ facts }) => Object.entries(facts)));
}

/** By id, the hash of each application as it was first received. */
async function hashesOfReceived(tx: Queries): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ subject: string; sha256: string }>(
    `select subject, facts->>'sha256' as sha256 from audit
     where action = 'submitted' order by seq desc`,
  );
  return new Map(rows.map(({ subject, sha256 }) => [subject, sha256]));
}
