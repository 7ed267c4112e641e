import { describe, expect, test } from 'vitest';
import { quicknet } from '../../src/drand/index.js';
import {
  type Announcement,
  type AnnouncementInput,
  announceDraw,
} from '../../src/lottery/announcement.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { commitmentTo, type Revealed } from '../../src/lottery/revealed.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { beaconOf } from '../drand/vectors.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { codesByCheck, failedChecks } from './checks.js';
import { announced, drawn, input, lotto, revealedBeacon, SECRET, witnessed } from './draws.js';
import { memoizedVerifier } from './memoized-verifier.js';
import * as reference from './reference-draw.js';

const verifyOnce = memoizedVerifier();

// What an honest organiser published and drew, by round 1000 of quicknet and a secret.
const { announcement, entries, revealed, record } = witnessed();
const [beacon, secret] = revealed as [Extract<Revealed, { kind: 'drand' }>, Revealed];
const published = { announcement, entriesSha256: entries.sha256 };
const seeds = (document: readonly string[]) =>
  reference.sha256(reference.seedDocument(announcement.drawId, document));

/** What a citizen is told who has the record and nothing else, but can check signatures. */
const alone = (forged: unknown) => failedChecks(verifyDraw(forged, { beacon: verifyOnce }));
/** What a citizen is told who also kept what was published. */
const witness = (forged: unknown) =>
  failedChecks(verifyDraw(forged, { beacon: verifyOnce, ...published }));

/** A record in which everything follows from what it says: the organiser's whole new draw. */
function redrawn(
  change: Partial<AnnouncementInput>,
  ids = entries.ids,
  given = revealed,
): DrawRecord {
  const { findings: _, ...input } = announcement;
  const other = announceDraw({
    ...input,
    sources: announcement.sources.map((source) =>
      source.kind === 'drand' ? { kind: 'drand', chain: source.chain } : source,
    ),
    ...change,
  });
  return draw(other, closeEntries(other, ids), given);
}

/** A record with another seed, and the tickets and the order that it gives. */
const reseeded = (forged: DrawRecord, seed: string): DrawRecord => ({
  ...forged,
  seed,
  order: reference.byTicket(seed, forged.entries.ids).map(({ id, ticket }, index) => ({
    rank: index + 1,
    id,
    ticket,
    place: index < forged.announcement.places,
  })),
});

/** A record with another entry list, whose hash is left as it was or made to fit. */
const listing = (ids: readonly string[], sha256 = entries.sha256): DrawRecord => ({
  ...record,
  entries: { ids, sha256 },
});
const hashOf = (ids: readonly string[]) =>
  reference.sha256(
    [
      'utlysning-entries/1',
      'draw: hkdir-2024',
      'places: 2',
      `entries: ${ids.length}`,
      ...ids,
      '',
    ].join('\n'),
  );

test('nothing is said against the honest draw', () => {
  expect(alone(record)).toEqual([]);
  expect(witness(record)).toEqual([]);
  expect(verifyDraw(record, { beacon: verifyOnce, ...published }).outcome).toBe('met');
});

