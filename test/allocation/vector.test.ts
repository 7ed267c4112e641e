import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { allocate } from '../../src/allocation/allocate.js';
import { allocateAfter } from '../../src/allocation/allocate-after.js';
import type { Entrant } from '../../src/allocation/entrant.js';
import type { LogEvent } from '../../src/allocation/log.js';
import type { AnnouncedSelection } from '../../src/allocation/selection.js';

// The small example of the draw: eight entrants, one of whom declines, and one who is let in.
const seed = 'f0660e2ed8079afbd867a95027e75b0479b1333c637def5521664232a3ae0d18';
const selection: AnnouncedSelection = {
  order: [{ by: 'group', direction: 'ascending' }],
  places: 4,
  quotas: [{ id: 'north', places: 1, unfilled: 'to-all', when: { fact: 'county', is: '55' } }],
};
const lines = [
  '810100012 county=03 group=2',
  '810100023 county=03 group=1',
  '810100034 county=11 group=2',
  '810100045 county=55 group=2',
  '810100056 county=46 group=1',
  '810100067 county=55 group=2',
  '810100078 county=03 group=2',
  '810100089 county=11 group=2',
];

/** The entrant of a line with its ticket, by another implementation of SHA-256. */
function entrantOf({ line }: { line: string }): Entrant {
  const [id = '', ...pairs] = line.split(' ');
  const ticket = createHash('sha256').update(`${seed}:${id}`).digest('hex');
  return { id, attributes: Object.fromEntries(pairs.map((pair) => pair.split('='))), ticket };
}
const entrants = lines.map((line) => entrantOf({ line }));

it('the order of the example is the published one', () => {
  const { order } = allocate(selection, entrants);

  expect(order.map(({ id, place = '-' }) => `${id} ${place}`)).toEqual([
    '810100023 open',
    '810100056 open',
    '810100089 open',
    '810100078 -',
    '810100034 -',
    '810100067 north',
    '810100045 -',
    '810100012 -',
  ]);
  expect(order[0]).toEqual({
    rank: 1,
    id: '810100023',
    ticket: '1f01a841e0fd9d2aa17426ba093f7818e151092adeb3ac8f659c6a4353fbc2a1',
    place: 'open',
  });
});

it('the order of the example after its log is the published one', () => {
  const offers = ['810100023', '810100056', '810100089', '810100067'].map(
    (id): LogEvent => ({ kind: 'offer', id, at: '2023-08-24T08:00:00Z' }),
  );
  const log: LogEvent[] = [
    ...offers,
    { kind: 'decline', id: '810100023', at: '2023-08-25T08:00:00Z' },
    {
      kind: 'insert',
      line: '810100090 county=55 group=1',
      salt: 'c2dbd80b51c4e20cc21622bd180de9f783e0d59c4eafaa6b146aa2de93ca7689',
      at: '2023-08-28T08:00:00Z',
      reason: 'Appeal upheld',
    },
  ];

  const result = allocateAfter(
    { selection, drawAt: '2023-08-23T15:59:22Z', entrantOf },
    entrants,
    log,
  );

  expect(
    result.ok && result.allocation.order.map(({ rank, id, place = '-' }) => [rank, id, place]),
  ).toEqual([
    [1, '810100023', '-'],
    [2, '810100056', 'open'],
    [3, '810100090', 'open'],
    [4, '810100089', 'open'],
    [5, '810100078', '-'],
    [6, '810100034', '-'],
    [7, '810100067', 'north'],
    [8, '810100045', '-'],
    [9, '810100012', '-'],
  ]);
});
