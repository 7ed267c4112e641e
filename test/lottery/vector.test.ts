import { expect, it } from 'vitest';
import { drandVerifier } from '../../src/drand/index.js';
import { announceDraw } from '../../src/lottery/announce.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import { entrantOf } from '../../src/lottery/entry-line.js';
import { commitOthers } from '../../src/lottery/others.js';
import { recordEvents } from '../../src/lottery/record-events.js';
import { seedDocument } from '../../src/lottery/seed.js';
import { drawVerdict } from '../../src/lottery/verdict.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { canonicalJson } from '../../src/parse/canonical.js';
import { sha256 } from './reference-draw.js';

// The small example of the format: a real round of quicknet, a secret, eight entrants, two other
// applicants, a quota and a log. The hashes were computed by another implementation.
const { announcement, document: announced } = announceDraw({
  drawId: 'sommerskole-2023',
  call: {
    id: 'sommerskole-2023',
    version: 1,
    sha256: '40b7bbb5b5d674fcde4e62b900d1f3461e1d7873f484f2acd67901fc110c8ee1',
  },
  closesAt: '2023-08-21T12:00:00+02:00',
  drawAt: '2023-08-23T17:59:22+02:00',
  sources: [
    {
      kind: 'drand',
      chain: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
      successor: {
        from: '2023-09-06T16:00:00Z',
        source: {
          kind: 'drand',
          chain: '8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce',
        },
      },
    },
    {
      kind: 'secret',
      commitment: '535c1258e48ebda763b50b6ce1febffacc754c23283efe82e667e34a8b0d4da2',
    },
  ],
  selection: {
    order: [{ by: 'group', direction: 'ascending' }],
    places: 4,
    quotas: [{ id: 'north', when: { fact: 'county', is: '55' }, places: 1, unfilled: 'to-all' }],
  },
});
const late = {
  salt: 'c2dbd80b51c4e20cc21622bd180de9f783e0d59c4eafaa6b146aa2de93ca7689',
  line: '810100090 county=55 group=1',
};
const others = commitOthers({
  announcement,
  others: [
    { ...entrantOf(late.line), salt: late.salt },
    {
      ...entrantOf('810100101 county=42 group=2'),
      salt: '46a202f9fb75c15bb6402ad10745de49bdf2ef4d1e9c005772780df5fae917fa',
    },
  ],
});
const entries = closeEntries({
  announcement,
  others,
  entries: [
    '810100089 county=11 group=2',
    '810100078 county=03 group=2',
    '810100067 county=55 group=2',
    '810100056 county=46 group=1',
    '810100045 county=55 group=2',
    '810100034 county=11 group=2',
    '810100023 county=03 group=1',
    '810100012 county=03 group=2',
  ].map(entrantOf),
});
const secret = 'f6380fa46eba9726b03421732351e199e93687792964cb0e1e995b18d0cded64';
const revealed = [
  {
    kind: 'drand',
    round: 1000,
    signature:
      'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
  },
  { kind: 'secret', secret },
] as const;
const record = draw({ announcement, entries, others, revealed });
const offers = ['810100023', '810100056', '810100089', '810100067'].map((id) => {
  return { kind: 'offer' as const, id, at: '2023-08-24T08:00:00Z' };
});
const after = recordEvents(record, [
  ...offers,
  { kind: 'decline', id: '810100023', at: '2023-08-25T08:00:00Z' },
  { kind: 'insert', ...late, at: '2023-08-28T08:00:00Z', reason: 'Appeal upheld' },
]);

const ordered = ({ order }: typeof record) =>
  order.map(({ rank, id, ticket, place = '-' }) => `${rank} ${id} ${ticket} ${place}\n`).join('');

it.each([
  [
    'announcement.json',
    announced,
    '85311c059da9516a7ec059ec3f413abc00581e01b8f77ed747b2ad02f6503bb4',
  ],
  [
    'others.txt',
    others.document,
    '49bbf4078ca889b4ed1e01e236ca6d358e6459a204e6ad617e0319ba4f41077e',
  ],
  [
    'entries.txt',
    entries.document,
    '0b38d1910c6471d24b97be95dbd388c7c88bd79bc06a7e52bafc4c944744cd17',
  ],
  [
    'revealed.json',
    canonicalJson(revealed),
    '5f1e148f04ffd51738374c9349725a4e6d1873f369b19a4b2bbd7e75c52d27c6',
  ],
  [
    'seed.txt',
    seedDocument(announcement, revealed),
    'f0660e2ed8079afbd867a95027e75b0479b1333c637def5521664232a3ae0d18',
  ],
  [
    'record.json',
    canonicalJson(record),
    '9bf2bd7bc2a392e3fd842bc63e620882506b7c1d5d46e7bd5fafad8f0b57c230',
  ],
  [
    'order.txt',
    ordered(record),
    '409322078d5572918556ad463562eecdca26a3330afe09d95917690950d5f80d',
  ],
  [
    'record-after-log.json',
    canonicalJson(after),
    '321e1eb5791de8b246e663a23ea4d07e9a9861f51a53d164996116bdf7f3f9d2',
  ],
  [
    'order-after-log.txt',
    ordered(after),
    '441de262d2ea99a1626d02062739ebc84e2cb1454927f3579fd43c7ce162141d',
  ],
])('%s of the example has its bytes', (_, document, expected) => {
  expect(sha256(document)).toBe(expected);
});

it('the example is right, by copies of what was announced and closed', () => {
  const finding = verifyDraw(canonicalJson(after), {
    announcement: announced,
    entries: entries.sha256,
    beacon: drandVerifier,
    lookedUp: { secrets: [secret] },
  });

  expect(drawVerdict(finding, 'en')).toEqual({
    exit: 0,
    text:
      'The draw is right, going by the announcement and the list of entrants that you handed in. ' +
      'Only you can know whether you kept them from before the draw. ' +
      'There were 8 entrants and 2 other applicants. ' +
      'People changed the outcome afterwards, when the tickets were known: ' +
      '1 let in afterwards and 1 declined.',
  });
});
