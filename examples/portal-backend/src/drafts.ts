import { randomUUID } from 'node:crypto';
import { canonicalJson } from 'utlysning';
import {
  applicationOf,
  applicationsTo,
  type Held,
  readDraft,
  requireDraft,
} from './applications.js';
import type { Asked } from './asked.js';
import { append } from './audit.js';
import { requireMatch } from './concurrency.js';
import { requireOpen, roundOf, stamp } from './round.js';
import { hashOf } from './sha256.js';
import { type Applicant, actorOf, type Caseworker } from './who.js';

/** The applications to a call: one's own, or, for a caseworker, all. */
export async function listApplications({ portal, who, id }: Asked<Applicant | Caseworker>) {
  const { call } = await roundOf(portal.database, id);
  return { applications: await applicationsTo(portal.database, who, call.id) };
}

export function readApplication({ portal, who, id }: Asked<Applicant | Caseworker>): Promise<Held> {
  return applicationOf(portal.database, who, id);
}

/** Begins an application to a call. */
export function createDraft(
  { portal, who, id: callId, body }: Asked<Applicant>,
  id: string = randomUUID(),
): Promise<Held> {
  return portal.database.transaction(async (tx) => {
    const { call } = await roundOf(tx, callId);
    const at = stamp(portal, call);
    requireOpen(call, at);
    const application = readDraft(body, { id, call, who });
    const row = [id, call.id, who.orgnr, canonicalJson(application)];
    const columns = '(id, call, orgnr, document)';
    await tx.query(`insert into applications ${columns} values ($1, $2, $3, $4)`, row);
    const facts = { call: call.id, sha256: hashOf(application) };
    await append(tx, { at, actor: actorOf(who), action: 'created', subject: id, facts });
    return { id, call: call.id, state: 'draft', revision: 1, application };
  });
}

/** Changes a draft that nobody else has changed since it was read. */
export function changeDraft({ portal, who, id, body, ifMatch }: Asked<Applicant>): Promise<Held> {
  return portal.database.transaction(async (tx) => {
    const held = await applicationOf(tx, who, id, 'for update');
    requireMatch(ifMatch, held.revision);
    requireDraft(held);
    const { call } = await roundOf(tx, held.call);
    const application = readDraft(body, { id, call, who });
    const revision = held.revision + 1;
    const row = [id, canonicalJson(application), revision];
    await tx.query('update applications set document = $2, revision = $3 where id = $1', row);
    const facts = { revision, sha256: hashOf(application) };
    const at = stamp(portal, call);
    await append(tx, { at, actor: actorOf(who), action: 'changed', subject: id, facts });
    return { ...held, revision, application };
  });
}