describe('the randomness', () => {
  const later = revealedBeacon(beaconOf('quicknet', 12_040_883));
  const laterAt = '2024-10-14T17:13:33Z';
  const announcing = (round: number, change: object = {}) => ({
    ...record,
    announcement: {
      ...announcement,
      ...change,
      sources: [{ kind: 'drand', chain: quicknet.hash, round }, announcement.sources[1]],
    },
  });

  test('the round is chosen after the fact, and announced as if it had always been', () => {
    expect(() =>
      announceDraw({
        ...announcement,
        sources: [{ kind: 'drand', chain: quicknet.hash, round: 12_040_883 }],
      }),
    ).toThrow(errorWithCode('announcement.round'));
    const forged = reseeded(
      { ...announcing(12_040_883), revealed: [later, secret] } as DrawRecord,
      seeds([
        `drand: ${quicknet.hash} 12040883 ${reference.sha256Bytes(Buffer.from(beaconOf('quicknet', 12_040_883).signature, 'hex'))}`,
        `secret: ${SECRET}`,
      ]),
    );
    expect(alone(forged)).toEqual(['beacon.round-not-first']);
  });

  test('the time of the draw is moved along with the round', () => {
    const forged = redrawn({ drawAt: laterAt }, entries.ids, [later, secret]);
    expect(forged.order.map(({ id }) => id)).not.toEqual(record.order.map(({ id }) => id));
    expect(alone(forged)).toEqual([]);
    expect(witness(forged)).toEqual(['published.announcement-differs']);
  });

  test('a round before entries closed: the organiser knew it', () => {
    // Round 123 came at 15:15:33, and entries closed at that moment or later.
    const known = beaconOf('quicknet', 123);
    expect(() =>
      redrawn({ sources: [{ kind: 'drand', chain: quicknet.hash, round: 123 }] }),
    ).toThrow(errorWithCode('announcement.round'));
    for (const closesAt of ['2023-08-23T15:15:33Z', '2023-08-23T15:45:00Z']) {
      const honest = announcing(123, { closesAt });
      const forged = reseeded(
        { ...honest, revealed: [revealedBeacon(known), secret] } as DrawRecord,
        seeds([`drand: ${quicknet.hash} 123 ${known.randomness}`, `secret: ${SECRET}`]),
      );
      expect(alone(forged)).toEqual(['beacon.round-before-close']);
    }
  });

  test('a draw before entries closed: the organiser knew all of it', () => {
    const early = { closesAt: '2023-08-23T18:00:00Z' };
    expect(() => announceDraw({ ...announcement, ...early })).toThrow(
      errorWithCode('announcement.order'),
    );
    expect(verifyDraw(announcing(1000, early), { beacon: verifyOnce }).outcome).toBe('not-met');
    const other: Announcement = { ...announcement, ...early };
    expect(() => draw(other, closeEntries(other, entries.ids), revealed)).toThrow();
    // The numbers of a lottery have no round to tell by, and are just as well known.
    const numbers = drawn(['a', 'b', 'c']);
    for (const drawAt of [input.closesAt, '2024-06-23T12:00:00+02:00']) {
      const forged = { ...numbers, announcement: { ...numbers.announcement, drawAt } };
      expect(verifyDraw(forged).outcome).toBe('not-met');
    }
  });

  test('a later round is substituted, with the signature that the network gave it', () => {
    expect(() => draw(announcement, entries, [later, secret])).toThrow(
      errorWithCode('beacon.round'),
    );
    const randomness = reference.sha256Bytes(
      Buffer.from(beaconOf('quicknet', 12_040_883).signature, 'hex'),
    );
    const forged = reseeded(
      { ...record, revealed: [later, secret] },
      seeds([`drand: ${quicknet.hash} 12040883 ${randomness}`, `secret: ${SECRET}`]),
    );
    expect(alone(forged)).toEqual(['beacon.round-substituted']);
    expect(codesByCheck(verifyDraw(forged, { beacon: verifyOnce }))['beacon-signature']).toBe(
      'beacon.signature-valid',
    );
  });

  test('a later round’s signature stands under the announced round’s number', () => {
    const { signature } = beaconOf('quicknet', 12_040_883);
    const randomness = reference.sha256Bytes(Buffer.from(signature, 'hex'));
    const forged = reseeded(
      { ...record, revealed: [{ kind: 'drand', round: 1000, signature, randomness }, secret] },
      seeds([`drand: ${quicknet.hash} 1000 ${randomness}`, `secret: ${SECRET}`]),
    );
    expect(alone(forged)).toEqual(['beacon.invalid']);
    // Without a verifier it is not known, and never taken as met.
    expect(verifyDraw(forged).outcome).toBe('undetermined');
  });

  test('the signature is genuine and the randomness beside it is not', () => {
    const randomness = '0'.repeat(64);
    const lie = { ...beacon, randomness };
    expect(() => draw(announcement, entries, [lie, secret])).toThrow(
      errorWithCode('beacon.randomness'),
    );
    expect(alone({ ...record, revealed: [lie, secret] })).toEqual(['beacon.randomness']);
    const forged = reseeded(
      { ...record, revealed: [lie, secret] },
      seeds([`drand: ${quicknet.hash} 1000 ${randomness}`, `secret: ${SECRET}`]),
    );
    expect(alone(forged)).toEqual(['beacon.randomness', 'seed.wrong']);
  });

  test('the beacon is withheld', () => {
    expect(() => draw(announcement, entries, [secret])).toThrow(errorWithCode('revealed.sources'));
    const expected = [
      'sources.substituted',
      'commitment.withheld',
      'beacon.withheld',
      'seed.wrong',
    ];
    expect(alone({ ...record, revealed: [secret] })).toEqual(expected);
  });
});

