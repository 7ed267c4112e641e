import {
  type AnnouncementInput,
  announceDraw,
  closeEntries,
  commitmentTo,
  commitOthers,
  type DrawRecord,
  draw,
  drawDocuments,
  type EntrantInput,
  type LogEvent,
  type Revealed,
  recordEvents,
  type SourceInput,
} from '../../src/index.ts';
import { lotto, saltOf } from '../lottery/draws.ts';

/** Round 123 of quicknet, as the League of Entropy signed it on 23 August 2023 at 15:15:33 UTC. */
const beacon: Revealed = {
  kind: 'drand',
  round: 123,
  signature:
    'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92',
};
const quicknet = '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971';
export const secret = '3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b';

const both: readonly SourceInput[] = [
  { kind: 'drand', chain: quicknet },
  { kind: 'secret', commitment: commitmentTo(secret) },
];
const bothGiven: readonly Revealed[] = [beacon, { kind: 'secret', secret }];

export const municipalities = [
  '864950582',
  '921060440',
  '944117784',
  '958935420',
  '959469059',
  '961381541',
  '964338531',
  '964965226',
  '970542507',
  '971045698',
  '972418005',
  '974760673',
  '976820037',
  '997391853',
];

/** Who was not admitted, and can be let in. */
const other = { id: '938644500', attributes: {}, salt: saltOf(1) };

interface Given {
  readonly places?: number;
  readonly ids?: readonly string[];
  readonly entrants?: readonly EntrantInput[];
  readonly revealed?: readonly Revealed[];
  readonly change?: Partial<AnnouncementInput>;
}

/** A record of a draw at the time of the beacon. */
export function recordOf(given: Given = {}): DrawRecord {
  const { places = 5, ids = municipalities, revealed = bothGiven } = given;
  const { announcement } = announceDraw({
    drawId: 'hkdir-2023',
    closesAt: '2023-08-22T12:00:00+02:00',
    drawAt: '2023-08-23T17:15:32+02:00',
    sources: both,
    selection: { order: [], places },
    ...given.change,
  });
  const others = commitOthers({
    announcement,
    others: given.entrants === undefined ? [other] : [],
  });
  const list = given.entrants ?? ids.map((id) => ({ id, attributes: {} }));
  const entries = closeEntries({ announcement, entries: list, others });
  return draw({ announcement, entries, others, revealed });
}

/** A draw that rests on drand alone, so that nobody has to look anything up. */
export const recordOnDrand = (): DrawRecord =>
  recordOf({ change: { sources: [{ kind: 'drand', chain: quicknet }] }, revealed: [beacon] });

/** A draw on numbers, with places for the north first. */
export const recordOnNumbers = (name = 'Lotto 23.8.2023'): DrawRecord =>
  recordOf({
    entrants: municipalities.map((id, at) => ({
      id,
      attributes: { group: at < 10 ? '1' : '2', north: at % 3 === 0 ? 'yes' : 'no' },
    })),
    change: {
      sources: [{ ...lotto, name }],
      selection: {
        order: [{ by: 'group', direction: 'ascending' }],
        places: 5,
        quotas: [
          { id: 'north', when: { fact: 'north', is: 'yes' }, places: 2, unfilled: 'to-all' },
        ],
      },
    },
    revealed: [{ kind: 'numbers', numbers: [4, 8, 15, 16, 23, 30, 34] }],
  });

/** A record with events of most kinds in its log. */
export function recordWithLog(reason = 'Trakk søknaden i brev 24. august.'): DrawRecord {
  const record = recordOf();
  const at = (index: number) => record.order[index]?.id ?? '';
  const events: readonly LogEvent[] = [
    { kind: 'offer', id: at(0), at: '2023-08-24T07:00:00Z' },
    { kind: 'offer', id: at(1), at: '2023-08-24T07:00:00Z' },
    { kind: 'accept', id: at(0), at: '2023-08-24T09:30:00Z' },
    { kind: 'decline', id: at(1), at: '2023-08-24T10:00:00Z' },
    { kind: 'strike', id: at(6), at: '2023-08-25T06:15:00Z', reason },
    {
      kind: 'insert',
      salt: other.salt,
      line: other.id,
      at: '2023-08-28T08:00:00Z',
      reason: 'Ble utelatt ved en feil; klagen ble tatt til følge.',
    },
  ];
  return recordEvents(record, events);
}

/** What somebody kept from before the draw. */
export function copiesOf(record: DrawRecord) {
  const { announcement, entries } = drawDocuments(record);
  return { announcement: announcement.document, entries: entries.document };
}

/** So many ids. */
export function crowd(entrants: number): string[] {
  return Array.from({ length: entrants }, (_, index) => `a-${String(index + 1).padStart(5, '0')}`);
}
