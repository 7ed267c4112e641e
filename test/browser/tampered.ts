import type { DrawRecord } from '../../src/index.ts';
import { recordByRfc3797, recordOf, recordWithLog, secret } from './records.ts';

/** A record that may be changed. */
type Open<T> = T extends object ? { -readonly [Key in keyof T]: Open<T[Key]> } : T;

/** A forgery, and the checks that must show it. */
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

function given<Kind extends 'drand' | 'secret' | 'numbers'>(
  record: Open<DrawRecord>,
  kind: Kind,
): Extract<Open<DrawRecord>['revealed'][number], { kind: Kind }> {
  const found = record.revealed.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`expected ${kind}`);
  return found as Extract<Open<DrawRecord>['revealed'][number], { kind: Kind }>;
}

/** Another last digit. */
function altered(hex: string): string {
  return `${hex.slice(0, -1)}${hex.endsWith('0') ? '1' : '0'}`;
}

export const forgeries: readonly Forgery[] = [
  forged('another seed', ['seed', 'tickets', 'order', 'places'], (record) => {
    record.seed = '00'.repeat(32);
  }),
  forged('another ticket', ['tickets'], ({ order }) => {
    const entrant = at(order, 2);
    entrant.ticket = altered(entrant.ticket ?? '');
  }),
  forged('a rank twice', ['order'], ({ order }) => {
    at(order, 3).rank = 3;
  }),
  forged('two entrants swapped', ['order'], ({ order }) => {
    const [first, second] = [at(order, 0), at(order, 1)];
    order.splice(0, 2, { ...second, rank: 1 }, { ...first, rank: 2 });
  }),
  forged('a place given to another', ['places'], ({ order }) => {
    at(order, 4).place = false;
    at(order, 9).place = true;
  }),
  forged('one place more', ['entries', 'places'], (record) => {
    record.announcement.places += 1;
  }),
  // Its ticket would have been among the lowest five.
  forged('an entrant added', ['entries', 'order', 'places'], ({ entries }) => {
    entries.ids.push('999999999');
  }),
  forged('an entrant dropped', ['entries', 'tickets', 'order'], ({ entries, order }) => {
    entries.ids.splice(entries.ids.indexOf(at(order, 10).id), 1);
  }),
  // It is the second of the order, and would have two places.
  forged('an entrant doubled', ['entries', 'order', 'places'], ({ entries }) => {
    entries.ids.push(at(entries.ids, 13));
  }),
  forged('the entries re-ordered', ['entries'], ({ entries }) => {
    entries.ids.reverse();
  }),
  forged('another hash of the entries', ['entries'], ({ entries }) => {
    entries.sha256 = altered(entries.sha256);
  }),
  forged('the secret swapped', ['commitment', 'seed'], (record) => {
    given(record, 'secret').secret = altered(secret);
  }),
  forged('a short secret', ['commitment', 'seed'], (record) => {
    given(record, 'secret').secret = 'c0ffee';
  }),
  forged('the secret withheld', ['sources', 'commitment', 'seed'], ({ revealed }) => {
    revealed.pop();
  }),
  forged('another commitment', ['commitment'], ({ announcement }) => {
    announcement.sources[1] = { kind: 'secret', commitment: '11'.repeat(32) };
  }),
  forged('only a source of the organiser', ['sources', 'seed'], ({ announcement, revealed }) => {
    announcement.sources.shift();
    revealed.shift();
  }),
  forged('a signature altered', ['beacon-signature', 'seed'], (record) => {
    const beacon = given(record, 'drand');
    beacon.signature = altered(beacon.signature);
    delete beacon.randomness;
  }),
  forged('no signature', ['beacon-signature', 'seed'], (record) => {
    given(record, 'drand').signature = '';
  }),
  forged('the randomness altered', ['beacon-signature'], (record) => {
    const beacon = given(record, 'drand');
    beacon.randomness = altered(beacon.randomness ?? '');
  }),
  forged('another round', ['beacon-round', 'beacon-signature', 'seed'], (record) => {
    given(record, 'drand').round = 124;
  }),
  forged(
    'another round, announced afterwards',
    ['beacon-round', 'beacon-signature', 'seed'],
    (record) => {
      given(record, 'drand').round = 124;
      const { sources } = record.announcement;
      for (const source of sources) if (source.kind === 'drand') source.round = 124;
    },
  ),
  forged('another time of the draw', ['beacon-round'], ({ announcement }) => {
    announcement.drawAt = '2023-08-23T17:20:00+02:00';
  }),
  forged('a record of another draw', ['entries', 'seed'], ({ announcement }) => {
    announcement.drawId = 'hkdir-2024';
  }),
  forged(
    'an answer to no offer',
    ['log', 'tickets', 'order', 'places'],
    ({ log, order }) => {
      log.push({ kind: 'accept', id: at(order, 12).id, at: '2023-08-29T09:00:00+02:00' });
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
  forged(
    'another number drawn',
    ['seed'],
    (record) => {
      given(record, 'numbers').numbers[0] = 10;
    },
    recordByRfc3797(),
  ),
  forged(
    'a shuffle swapped',
    ['order'],
    ({ order }) => {
      const [first, second] = [at(order, 0), at(order, 1)];
      order.splice(0, 2, { ...second, rank: 1 }, { ...first, rank: 2 });
    },
    recordOf({ method: 'shuffle' }),
  ),
  {
    what: 'another format',
    record: { ...recordOf(), format: 'utlysning-draw/2' },
    failed: ['format'],
  },
  { what: 'a key more', record: { ...recordOf(), extra: 1 }, failed: ['format'] },
];
