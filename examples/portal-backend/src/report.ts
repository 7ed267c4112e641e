import {
  type Assessment,
  admit,
  entitlement,
  explain,
  type Finding,
  timeline,
  untilNext,
  verifyDraw,
} from 'utlysning';
import { drandVerifier } from 'utlysning/drand';
import { applicationsTo, delivered } from './applications.js';
import type { Asked } from './asked.js';
import { head } from './audit.js';
import { type Round, roundOf, stamp } from './round.js';
import type { Caseworker } from './who.js';

/** All of a call for a caseworker: numbers, who and why, the draw, the calendar. */
export async function report({ portal, who, id, language }: Asked<Caseworker>) {
  const { database } = portal;
  const round = await roundOf(database, id);
  const { call, closed, announced, published, drawn } = round;
  const held = await applicationsTo(database, who, id);
  const live = admit(call, delivered(held), portal);
  const { library, call: reference, ...lists } = closed?.document.admission ?? live;
  const explained = <Of extends { readonly finding: Finding }>(list: readonly Of[]) =>
    list.map((one) => ({ ...one, explanation: explain(one.finding, language, call) }));
  const known = new Set(Object.values(lists).flatMap((list) => list.map((one) => one.id)));
  const states = ['draft', 'submitted', 'withdrawn'] as const;
  const verified = verification(round);
  const at = stamp(portal, call);
  return {
    at,
    call: reference,
    library,
    provisional: closed === undefined,
    numbers: {
      places: call.places.number,
      ...mapped(states, (state) => held.filter((one) => one.state === state).length),
      ...mapped(LISTS, (list) => lists[list].length),
    },
    ...mapped(LISTS, (list) => explained<Assessment>(lists[list])),
    /** Received when the entries were frozen already: too late, and judged so. */
    afterClosing: explained(live.rejected.filter((one) => !known.has(one.id))),
    draw: {
      announcement: announced?.document ?? null,
      entries: published?.document ?? null,
      record: drawn?.document ?? null,
      verification: verified && { finding: verified, explanation: explain(verified, language) },
    },
    timeline: timeline(call),
    next: untilNext(call, at) ?? null,
    entitlement: entitlement(call),
    audit: await head(database),
  };
}

const LISTS = ['eligible', 'rejected', 'undetermined', 'superseded'] as const;

function mapped<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

function verification({ announced, published, drawn }: Round): Finding | null {
  if (announced === undefined || published === undefined || drawn === undefined) return null;
  const { sha256: entriesSha256 } = published.document;
  const options = { announcement: announced.document, entriesSha256, beacon: drandVerifier };
  return verifyDraw(drawn.document, options);
}