describe('the secret', () => {
  const other = '11'.repeat(32);
  const swapped: Revealed = { kind: 'secret', secret: other };
  const line = `drand: ${quicknet.hash} 1000 ${beacon.randomness}`;

  test('it is swapped for one that gives a better order', () => {
    expect(() => draw(announcement, entries, [beacon, swapped])).toThrow(
      errorWithCode('secret.commitment'),
    );
    const forged = reseeded(
      { ...record, revealed: [beacon, swapped] },
      seeds([line, `secret: ${other}`]),
    );
    expect(alone(forged)).toEqual(['commitment.broken']);
  });

  test('it is swapped together with the commitment to it', () => {
    const sources: AnnouncementInput['sources'] = [
      { kind: 'drand', chain: quicknet.hash },
      { kind: 'secret', commitment: commitmentTo(other) },
    ];
    const forged = redrawn({ sources }, entries.ids, [beacon, swapped]);
    expect(alone(forged)).toEqual([]);
    expect(witness(forged)).toEqual(['published.announcement-differs']);
  });

  test('it is withheld, in the hope of another draw', () => {
    expect(() => draw(announcement, entries, [beacon])).toThrow(errorWithCode('revealed.sources'));
    const forged = reseeded({ ...record, revealed: [beacon] }, seeds([line]));
    expect(alone(forged)).toEqual(['sources.withheld', 'commitment.withheld']);
  });

  test('it is withheld with all the rest', () => {
    const forged = { ...record, revealed: [] };
    const expected = ['sources.withheld', 'commitment.withheld', 'beacon.withheld', 'seed.wrong'];
    expect(alone(forged)).toEqual(expected);
  });

  test('a source more is revealed than was announced, to turn the draw', () => {
    const more: Revealed = { kind: 'secret', secret: other };
    expect(() => draw(announcement, entries, [beacon, secret, more])).toThrow(
      errorWithCode('revealed.sources'),
    );
    const forged = reseeded(
      { ...record, revealed: [beacon, secret, more] },
      seeds([line, `secret: ${SECRET}`, `secret: ${other}`]),
    );
    const finding = verifyDraw(forged, { beacon: verifyOnce });
    expect(failedChecks(finding)).toEqual(['sources.substituted']);
    expect(finding.findings?.[3]?.reason.params).toEqual({ position: 3 });
  });

  test('it is withheld, and the announcement is made to know nothing of it', () => {
    const sources: AnnouncementInput['sources'] = [{ kind: 'drand', chain: quicknet.hash }];
    const forged = redrawn({ sources }, entries.ids, [beacon]);
    expect(alone(forged)).toEqual([]);
    expect(witness(forged)).toEqual(['published.announcement-differs']);
  });

  test('it is withheld by way of another kind of source', () => {
    const given = [beacon, { kind: 'numbers', name: 'Dice', numbers: [6] }];
    expect(alone({ ...record, revealed: given })).toEqual([
      'sources.substituted',
      'commitment.withheld',
      'seed.wrong',
    ]);
  });

  test.each([
    ['no bytes', 0],
    ['four bytes, which anyone can try', 4],
    ['31 bytes', 31],
    ['33 bytes', 33],
  ])('it has %s, and the commitment to it is kept', (_, bytes) => {
    const weak = 'a5'.repeat(bytes);
    expect(() => commitmentTo(weak)).toThrow(errorWithCode('secret.length'));
    const commitment = reference.sha256Bytes(Buffer.from(weak, 'hex'));
    const sources = [announcement.sources[0], { kind: 'secret', commitment }];
    const other = { ...announcement, sources } as Announcement;
    const given: Revealed[] = [beacon, { kind: 'secret', secret: weak }];
    expect(() => draw(other, closeEntries(other, entries.ids), given)).toThrow(
      errorWithCode('secret.length'),
    );
    const forged = reseeded(
      { ...record, announcement: other, revealed: given },
      seeds([line, `secret: ${weak}`]),
    );
    expect(alone(forged)).toEqual(['commitment.secret-length']);
  });

  test('the organiser controls every source', () => {
    const sources: AnnouncementInput['sources'] = [SECRET, other].map((secret) => ({
      kind: 'secret',
      commitment: commitmentTo(secret),
    }));
    const own = announced({ sources });
    expect(own.findings?.map(({ reason }) => reason.code)).toEqual(['sources.organiser-only']);
    const made = draw(own, closeEntries(own, ['a', 'b']), [secret, swapped]);
    expect(alone(made)).toEqual(['sources.organiser-only']);
    const { findings: _, ...silent } = own;
    expect(alone({ ...made, announcement: silent })).toEqual(['sources.organiser-only']);
  });
});

