import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drandVerifier, quicknet } from '../../src/drand/index.js';
import { type AnnouncementInput, announceDraw } from '../../src/lottery/announcement.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import type { Revealed } from '../../src/lottery/revealed.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { version } from '../../src/version.js';

// Records that a version of this library made once. A draw made with this major version never
// changes: a record here is only ever added, and one that no longer comes out is a breaking change.

/** Twenty municipalities, by their organisation numbers. */
const MUNICIPALITIES = [
  '964965692', // Sokndal
  '988893226', // Vindafjord
  '964981426', // Gjemnes
  '938712441', // Alstahaug
  '962299385', // Steigen
  '940039541', // Fredrikstad
  '964949581', // Enebakk
  '970491589', // Modum
  '970169717', // Stange
  '939849831', // Dovre
  '961381908', // Nord-Aurdal
  '920297293', // Midt-Telemark
  '964965781', // Tvedestrand
  '959435375', // Etne
  '964969302', // Modalen
  '921244207', // Sunnfjord
  '971197609', // Selbu
  '920920004', // Heim
  '864994032', // Dyrøy
  '941087957', // Måsøy
];

interface Frozen {
  readonly announced: AnnouncementInput;
  readonly ids: readonly string[];
  readonly revealed: readonly Revealed[];
  /** SHA-256 of the record as `JSON.stringify` writes it. */
  readonly sha256: string;
}

const secret = '5d0a3f6c91e27b48a6f00c1de83952b7741c9e5fa2d86b03f4178ce960a5bd12';

const frozen: Readonly<Record<string, Frozen>> = {
  'ticket-2024': {
    announced: {
      drawId: 'hkdir-2024',
      places: 6,
      closesAt: '2024-06-24T10:00:00+02:00',
      drawAt: '2024-06-26T12:00:00+02:00',
      sources: [
        {
          kind: 'secret',
          commitment: '05d714e65931d73f3cefa6235373fec02568adf928cd3bccd7e5bd58c9feb57e',
        },
        { kind: 'numbers', name: 'Lotto, trekning 26. juni 2024' },
      ],
    },
    ids: MUNICIPALITIES,
    revealed: [
      { kind: 'secret', secret },
      {
        kind: 'numbers',
        name: 'Lotto, trekning 26. juni 2024',
        numbers: [4, '08', 15, 16, 23, 31, 34],
      },
    ],
    sha256: '46395b7da56ebda97b6bd139ba5a49a66f38ac390ba8de897a1c0d7022611ce2',
  },
  // Round 123 of quicknet, as the League of Entropy published it on 2023-08-23.
  'ticket-quicknet-123': {
    announced: {
      drawId: 'quicknet-123',
      places: 3,
      closesAt: '2023-08-23T16:00:00+01:00',
      drawAt: '2023-08-23T17:15:31+02:00',
      sources: [{ kind: 'drand', chain: quicknet.hash }],
    },
    ids: MUNICIPALITIES.slice(0, 12),
    revealed: [
      {
        kind: 'drand',
        round: 123,
        signature:
          'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92',
        randomness: 'fb8f7bc29bf24db51871ec8c79f3a1e4bd0557bc0dfcee9ed1d924e69d1c60dc',
      },
    ],
    sha256: '0b2e8f559839611650d68d7bf465dd8f2f06155fad9d1b75f9a015599ee504f9',
  },
  'shuffle-2024': {
    announced: {
      drawId: 'hkdir-2024-shuffle',
      places: 6,
      closesAt: '2024-06-24T10:00:00+02:00',
      drawAt: '2024-06-26T12:00:00+02:00',
      method: 'shuffle',
      sources: [{ kind: 'numbers', name: 'Lotto, trekning 26. juni 2024' }],
    },
    ids: MUNICIPALITIES,
    revealed: [
      {
        kind: 'numbers',
        name: 'Lotto, trekning 26. juni 2024',
        numbers: [4, 8, 15, 16, 23, 31, 34],
      },
    ],
    sha256: 'aac7f408aac50acafad67885b908aff492f25fb4c3c9970283305a49191194a7',
  },
  'rfc3797-2024': {
    announced: {
      drawId: 'hkdir-2024-rfc3797',
      places: 6,
      closesAt: '2024-06-24T10:00:00+02:00',
      drawAt: '2024-06-26T12:00:00+02:00',
      method: 'rfc3797',
      sources: [
        { kind: 'numbers', name: 'Lotto, trekning 26. juni 2024' },
        { kind: 'numbers', name: 'Joker, trekning 26. juni 2024' },
      ],
    },
    ids: MUNICIPALITIES,
    revealed: [
      {
        kind: 'numbers',
        name: 'Lotto, trekning 26. juni 2024',
        numbers: [34, 8, 15, 16, 23, 31, 4],
      },
      { kind: 'numbers', name: 'Joker, trekning 26. juni 2024', numbers: ['00712'] },
    ],
    sha256: 'fde89cc55d53107e017915230e18a67c29425f48d34f6db8838c7c618621ff73',
  },
  'ticket-none-drawn': {
    announced: {
      drawId: 'places-for-all',
      places: 6,
      closesAt: '2024-06-24T10:00:00+02:00',
      drawAt: '2024-06-26T12:00:00+02:00',
      sources: [{ kind: 'numbers', name: 'Lotto' }],
    },
    ids: MUNICIPALITIES.slice(0, 6),
    revealed: [],
    sha256: '922c7c1406f7aef9919dc299e81395f75c2e7cf638e6ffa1697e7a8e1f911a18',
  },
};

describe.each(Object.entries(frozen))('the frozen record %s', (name, made) => {
  const { announced, ids, revealed, sha256 } = made;
  const text = readFileSync(join(import.meta.dirname, 'frozen', `${name}.json`), 'utf8');
  const record: unknown = JSON.parse(text);

  it('comes out of the same input to the byte', () => {
    const announcement = announceDraw(announced);
    const { library, ...drawn } = draw(announcement, closeEntries(announcement, ids), revealed);
    expect(library).toBe(version);
    const written = JSON.stringify(drawn);
    expect(written).toBe(JSON.stringify(record));
    expect(createHash('sha256').update(written).digest('hex')).toBe(sha256);
  });

  it('is verified, its signature too', () => {
    expect(verifyDraw(record, { beacon: drandVerifier }).outcome).toBe('met');
  });
});
