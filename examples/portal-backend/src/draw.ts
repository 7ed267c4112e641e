import {
  type DrawRecord,
  draw as drawPlaces,
  epochMs,
  type Finding,
  type Revealed,
  verifyDraw,
} from 'utlysning';
import { chains, drandVerifier, parseBeacon } from 'utlysning/drand';
import type { Asked } from './asked.js';
import { changesSinceClosing, type Published } from './frozen.js';
import type { Portal } from './portal.js';
import { allowed, isObject, Problem, parsedOrRefused } from './problems.js';
import { type Round, reach, roundOf, stamp } from './round.js';
import { hashOf } from './sha256.js';
import type { Caseworker } from './who.js';

/**
 * Draws, once. What was announced is gathered first, outside any transaction; then, with the call
 * locked, whoever comes first draws, and everyone gets that record.
 */
export async function draw(asked: Asked<Caseworker>): Promise<DrawRecord> {
  const { portal, who, id, body } = asked;
  const before = await roundOf(portal.database, id);
  if (before.drawn !== undefined) return before.drawn.document;
  const revealed = await gather(portal, requirePublished(before), body);

  const record = await portal.database.transaction(async (tx) => {
    const round = await roundOf(tx, id, 'for update');
    if (round.drawn !== undefined) return round.drawn.document;
    const published = requirePublished(round);
    const changes = await changesSinceClosing(asked, tx, published);
    if (changes.length > 0) {
      throw new Problem(409, 'entries.changed', 'Not as it was when entries closed.', changes);
    }
    const { document: announcement } = published.announced;
    const { document: entries } = published.published;
    const { others } = entries;
    const record = allowed(() => drawPlaces({ announcement, entries, others, revealed }));
    requireTrue(verified(record, published));
    const milestone = { call: round.call, at: stamp(portal, round.call), who } as const;
    await reach(tx, { ...milestone, kind: 'drawn' }, record, { record: hashOf(record) });
    await portal.at('drawing');
    return record;
  });
  await portal.at('drawn');
  return record;
}

function requirePublished(round: Round): Published {
  const { call, announced, closed, published } = round;
  if (announced && closed && published) return { call, announced, closed, published };
  throw new Problem(409, 'entries.not-published', 'The entry list has not been published.');
}

/**
 * What the announced sources gave, in their order: a beacon is fetched unless it was handed in.
 */
async function gather(
  portal: Portal,
  { call, announced }: Published,
  body: unknown,
): Promise<readonly Revealed[]> {
  const { drawAt, sources } = announced.document;
  if (epochMs(stamp(portal, call)) < epochMs(drawAt)) {
    throw new Problem(409, 'draw.too-early', `The draw is at ${drawAt}.`);
  }
  const given = isObject(body) && Array.isArray(body['revealed']) ? [...body['revealed']] : [];
  const gathered: Revealed[] = [];
  for (const source of sources) {
    const at = given.findIndex((one) => isObject(one) && one['kind'] === source.kind);
    if (at >= 0) {
      gathered.push(...given.splice(at, 1));
    } else if (source.kind === 'drand') {
      const chain = chains.find(({ hash }) => hash === source.chain);
      if (chain === undefined) throw new Problem(409, 'beacon.chain', 'The network is not known.');
      const fetched = await portal.beacon(chain, source.round).catch(() => {
        throw new Problem(502, 'beacon.unreachable', 'The network gave nothing. Ask again.');
      });
      const { round, signature, previousSignature } = parsedOrRefused(parseBeacon(fetched));
      const previous = previousSignature === undefined ? {} : { previousSignature };
      gathered.push({ kind: 'drand', round, signature, ...previous });
    }
  }
  return [...gathered, ...given];
}

/** The finding of a record, by what was published and the signature of the beacon. */
export function verified(
  record: DrawRecord,
  { announced, published }: Pick<Published, 'announced' | 'published'>,
): Finding {
  return verifyDraw(record, {
    announcement: hashOf(announced.document),
    entries: published.document.document,
    beacon: drandVerifier,
  });
}

/** Refuses a record with anything wrong or left to check, but for numbers, which people look up. */
function requireTrue({ findings = [] }: Finding): void {
  const issues = findings
    .filter(({ criterion, level, outcome }) => {
      const isLeft = outcome === 'undetermined' && criterion !== 'numbers-looked-up';
      return level === 'required' && (outcome === 'not-met' || isLeft);
    })
    .map(({ criterion, reason: { code } }) => {
      return { path: [criterion], code, message: 'expected to be met' };
    });
  if (issues.length === 0) return;
  throw new Problem(422, 'draw.not-true', 'The draw does not hold.', issues);
}