describe('the entrants, after closing', () => {
  const wrong = ['entries.changed', 'order.wrong'];

  test('one is added', () => {
    const ids = [...entries.ids, '5601'];
    expect(alone(listing(ids))).toEqual(wrong);
    const clever = redrawn({}, ids);
    expect(alone(clever)).toEqual([]);
    expect(witness(clever)).toEqual(['published.entries-differ']);
    expect(() => draw(announcement, { ...entries, ids }, revealed)).toThrow(
      errorWithCode('entries.changed'),
    );
  });

  test('one is added to the order alone', () => {
    const ticket = reference.ticket(record.seed ?? '', '5601');
    const order = [...record.order, { rank: 6, id: '5601', ticket, place: false }];
    expect(alone({ ...record, order })).toEqual(['tickets.wrong', 'order.wrong']);
  });

  test('one is dropped', () => {
    const ids = entries.ids.slice(1);
    expect(alone(listing(ids))).toContain('entries.changed');
    const clever = redrawn({}, ids);
    expect(alone(clever)).toEqual([]);
    expect(witness(clever)).toEqual(['published.entries-differ']);
    expect(() => draw(announcement, { ...entries, ids }, revealed)).toThrow(
      errorWithCode('entries.changed'),
    );
  });

  test('one is dropped from the order alone', () => {
    const order = record.order
      .slice(1)
      .map((entrant, index) => ({ ...entrant, rank: index + 1, place: index < 2 }));
    expect(alone({ ...record, order })).toEqual(['order.wrong', 'places.wrong']);
    expect(alone({ ...record, order: record.order.slice(0, -1) })).toEqual(['order.wrong']);
    expect(alone({ ...record, order: [] })).toEqual(['order.wrong']);
  });

  test('one is doubled, to have two tickets', () => {
    const ids = ['0301', ...entries.ids];
    expect(() => closeEntries(announcement, ids)).toThrow(
      expect.objectContaining({
        code: 'entries.invalid',
        issues: [expect.objectContaining({ path: [1], code: 'entries.duplicate' })],
      }),
    );
    expect(alone(listing(ids))).toEqual(['entries.doubled', 'order.wrong']);
    expect(alone(reseeded(listing(ids, hashOf(ids)), record.seed ?? ''))).toContain(
      'entries.doubled',
    );
    // In the order alone: a rank more.
    const order = record.order
      .flatMap((entrant) => [entrant, entrant])
      .map((entrant, index) => ({ ...entrant, rank: index + 1 }));
    expect(alone({ ...record, order })).toEqual(['order.wrong']);
  });

  test('one is renamed', () => {
    const ids = entries.ids.map((id) => (id === '0301' ? '0302' : id));
    expect(alone(listing(ids))).toEqual([
      'entries.changed',
      'tickets.wrong',
      'order.wrong',
      ...(record.order.slice(0, 2).some(({ id }) => id === '0301') ? ['places.wrong'] : []),
    ]);
    const clever = redrawn({}, ids);
    expect(alone(clever)).toEqual([]);
    expect(witness(clever)).toEqual(['published.entries-differ']);
  });

  test('one is renamed where it won', () => {
    const order = record.order.map((entrant, index) =>
      index === 0 ? { ...entrant, id: 'cousin' } : entrant,
    );
    expect(alone({ ...record, order })).toEqual(['tickets.wrong', 'order.wrong', 'places.wrong']);
  });

  test('they are re-ordered', () => {
    const ids = entries.ids.toReversed();
    expect(alone(listing(ids))).toEqual(['entries.reordered']);
    expect(alone(listing(ids, hashOf(ids)))).toEqual(['entries.reordered']);
    // closeEntries has one order, whatever comes in.
    expect(closeEntries(announcement, ids)).toEqual(entries);
  });

  test.each(['shuffle', 'rfc3797'] as const)(
    'they are re-ordered, where %s would draw others',
    (method) => {
      const honest = drawn(['a', 'b', 'c', 'd', 'e'], { method });
      const ids = ['b', 'a', 'c', 'd', 'e'];
      const order = (
        method === 'shuffle'
          ? reference.shuffled(honest.seed ?? '', ids).order.map((id) => ({ id }))
          : reference.rfc3797(honest.seed ?? '', ids)
      ).map((entrant, index) => ({ rank: index + 1, ...entrant, place: index < 1 }));
      const sha256 = reference.sha256(
        `utlysning-entries/1\ndraw: d-1\nplaces: 1\nentries: 5\n${ids.join('\n')}\n`,
      );
      expect(order).not.toEqual(honest.order);
      expect(alone({ ...honest, entries: { ids, sha256 }, order })).toEqual(['entries.reordered']);
    },
  );

  test('a leading zero is lost, as spreadsheets do', () => {
    const ids = entries.ids.map((id) => id.replace(/^0/, ''));
    expect(alone(listing(ids))).toContain('entries.reordered');
    expect(alone(listing([...ids].sort(reference.compare)))).toContain('entries.changed');
    const clever = redrawn({}, ids);
    expect(witness(clever)).toEqual(['published.entries-differ']);
    expect(() => draw(announcement, { ...entries, ids }, revealed)).toThrow(
      errorWithCode('entries.changed'),
    );
    // As numbers they are no ids at all.
    const numbers = entries.ids.map(Number) as unknown as string[];
    expect(() => closeEntries(announcement, numbers)).toThrow(errorWithCode('entries.invalid'));
    expect(alone(listing(numbers))).toEqual(['format.malformed']);
    expect(reference.ticket(record.seed ?? '', '0301')).not.toBe(
      reference.ticket(record.seed ?? '', '301'),
    );
  });
});

