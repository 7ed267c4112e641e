import { admit, closeEntries, type EntryList } from 'utlysning';
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
    const applications = delivered(await applicationsTo(tx, who, id));
    const admission = admit(call, applications, { register: portal.register });
    const entrants = admission.eligible.map(({ applicant }) => applicant);
    const entries = allowed(() => closeEntries(announced.document, entrants));
    const facts = { admission: hashOf(admission), entries: hashOf(entries) };
    await reach(tx, { call, kind: 'closed', at, who }, { admission, entries }, facts);
    await portal.at('closing');
    return { admission, entries };
  });
  await portal.at('closed');
  return closing;
}

/** Publishes the entry list, when those who were rejected have been told. */
export function publish({ portal, who, id }: Asked<Caseworker>): Promise<EntryList> {
  return portal.database.transaction(async (tx) => {
    const { call, closed, published } = await roundOf(tx, id, 'for update');
    if (published !== undefined) return published.document;
    if (closed === undefined) throw new Problem(409, 'call.open', 'The call is not closed.');
    const { entries } = closed.document;
    const milestone = { call, kind: 'published', at: stamp(portal, call), who } as const;
    await reach(tx, milestone, entries, { published: hashOf(entries) });
    return entries;
  });
}
