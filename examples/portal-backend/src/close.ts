import { randomBytes } from 'node:crypto';
import {
  admit,
  type Classification,
  classify,
  closeEntries,
  commitOthers,
  epochMs,
} from 'utlysning';
import { applicationsTo, delivered } from './applications.js';
import type { Asked } from './asked.js';
import { allowed, Problem } from './problems.js';
import { isOver, type Milestones, reach, roundOf, stamp } from './round.js';
import { hashOf } from './sha256.js';
import type { Caseworker } from './who.js';

/** Freezes who is in the draw: after the deadline, once nothing is being submitted. */
export async function close(asked: Asked<Caseworker>): Promise<Milestones['closed']> {
  const { portal, who, id } = asked;
  const closing = await portal.database.transaction(async (tx) => {
    const { call, announced, closed } = await roundOf(tx, id, 'for update');
    if (closed !== undefined) return closed.document;
    const at = stamp(portal, call);
    if (!isOver(call, at)) throw new Problem(409, 'call.open', 'The deadline has not passed.');
    if (announced === undefined) {
      throw new Problem(409, 'draw.not-announced', 'The draw has not been announced.');
    }
    const { document: announcement } = announced;
    requireBeforeDraw(announcement.drawAt, at);
    const applications = delivered(await applicationsTo(tx, who, id));
    const { register } = portal;
    const admission = admit(call, applications, { register });
    const classes = classify(call, admission, { applications, register });
    requireClassified(classes.unclassified);
    // Each applicant who is not in the draw gets a salt: an appeal can still let it in.
    const salted = classes.others.map((other) => ({ ...other, salt: newSalt() }));
    const others = allowed(() => commitOthers({ announcement, others: salted }));
    const entries = allowed(() =>
      closeEntries({ announcement, entries: classes.entrants, others, now: at }),
    );
    const document = { admission, entries, others };
    const facts = Object.fromEntries(
      Object.entries(document).map(([what, value]) => [what, hashOf(value)]),
    );
    await reach(tx, { call, kind: 'closed', at, who }, document, facts);
    await portal.at('closing');
    return document;
  });
  await portal.at('closed');
  return closing;
}

/** Publishes both lists, when those who were rejected have been told. */
export function publish({ portal, who, id }: Asked<Caseworker>): Promise<Milestones['published']> {
  return portal.database.transaction(async (tx) => {
    const { call, announced, closed, published } = await roundOf(tx, id, 'for update');
    if (published !== undefined) return published.document;
    if (announced === undefined || closed === undefined) {
      throw new Problem(409, 'call.open', 'The call is not closed.');
    }
    const at = stamp(portal, call);
    requireBeforeDraw(announced.document.drawAt, at);
    const { entries, others } = closed.document;
    const { openings: _, ...list } = others;
    const document = { ...entries, others: list };
    await reach(tx, { call, kind: 'published', at, who }, document, {
      published: hashOf(document),
    });
    return document;
  });
}

/** From the draw on the sources may be public, and a list could be chosen to fit them. */
function requireBeforeDraw(drawAt: string, at: string): void {
  if (epochMs(at) < epochMs(drawAt)) return;
  throw new Problem(409, 'entries.source-public', 'The time of the draw has come.');
}

/** Without a fact, somebody would be left out of the list, or stand in it in no class. */
function requireClassified(unclassified: Classification['unclassified']): void {
  if (unclassified.length === 0) return;
  const issues = unclassified.flatMap(({ id, facts }) =>
    facts.map((fact) => ({
      path: id === undefined ? ['call', fact] : ['applications', id, fact],
      code: 'missing',
      message: 'the selection needs this fact',
    })),
  );
  throw new Problem(409, 'entries.unclassified', 'Facts are missing for the selection.', issues);
}

function newSalt(): string {
  return randomBytes(32).toString('hex');
}