describe('an id that is not what it seems', () => {
  const composed = 'Troms\u00E9';
  const decomposed = composed.normalize('NFD');

  test.each([
    ['composed', composed],
    ['decomposed', decomposed],
    ['with a blank', '03 01'],
    ['with a blank at its end', '0301 '],
    ['with a no-break blank', '0301\u00A0'],
    ['with a zero-width blank', '0301\u200B'],
    ['with a full-width digit', '030１'],
    ['with an Arabic digit', '030١'],
    ['with a Cyrillic letter', '\u0430-1'],
    ['with a byte order mark', '\uFEFF0301'],
    ['that turns the line around', '\u202E1030'],
    ['with a tab', '0301\t'],
    ['with a null', '0301\0'],
    ['over two lines, to enter twice', '0301\n0302'],
  ])('%s', (_, id) => {
    expect(() => closeEntries(announcement, ['1103', id])).toThrow(
      expect.objectContaining({
        code: 'entries.invalid',
        issues: [expect.objectContaining({ path: [1], code: 'invalid-format' })],
      }),
    );
    expect(alone(listing([...entries.ids, id]))).toEqual(['format.malformed']);
    expect(
      alone({ ...record, order: record.order.map((entrant) => ({ ...entrant, id })) }),
    ).toEqual(['format.malformed']);
    expect(
      alone({ ...record, log: [{ kind: 'strike', id, at: '2024-01-01T00:00:00Z', reason: 'x' }] }),
    ).toEqual(['format.malformed']);
  });

  test('__proto__ and its like are ids like any other, and touch nothing', () => {
    const ids = ['__proto__', 'constructor', 'hasOwnProperty', 'prototype', 'toString', 'valueOf'];
    for (const method of ['ticket', 'shuffle', 'rfc3797'] as const) {
      const made = drawn(ids, { method, places: 2 });
      expect(made.order.map(({ id }) => id).sort(reference.compare)).toEqual(ids);
      expect(verifyDraw(JSON.parse(JSON.stringify(made))).outcome).toBe('met');
    }
    const twice = { ...drawn(ids), order: [] };
    expect(alone(twice)).toEqual(['order.wrong']);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { ticket?: string }).ticket).toBeUndefined();
  });

  test('a key __proto__ in the record is a key too many', () => {
    for (const key of [
      '"announcement":{',
      '"entries":{',
      '"order":[{',
      '"revealed":[{',
      '"sources":[{',
    ]) {
      const text = JSON.stringify(record);
      expect(text).toContain(key);
      const forged = JSON.parse(text.replace(key, `${key}"__proto__":{"places":6},`));
      expect(alone(forged)).toEqual(['format.malformed']);
    }
    expect(({} as { places?: number }).places).toBeUndefined();
  });
});

