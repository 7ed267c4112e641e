import {
  type Announcement,
  type AnnouncementInput,
  announceDraw,
  type Call,
  deadlineMs,
  zonedTimestamp,
} from 'utlysning';
import type { Asked } from './asked.js';
import { allowed, isObject, Problem, refuseIssues } from './problems.js';
import { isOver, reach, roundOf, stamp } from './round.js';
import { hashOf } from './sha256.js';
import type { Caseworker } from './who.js';

/** Publishes how the places of a call will be drawn, while applications can still come. */
export function announce({ portal, who, id, body }: Asked<Caseworker>): Promise<Announcement> {
  return portal.database.transaction(async (tx) => {
    const { call, announced } = await roundOf(tx, id, 'for update');
    const announcement = allowed(() => announceDraw(inputOf(call, body)));
    if (announced !== undefined) {
      if (hashOf(announced.document) === hashOf(announcement)) return announced.document;
      throw new Problem(409, 'draw.announced', 'The draw has been announced otherwise.');
    }
    const at = stamp(portal, call);
    if (isOver(call, at)) {
      throw new Problem(409, 'draw.too-late', 'A draw is announced before the deadline.');
    }
    const facts = { announcement: hashOf(announcement), call: announcement.call?.sha256 };
    await reach(tx, { call, kind: 'announced', at, who }, announcement, facts);
    return announcement;
  });
}

/** What a caseworker chooses, and what the call has settled. */
function inputOf(call: Call, body: unknown): AnnouncementInput {
  const { number } = call.places;
  const closesAt = zonedTimestamp(deadlineMs(call), call.zone);
  const settled = { drawId: call.id, call, closesAt, ...(number !== null && { places: number }) };
  const chosen = isObject(body) ? body : {};
  const message = 'expected none: the call says it';
  const given = Object.keys(settled).filter((key) => Object.hasOwn(chosen, key));
  refuseIssues(given.map((key) => ({ path: [key], code: 'settled', message })));
  return { ...chosen, ...settled } as AnnouncementInput;
}
