import type { LogEvent } from '../../src/allocation/log.js';
import { type Beacon, mainnetDefault, quicknet } from '../../src/drand/index.js';
import { type AnnouncementInput, announceDraw } from '../../src/lottery/announce.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import type { EntrantInput } from '../../src/lottery/entry-line.js';
import { commitOthers, type OtherInput } from '../../src/lottery/others.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { commitmentTo, type Revealed } from '../../src/lottery/revealed.js';
import type { NumbersSource } from '../../src/lottery/source.js';
import { beaconOf } from '../drand/vectors.js';

/** Seven of 34 in ascending order: 5 379 616 outcomes. */
export const lotto: NumbersSource = {
  kind: 'numbers',
  name: 'Lotto',
  count: 7,
  from: 1,
  to: 34,
  repeat: false,
  order: 'ascending',
  outside: true,
};

export const lottoNumbers: Revealed = { kind: 'numbers', numbers: [4, 8, 15, 16, 23, 30, 34] };

/** The least there is to announce: one place, drawn by the numbers of one lottery. */
export const input = {
  drawId: 'd-1',
  closesAt: '2024-06-24T10:00:00+02:00',
  drawAt: '2024-06-26T12:00:00+02:00',
  sources: [lotto],
  selection: { order: [], places: 1 },
} as const satisfies AnnouncementInput;

export const announced = (change: Partial<AnnouncementInput> = {}) =>
  announceDraw({ ...input, ...change }).announcement;

/** `e01`, `e02`, …: in code-unit order, up to 99. */
export const entrants = (count: number) =>
  Array.from({ length: count }, (_, n) => `e${String(n + 1).padStart(2, '0')}`);

export const withoutAttributes = (ids: readonly string[]): EntrantInput[] =>
  ids.map((id) => ({ id, attributes: {} }));

/** A selection of some places by the tickets alone. */
export const placesOf = (places: number) => ({ selection: { order: [], places } });

/** A salt that a test can do without chance. */
export const saltOf = (n: number) => n.toString(16).padStart(64, '0');

/** A draw by the numbers of the lottery, among these. */
export function drawn(
  entries: readonly (string | EntrantInput)[],
  change: Partial<AnnouncementInput> = {},
  others: readonly OtherInput[] = [],
): DrawRecord {
  const announcement = announced(change);
  const committed = commitOthers({ announcement, others });
  const list = entries.map((one) => (typeof one === 'string' ? { id: one, attributes: {} } : one));
  const closed = closeEntries({ announcement, entries: list, others: committed });
  return draw({ announcement, entries: closed, others: committed, revealed: [lottoNumbers] });
}

/** An event of a kind that has an id, an hour after the draw. */
export function event(
  kind: Exclude<LogEvent['kind'], 'insert' | 'correct'>,
  id: string,
  at = '2024-06-26T11:00:00Z',
): LogEvent {
  const reason = 'As the minutes have it';
  return kind === 'strike' || kind === 'restore' || kind === 'place'
    ? { kind, id, at, reason }
    : { kind, id, at };
}

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
const revealedBeacon = ({ round, signature, previousSignature }: Beacon): Revealed => ({
  kind: 'drand',
  round,
  signature,
  ...(previousSignature !== undefined && { previousSignature }),
});

/** What is announced, closed and revealed when a draw rests on a real beacon and on a secret. */
export function witnessed(
  network: keyof typeof rounds = 'quicknet',
  change: Partial<AnnouncementInput> = {},
) {
  const { chain, round, at, closes } = rounds[network];
  const announcement = announceDraw({
    drawId: 'hkdir-2024',
    closesAt: closes,
    drawAt: at,
    sources: [
      { kind: 'drand', chain: chain.hash },
      { kind: 'secret', commitment: commitmentTo(SECRET) },
    ],
    selection: { order: [], places: 2 },
    ...change,
  }).announcement;
  const revealed: Revealed[] = [
    revealedBeacon(beaconOf(network, round)),
    { kind: 'secret', secret: SECRET },
  ];
  const others = commitOthers({ announcement, others: [] });
  const ids = ['0301', '1103', '4601', '5001', '5501'];
  const entries = closeEntries({ announcement, entries: withoutAttributes(ids), others });
  const record = draw({ announcement, entries, others, revealed });
  return { announcement, entries, others, revealed, record };
}