describe('the result', () => {
  test('there is a place more', () => {
    const forged = { ...record, announcement: { ...announcement, places: 3 } };
    expect(alone(forged)).toEqual(['entries.changed', 'places.wrong']);
    const clever = redrawn({ places: 3 });
    expect(alone(clever)).toEqual([]);
    expect(witness(clever)).toEqual(['published.announcement-differs']);
    // Who kept nothing but the hash of the entries sees it too.
    expect(failedChecks(verifyDraw(clever, { entriesSha256: entries.sha256 }))).toEqual([
      'published.entries-differ',
    ]);
  });

  test('there are so many places that nothing need be drawn', () => {
    const clever = redrawn({ places: 5 }, entries.ids, []);
    expect(alone(clever)).toEqual([]);
    expect(witness(clever)).toEqual(['published.announcement-differs']);
    expect(alone({ ...clever, announcement })).toContain('seed.wrong');
  });

  test('a place is given to one of the reserve list', () => {
    const order = record.order.map((entrant, index) => ({
      ...entrant,
      place: index === 0 || index === 2,
    }));
    expect(alone({ ...record, order })).toEqual(['places.wrong']);
  });

  test('a ticket is edited', () => {
    const [first, ...rest] = record.order;
    const ticket = `0${first?.ticket?.slice(1)}`;
    expect(ticket).not.toBe(first?.ticket);
    expect(alone({ ...record, order: [{ ...first, ticket }, ...rest] })).toEqual(['tickets.wrong']);
    const { ticket: _, ...bare } = first ?? {};
    expect(alone({ ...record, order: [bare, ...rest] })).toEqual(['tickets.wrong']);
  });

  test('a stranger takes a rank in a shuffle, where nobody has a ticket to show', () => {
    const honest = drawn(['a', 'b', 'c'], { method: 'shuffle' });
    const order = honest.order.map((entrant) =>
      entrant.rank === 3 ? { ...entrant, id: 'cousin' } : entrant,
    );
    expect(alone({ ...honest, order })).toEqual(['tickets.wrong', 'order.wrong']);
  });

  test('two exchange their tickets, and so their ranks', () => {
    const [first, second, ...rest] = record.order;
    const order = [{ ...first, id: second?.id }, { ...second, id: first?.id }, ...rest];
    expect(alone({ ...record, order })).toEqual(['tickets.wrong', 'order.wrong']);
  });

  test('a rank is edited', () => {
    const [first, second, third, ...rest] = record.order;
    const order = [first, { ...third, rank: 2 }, { ...second, rank: 3 }, ...rest];
    expect(alone({ ...record, order })).toEqual(['order.wrong']);
    expect(
      alone({ ...record, order: record.order.map((entrant) => ({ ...entrant, rank: 1 })) }),
    ).toEqual(['order.wrong']);
    expect(alone({ ...record, order: record.order.toReversed() })).toEqual(['order.wrong']);
  });

  test('the seed is edited', () => {
    const seed = reference.sha256('the one I like');
    expect(alone({ ...record, seed })).toEqual(
      expect.arrayContaining(['seed.wrong', 'tickets.wrong']),
    );
    expect(alone(reseeded(record, seed))).toEqual(['seed.wrong']);
    expect(alone({ ...record, seed: '1.2.3./' })).toContain('seed.wrong');
  });

  test('it is said that nothing was drawn', () => {
    const order = entries.ids.map((id, index) => ({ rank: index + 1, id, place: index < 2 }));
    const forged = { ...record, seed: null, revealed: [], order };
    expect(alone(forged)).toEqual(['sources.withheld', 'seed.wrong']);
    expect(verifyDraw(forged).outcome).toBe('not-met');
  });

  test('there was a place for everyone, and something was drawn all the same', () => {
    const honest = redrawn({}, ['0301', '1103']);
    const forged = reseeded(honest, record.seed ?? '');
    expect(alone(forged)).toEqual(['seed.wrong']);
  });

  test('another method is said to have been announced', () => {
    const clever = redrawn({ method: 'shuffle' });
    expect(alone(clever)).toEqual([]);
    expect(witness(clever)).toEqual(['published.announcement-differs']);
    expect(alone({ ...record, announcement: { ...announcement, method: 'shuffle' } })).toContain(
      'tickets.wrong',
    );
  });
});

