import {
  type Assessment,
  admit,
  type Call,
  entitlement,
  explain,
  type Finding,
  timeline,
  untilNext,
} from 'utlysning';
import { applicationsTo, delivered } from './applications.js';
import type { Asked } from './asked.js';
import { head } from './audit.js';
import { verified } from './draw.js';
import { type Round, roundOf, stamp } from './round.js';
import type { Caseworker } from './who.js';

/** All of a call for a caseworker: numbers, who and why, the draw, the calendar. */
export async function report({ portal, who, id, language }: Asked<Caseworker>) {
  const { database } = portal;
  const round = await roundOf(database, id);
  const { call, closed, announced, published, drawn } = round;
  const held = await applicationsTo(database, who, id);
  const live = admit(call, delivered(held), portal);
  const admission = closed?.document.admission ?? live;
  const { library, call: reference } = admission;
  const explained = <Of extends { readonly finding: Finding }>(list: readonly Of[]) =>
    list.map((one) => ({ ...one, explanation: explain(one.finding, language, call) }));
  const known = new Set(LISTS.flatMap((list) => admission[list].map((one) => one.id)));
  const states = ['draft', 'submitted', 'withdrawn'] as const;
  const finding = verification(round);
  const at = stamp(portal, call);
  return {
    at,
    call: reference,
    library,
    provisional: closed === undefined,
    numbers: {
      places: placesOf(call),
      ...mapped(states, (state) => held.filter((one) => one.state === state).length),
      ...mapped(LISTS, (list) => admission[list].length),
    },
    ...mapped(LISTS, (list) => explained<Assessment>(admission[list])),
    /** Received when the entries were frozen already: too late, and judged so. */
    afterClosing: explained(live.rejected.filter((one) => !known.has(one.id))),
    draw: {
      announcement: announced?.document ?? null,
      entries: published?.document ?? null,
      record: drawn?.document ?? null,
      verification: finding && { finding, explanation: explain(finding, language) },
    },
    timeline: timeline(call),
    next: untilNext(call, at) ?? null,
    entitlement: entitlement(call),
    audit: await head(database),
  };
}

/** The number of places, where the call states one. */
function placesOf({ selection }: Call): number | null {
  const places = selection?.capacity.places;
  return typeof places === 'number' ? places : null;
}

const LISTS = ['eligible', 'rejected', 'undetermined', 'superseded'] as const;

function mapped<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

function verification({ announced, published, drawn }: Round): Finding | null {
  if (announced === undefined || published === undefined || drawn === undefined) return null;
  return verified(drawn.document, { announced, published });
}
