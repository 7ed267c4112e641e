import { entitlement, referenceTo, textIn, timeline, untilNext } from 'utlysning';
import type { Asked } from './asked.js';
import type { Portal } from './portal.js';
import { Problem } from './problems.js';
import { closingOf, isOver, type Milestones, type Round, roundOf, stamp } from './round.js';

/** The calls, in short. */
export async function listCalls({ portal, language }: Asked) {
  const ids = await portal.database.query<{ id: string }>('select id from calls order by id');
  const rounds = await Promise.all(ids.map(({ id }) => roundOf(portal.database, id)));
  const calls = rounds.map((round) => {
    const { call } = round;
    return {
      ...referenceTo(call),
      title: textIn(call.title, language, call.language),
      organiser: call.organiser,
      deadline: closingOf(call),
      state: stateOf(portal, round),
    };
  });
  return { calls };
}

/** A call, whole. */
export async function readCall({ portal, id }: Asked) {
  const round = await roundOf(portal.database, id);
  const { call } = round;
  return {
    reference: referenceTo(call),
    state: stateOf(portal, round),
    call,
    timeline: timeline(call),
    next: untilNext(call, stamp(portal, call)) ?? null,
    entitlement: entitlement(call),
  };
}

/** What was published of a draw, as a verifier reads it. */
export function readPublished<Kind extends Exclude<keyof Milestones, 'closed'>>(kind: Kind) {
  return async ({ portal, id }: Asked): Promise<Milestones[Kind]> => {
    const milestone = (await roundOf(portal.database, id))[kind];
    if (milestone !== undefined) return milestone.document as Milestones[Kind];
    throw new Problem(404, 'draw.not-published', 'It has not been published.');
  };
}

function stateOf(portal: Portal, { call, closed, drawn }: Round) {
  if (drawn !== undefined) return 'drawn';
  if (closed !== undefined) return 'closed';
  return isOver(call, stamp(portal, call)) ? 'over' : 'open';
}
