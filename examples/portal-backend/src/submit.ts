import { type CallReference, canonicalJson, epochMs } from 'utlysning';
import { applicationOf, readDraft, requireDraft } from './applications.js';
import type { Asked } from './asked.js';
import { type Anchor, append } from './audit.js';
import { allowed, Problem } from './problems.js';
import { requireOpen, roundOf, stamp } from './round.js';
import { hashOf } from './sha256.js';
import { termsOf } from './terms.js';
import { type Applicant, actorOf } from './who.js';

/** What an applicant keeps: what was received, when, and where it stands in the audit. */
export interface Receipt {
  readonly id: string;
  readonly call: CallReference;
  readonly orgnr: string;
  readonly receivedAt: string;
  readonly channel: string;
  /** SHA-256 of what was received, as canonical JSON (RFC 8785). */
  readonly sha256: string;
  /** SHA-256 of the announcement of the draw, once there is one. Whoever keeps it can compare. */
  readonly announcement?: string;
  readonly audit: Anchor;
}

/**
 * Receives an application, early or late, and stamps it: once, whatever is asked again with the same
 * key. The stamp is taken while no closing can come between, so that whatever is stamped in time is
 * there when the entries are frozen.
 */
export async function submit(asked: Asked<Applicant>): Promise<Receipt> {
  const { portal, who, id, body, idempotencyKey: key } = asked;
  if (key === undefined || !/^[!-~]{1,200}$/.test(key)) {
    throw new Problem(400, 'idempotency-key.missing', 'Expected an Idempotency-Key.');
  }
  const sha256 = allowed(() => hashOf(body));
  const receipt = await portal.database.transaction(async (tx) => {
    const held = await applicationOf(tx, who, id, 'for update');
    const [earlier] = await tx.query<{ receipt: Receipt }>(
      'select document as receipt from receipts where orgnr = $1 and key = $2',
      [who.orgnr, key],
    );
    if (earlier !== undefined) {
      const { receipt } = earlier;
      if (receipt.id === id && receipt.sha256 === sha256) return receipt;
      throw keyUsed();
    }
    requireDraft(held);
    const { call, announced, closed } = await roundOf(tx, held.call, 'for share');
    const draft = readDraft(body, { id, call, who });
    const receivedAt = stamp(portal, call);
    requireOpen(call, receivedAt);
    if (closed !== undefined && epochMs(receivedAt) <= epochMs(closed.at)) {
      throw new Problem(503, 'clock.behind', 'The clock here is behind. Ask again.');
    }
    const { channel, register } = portal;
    const application = { ...draft, submission: { receivedAt, channel } };
    await tx.query(
      `update applications set document = $2, state = 'submitted', revision = revision + 1
       where id = $1`,
      [id, canonicalJson(application)],
    );
    const facts = { call: call.id, received: sha256, sha256: hashOf(application) };
    const happening = { at: receivedAt, actor: actorOf(who), action: 'submitted', subject: id };
    const audit = await append(tx, { ...happening, facts });
    const { reference } = termsOf(call, register);
    const { orgnr } = who;
    const kept = { id, call: reference, orgnr, receivedAt, channel, sha256, audit };
    const receipt =
      announced === undefined ? kept : { ...kept, announcement: hashOf(announced.document) };
    const stored = await tx.query(
      `insert into receipts values ($1, $2, $3, $4)
       on conflict (orgnr, key) do nothing returning key`,
      [orgnr, key, id, canonicalJson(receipt)],
    );
    if (stored.length === 0) throw keyUsed();
    await portal.at('submitting');
    return receipt;
  });
  await portal.at('submitted');
  return receipt;
}

function keyUsed(): Problem {
  return new Problem(422, 'idempotency-key.used', 'The key was used for something else.');
}