describe('a record of another draw', () => {
  const other = redrawn({ drawId: 'hkdir-2025' });

  test('is pasted in whole', () => {
    expect(alone(other)).toEqual([]);
    expect(witness(other)).toEqual(['published.announcement-differs']);
    expect(failedChecks(verifyDraw(other, { entriesSha256: entries.sha256 }))).toEqual([
      'published.entries-differ',
    ]);
  });

  test('is pasted in under this announcement', () => {
    const forged = { ...other, announcement };
    expect(alone(forged)).toEqual(['entries.changed', 'seed.wrong']);
    expect(witness(forged)).toEqual(['published.entries-differ', 'entries.changed', 'seed.wrong']);
  });

  test('gives its order, its seed or its entries', () => {
    expect(alone({ ...record, order: other.order })).toContain('tickets.wrong');
    expect(alone({ ...record, seed: other.seed, order: other.order })).toEqual(['seed.wrong']);
    expect(alone({ ...record, entries: other.entries })).toEqual(['entries.changed']);
  });

  test('does not share its seed, though the beacon and the secret are the same', () => {
    expect(other.revealed).toEqual(record.revealed);
    expect(other.seed).not.toBe(record.seed);
  });
});

describe('numbers', () => {
  const honest = drawn(['a', 'b', 'c', 'd']);

  test('are said to be others', () => {
    const forged = { ...honest, revealed: [{ ...lotto, numbers: [4, 8, 16] }] };
    expect(alone(forged)).toEqual(['seed.wrong']);
  });

  test('come from another lottery', () => {
    const forged = { ...honest, revealed: [{ ...lotto, name: 'Joker' }] };
    expect(alone(forged)).toEqual(['sources.substituted', 'seed.wrong']);
  });

  test('are run together to look like others', () => {
    const forged = { ...honest, revealed: [{ ...lotto, numbers: ['4 8 15'] }] };
    expect(alone(forged)).toEqual(['format.malformed']);
    expect(alone({ ...honest, revealed: [{ ...lotto, numbers: [48, 15] }] })).toEqual([
      'seed.wrong',
    ]);
  });

  test('are the same numbers with zeros before them, and give the same draw', () => {
    const same = { ...honest, revealed: [{ ...lotto, numbers: ['0004', 8, '15'] }] };
    expect(alone(same)).toEqual([]);
  });
});
