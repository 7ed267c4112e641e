import type { DrawRecord } from '../../src/index.ts';
import { recordOf, recordWithLog, secret } from './records.ts';

/** A record that may be changed. */
type Open<T> = T extends object ? { -readonly [Key in keyof T]: Open<T[Key]> } : T;

/** A forgery, and criteria that it does not meet. */
export interface Forgery {
  readonly what: string;
  readonly record: unknown;
  readonly failed: readonly string[];
}

/** A record made false in one way. */
function forged(
  what: string,
  failed: readonly string[],
  change: (record: Open<DrawRecord>) => void,
  from: DrawRecord = recordOf(),
): Forgery {
  const record = structuredClone(from) as Open<DrawRecord>;
  change(record);
  return { what, record, failed };
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error('expected an item');
  return item;
}

function swap({ order }: Open<DrawRecord>): void {
  const [first, second] = [at(order, 0), at(order, 1)];
  order.splice(0, 2, { ...second, rank: 1 }, { ...first, rank: 2 });
}

/** Another last digit. */
const altered = (hex: string) => `${hex.slice(0, -1)}${hex.endsWith('0') ? '1' : '0'}`;

export const forgeries: readonly Forgery[] = [
  forged('another seed', ['seed', 'order'], (record) => {
    record.seed = '00'.repeat(32);
  }),
  forged('another ticket', ['order'], ({ order }) => {
    const entrant = at(order, 2);
    entrant.ticket = altered(entrant.ticket ?? '');
  }),
  forged('two entrants swapped', ['order'], swap),
  forged('a place given to another', ['selection'], ({ order }) => {
    delete at(order, 4).place;
    at(order, 9).place = 'open';
  }),
  forged('one place more', ['entries', 'selection'], ({ announcement }) => {
    announcement.selection.places += 1;
  }),
  forged('an entrant dropped', ['entries', 'order'], ({ entries, order }) => {
    entries.lines.splice(entries.lines.indexOf(at(order, 10).id), 1);
  }),
  forged('another hash of the entries', ['entries'], ({ entries }) => {
    entries.sha256 = altered(entries.sha256);
  }),
  forged('an applicant taken off the other list', ['others', 'entries'], ({ others }) => {
    others.lines.pop();
  }),
  forged('the secret swapped', ['commitment', 'seed'], ({ revealed }) => {
    revealed[1] = { kind: 'secret', secret: altered(secret) };
  }),
  forged('a signature altered', ['beacon-signature', 'seed'], ({ revealed }) => {
    const beacon = at(revealed, 0);
    if (beacon.kind === 'drand') beacon.signature = altered(beacon.signature);
  }),
  forged('another round', ['beacon-round', 'beacon-signature', 'seed'], ({ revealed }) => {
    const beacon = at(revealed, 0);
    if (beacon.kind === 'drand') beacon.round = 124;
  }),
  forged(
    'an answer to no offer',
    ['log'],
    ({ log, order }) => {
      log.push({ kind: 'accept', id: at(order, 12).id, at: '2023-08-29T09:00:00Z' });
    },
    recordWithLog(),
  ),
  forged(
    'a strike left out of the log',
    ['order'],
    ({ log }) => {
      log.splice(4, 1);
    },
    recordWithLog(),
  ),
  { what: 'a key more', record: { ...recordOf(), extra: 1 }, failed: ['format'] },
];
