import { type Beacon, mainnetDefault, quicknet } from '../../src/drand/index.js';
import { type AnnouncementInput, announceDraw } from '../../src/lottery/announcement.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { commitmentTo, type Revealed } from '../../src/lottery/revealed.js';
import { beaconOf } from '../drand/vectors.js';

/** The least there is to announce: one place, drawn by the numbers of one lottery. */
export const input = {
  drawId: 'd-1',
  places: 1,
  closesAt: '2024-06-24T10:00:00+02:00',
  drawAt: '2024-06-26T12:00:00+02:00',
  sources: [{ kind: 'numbers', name: 'Lotto' }],
} as const satisfies AnnouncementInput;

export const announced = (change: Partial<AnnouncementInput> = {}) =>
  announceDraw({ ...input, ...change });

export const lotto: Revealed = { kind: 'numbers', name: 'Lotto', numbers: [4, '08', 15] };

/** A draw by numbers among these. */
export function drawn(ids: readonly string[], change: Partial<AnnouncementInput> = {}): DrawRecord {
  const announcement = announced(change);
  return draw(announcement, closeEntries(announcement, ids), [lotto]);
}

/** `e01`, `e02`, …: in code-unit order, up to 99. */
export const entrants = (count: number) =>
  Array.from({ length: count }, (_, n) => `e${String(n + 1).padStart(2, '0')}`);

/** Rounds of the two networks, whose beacons are public, and when they came. */
const rounds = {
  quicknet: {
    chain: quicknet,
    round: 1000,
    at: '2023-08-23T15:59:24Z',
    closes: '2023-08-23T12:00:00Z',
  },
  default: {
    chain: mainnetDefault,
    round: 1337,
    at: '2020-07-23T02:25:30Z',
    closes: '2020-07-22T18:00:00Z',
  },
} as const;

/** 32 bytes that nobody would guess, if they were not printed here. */
export const SECRET = '8f1d6a0c3be5974420b1ff6d5e93ac7708d24e61b95a3c17fd602b8ee4417a9c';

/** A beacon as it is revealed. */
export const revealedBeacon = (beacon: Beacon): Revealed => ({ kind: 'drand', ...beacon });

/** What is announced and revealed when a draw rests on a real beacon and on a secret. */
export function witnessed(network: keyof typeof rounds = 'quicknet') {
  const { chain, round, at, closes } = rounds[network];
  const announcement = announceDraw({
    drawId: 'hkdir-2024',
    places: 2,
    closesAt: closes,
    drawAt: at,
    sources: [
      { kind: 'drand', chain: chain.hash },
      { kind: 'secret', commitment: commitmentTo(SECRET) },
    ],
  });
  const revealed: Revealed[] = [
    revealedBeacon(beaconOf(network, round)),
    { kind: 'secret', secret: SECRET },
  ];
  const entries = closeEntries(announcement, ['0301', '1103', '4601', '5001', '5501']);
  return { announcement, entries, revealed, record: draw(announcement, entries, revealed) };
}
