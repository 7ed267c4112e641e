import type { LogEvent } from '../../src/allocation/log.js';
import { quicknet } from '../../src/drand/index.js';
import { type AnnouncementInput, announceDraw } from '../../src/lottery/announce.js';
import { draw, withOrder } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import type { HandedIn } from '../../src/lottery/handed-in.js';
import { commitOthers } from '../../src/lottery/others.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { commitmentTo, type Revealed } from '../../src/lottery/revealed.js';
import { seedDocument } from '../../src/lottery/seed.js';
import type { NumbersSource } from '../../src/lottery/source.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { beaconOf } from '../drand/vectors.js';
import { memoizedVerifier } from './memoized-verifier.js';
import { sha256 } from './reference-draw.js';

// An honest draw on round 1000 of quicknet and a secret, what its witnesses kept, and how an organiser
// makes another one.

export const SECRET = '8f1d6a0c3be5974420b1ff6d5e93ac7708d24e61b95a3c17fd602b8ee4417a9c';

export const lotto: Omit<NumbersSource, 'successor'> = {
  kind: 'numbers',
  name: 'Lotto',
  count: 7,
  from: 1,
  to: 34,
  repeat: false,
  order: 'ascending',
  outside: true,
};
export const lottoDrawn: Revealed = { kind: 'numbers', numbers: [1, 4, 9, 16, 25, 30, 34] };

const input: AnnouncementInput = {
  drawId: 'd-1',
  closesAt: '2023-08-21T10:00:00Z',
  drawAt: '2023-08-23T15:59:22Z',
  sources: [
    {
      kind: 'drand',
      chain: quicknet.hash,
      successor: { from: '2023-08-30T15:59:22Z', source: lotto },
    },
    { kind: 'secret', commitment: commitmentTo(SECRET) },
  ],
  selection: { order: [], places: 2 },
};

const { randomness: _, ...beacon } = beaconOf('quicknet', 1000);
export const revealedBeacon: Revealed = { kind: 'drand', ...beacon };
export const revealedSecret: Revealed = { kind: 'secret', secret: SECRET };
const entrants = (ids: readonly string[]) => ids.map((id) => ({ id, attributes: {} }));

/** What an organiser announces, closes and draws, honestly or not. */
export function held(
  change: Partial<AnnouncementInput> = {},
  ids: readonly string[] = ['a', 'b', 'c', 'd', 'e'],
  revealed: readonly Revealed[] = [revealedBeacon, revealedSecret],
  otherIds: readonly string[] = ['x', 'y'],
) {
  const announced = announceDraw({ ...input, ...change });
  const { announcement } = announced;
  const salted = entrants(otherIds).map((other) => ({ ...other, salt: sha256(other.id) }));
  const others = commitOthers({ announcement, others: salted });
  const entries = closeEntries({ announcement, entries: entrants(ids), others });
  const record = draw({ announcement, entries, others, revealed });
  return { announced, announcement, others, entries, record };
}

export const honest = held();

const beaconVerifier = memoizedVerifier();

/** What a citizen has who kept the announcement and the list, and saw the secret before the draw. */
export const kept: HandedIn = {
  announcement: honest.announced.document,
  entries: honest.entries.document,
  beacon: beaconVerifier,
  lookedUp: { secrets: [SECRET] },
};

/** What a citizen has who only has the record. */
export const alone: HandedIn = { beacon: beaconVerifier };

/** The outcome of the whole, and the required checks that are not met and undetermined. */
export function verdictOf(record: unknown, handedIn: HandedIn = kept) {
  const { outcome, findings = [] } = verifyDraw(record, handedIn);
  const by = (wanted: string) =>
    findings
      .filter((finding) => finding.outcome === wanted && finding.level === 'required')
      .map(({ criterion }) => criterion);
  return { outcome, notMet: by('not-met'), undetermined: by('undetermined') };
}

/** A record in which the seed and the order follow from the rest, as a careful forger leaves it. */
export function remade(record: DrawRecord): DrawRecord {
  return withOrder({ ...record, seed: sha256(seedDocument(record.announcement, record.revealed)) });
}

/** An event of the log, a day after the draw. */
export const event = (event: object): LogEvent =>
  ({ at: '2023-08-24T08:00:00Z', ...event }) as unknown as LogEvent;
