import {
  accept,
  announceDraw,
  closeEntries,
  commitmentTo,
  type DrawRecord,
  decline,
  draw,
  insertEntrant,
  offer,
  type Revealed,
  type SourceInput,
  strike,
} from '../../src/index.ts';

/** Round 123 of quicknet, as the League of Entropy signed it on 23 August 2023 at 15:15:33 UTC. */
const beacon: Extract<Revealed, { kind: 'drand' }> = {
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

const municipalities = [
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

interface Given {
  readonly places?: number;
  readonly method?: 'ticket' | 'shuffle' | 'rfc3797';
  readonly ids?: readonly string[];
  readonly sources?: readonly SourceInput[];
  readonly revealed?: readonly Revealed[];
}

/** A record of a draw at the time of the beacon. */
export function recordOf(given: Given = {}): DrawRecord {
  const { places = 5, method = 'ticket', ids = municipalities } = given;
  const announcement = announceDraw({
    drawId: 'hkdir-2023',
    places,
    method,
    closesAt: '2023-08-22T12:00:00+02:00',
    drawAt: '2023-08-23T17:15:32+02:00',
    sources: given.sources ?? both,
  });
  return draw(announcement, closeEntries(announcement, ids), given.revealed ?? bothGiven);
}

/** A draw by RFC 3797, of numbers that were announced. */
export function recordByRfc3797(): DrawRecord {
  return recordOf({
    method: 'rfc3797',
    sources: [{ kind: 'numbers', name: 'Lotto 26.8.2023' }],
    revealed: [{ kind: 'numbers', name: 'Lotto 26.8.2023', numbers: [9, 18, 26, 34, 41, 45] }],
  });
}

/** A record with everything in its log. */
export function recordWithLog(reason = 'Trakk søknaden i brev 24. august.'): DrawRecord {
  let record = recordOf();
  const at = (index: number) => record.order[index]?.id ?? '';
  const [first, second, seventh] = [at(0), at(1), at(6)];
  record = offer(record, first, '2023-08-24T09:00:00+02:00');
  record = offer(record, second, '2023-08-24T09:00:00+02:00');
  record = accept(record, first, '2023-08-24T11:30:00+02:00');
  record = decline(record, second, '2023-08-24T12:00:00+02:00');
  record = strike(record, seventh, reason, '2023-08-25T08:15:00+02:00');
  return insertEntrant(
    record,
    '938644500',
    'Ble utelatt ved en feil; klagen ble tatt til følge.',
    '2023-08-28T10:00:00+02:00',
  );
}

/** So many ids. */
export function crowd(entrants: number): string[] {
  return Array.from({ length: entrants }, (_, index) => `a-${String(index + 1).padStart(5, '0')}`);
}
