import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawDocuments } from '../../src/lottery/draw-documents.js';
import { closeEntries } from '../../src/lottery/entries.js';
import { maximumBias } from '../../src/lottery/entropy.js';
import { ticketOf } from '../../src/lottery/methods/ticket.js';
import type { DrawRecord } from '../../src/lottery/record.js';
import { recordEvents } from '../../src/lottery/record-events.js';
import type { Timestamp, TimestampVerifier } from '../../src/lottery/timestamps.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { beaconOf } from '../drand/vectors.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { bestShare } from './entropy.properties.js';
import {
  alone,
  event,
  held,
  honest,
  kept,
  lotto,
  lottoDrawn,
  remade,
  revealedBeacon,
  revealedSecret,
  SECRET,
  verdictOf,
} from './witnessed.js';

// Each sentence that examples/verify-a-draw/security.md promises is attacked here, under its own name.

const page = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../examples/verify-a-draw', name), 'utf8');
const promisesOf = (name: string) =>
  [...(page(name).split(/^## /m)[1] ?? '').matchAll(/^- \*\*(.+)\*\*$/gm)].map(([, it = '']) => it);

const { record, announcement, others } = honest;
const order = (drawn: DrawRecord) => drawn.order.map(({ id }) => id);
const placed = (drawn: DrawRecord) =>
  drawn.order.flatMap(({ id, place }) => (place === undefined ? [] : [id]));
const [first = '', second = '', third = ''] = order(record);
const NOTHING = { outcome: 'met', notMet: [], undetermined: [] };
const COPIES = ['published-announcement', 'published-entries'];
const reason = 'An appeal';

/** A token that an authority gave at a time. It has the hash of its document, as real ones do. */
const stamp = (of: 'announcement' | 'entries', at: string, document: string): Timestamp => ({
  of,
  kind: 'rfc3161',
  token: btoa(JSON.stringify({ at, sha256: sha256(document) })),
});
const verifyToken: TimestampVerifier = (token, document) => {
  const { at, sha256: stated } = JSON.parse(new TextDecoder().decode(token));
  return stated === sha256(document)
    ? { outcome: 'met', at }
    : { outcome: 'not-met', code: 'token.other-document' };
};
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** The journal of an organiser who wrote down these lines. */
const journalOf = (...lines: readonly string[]) =>
  `utlysning-journal/2\norganiser: o\n${lines.map((line, at) => `${at + 1} ${line}\n`).join('')}`;
const announcedLine = `2023-08-01T08:00:00Z announcement d-1 ${honest.announced.sha256}`;
const closedLine = `2023-08-22T08:00:00Z entries d-1 ${honest.entries.sha256}`;

const attacks: Readonly<Record<string, () => void>> = {
  'A record of another announcement is found out'() {
    const other = held({ selection: { order: [], places: 3 } });
    expect(verdictOf(other.record, alone).notMet).toEqual([]);
    // The list states the hash of the announcement, so it is another one as well.
    expect(verdictOf(other.record).notMet).toEqual(COPIES);
  },

  'A record with another list of entrants is found out'() {
    const other = held({}, ['a', 'b', 'c', 'd', 'friend']);
    expect(verdictOf(other.record, alone).notMet).toEqual([]);
    expect(verdictOf(other.record).notMet).toEqual(['published-entries']);
  },

  'A list that was chosen when the seed was known is found out'() {
    const lowest = record.order[0]?.ticket ?? '';
    const friend = Array.from({ length: 100 }, (_, at) => `friend-${at}`).find(
      (id) => ticketOf(record.seed, id) < lowest,
    );
    const chosen = held({}, ['a', 'b', 'c', 'd', friend ?? '']).record;
    expect(order(chosen)[0]).toBe(friend);
    expect(verdictOf(chosen, alone).undetermined).toEqual(expect.arrayContaining(COPIES));
    expect(verdictOf(chosen).notMet).toEqual(['published-entries']);
  },

  'No record is called right without a copy of the announcement and one of the list'() {
    const { announcement = '', entries = '', ...rest } = kept;
    expect(verdictOf(record)).toEqual(NOTHING);
    expect(verdictOf(record, rest).outcome).toBe('undetermined');
    expect(verdictOf(record, { ...rest, announcement }).undetermined).toContain(COPIES[1]);
    expect(verdictOf(record, { ...rest, entries }).undetermined).toContain(COPIES[0]);
  },

  'Trying ids of the draw raises a chance by no more than is stated'() {
    // A die, five entrants, one place: the best of ten ids of the draw, a hundred times.
    const isFirst = (seed: string) => {
      const [friend = '', ...rest] = ['a', 'b', 'c', 'd', 'e'].map((id) => sha256(`${seed}:${id}`));
      return rest.every((ticket) => friend < ticket);
    };
    const shareOf = (drawId: string) => {
      const seeds = [1, 2, 3, 4, 5, 6].map((eyes) =>
        sha256(`utlysning-draw/2\ndraw: ${drawId}\nnumbers: ${eyes}\n`),
      );
      return seeds.filter(isFirst).length / 6;
    };
    const best = Array.from({ length: 100 }, (_, turn) =>
      Math.max(...Array.from({ length: 10 }, (_, tried) => shareOf(`d-${turn}-${tried}`))),
    );
    const mean = best.reduce((sum, share) => sum + share / 100, 0);
    expect(Math.abs(mean - bestShare(6, 1, 5, 10))).toBeLessThan(0.05);
    expect(mean).toBeLessThan(0.2 + maximumBias(6n, 10) / 100);
    // So few outcomes are refused, and a record that has them is not right.
    const die = { ...lotto, count: 1, from: 1, to: 6 };
    expect(() => held({ sources: [die] })).toThrow(errorWithCode('entropy.too-few'));
    const forged = remade({
      ...record,
      announcement: { ...announcement, sources: [die] },
      revealed: [{ kind: 'numbers', numbers: [4] }],
    });
    expect(verdictOf(forged, alone).notMet).toContain('entropy');
  },

  'Numbers that the organiser throws do not count as chance'() {
    const own = { ...lotto, outside: false };
    expect(() => held({ sources: [own] })).toThrow(errorWithCode('entropy.too-few'));
    const sources = [own, announcement.sources[1] ?? own];
    const forged = remade({
      ...record,
      announcement: { ...announcement, sources },
      revealed: [lottoDrawn, revealedSecret],
    });
    expect(verdictOf(forged, alone).notMet).toContain('entropy');
  },

  'Numbers are never called checked before somebody has looked them up'() {
    const drawn = held({ sources: [lotto] }, undefined, [lottoDrawn]);
    const copies = { announcement: drawn.announced.document, entries: drawn.entries.document };
    const lookedUp = (numbers: readonly number[]) => ({
      lookedUp: { numbers: { Lotto: numbers } },
    });
    expect(verdictOf(drawn.record, copies)).toEqual({
      outcome: 'undetermined',
      notMet: [],
      undetermined: ['numbers-looked-up'],
    });
    const right = lookedUp([1, 4, 9, 16, 25, 30, 34]);
    expect(verdictOf(drawn.record, { ...copies, ...right })).toEqual(NOTHING);
    const other = lookedUp([1, 4, 9, 16, 25, 30, 33]);
    expect(verdictOf(drawn.record, { ...copies, ...other }).notMet).toEqual(['numbers-looked-up']);
  },

  'Another round than the announced one is found out'() {
    const { randomness: _, ...earlier } = beaconOf('quicknet', 123);
    const forged = remade({ ...record, revealed: [{ kind: 'drand', ...earlier }, revealedSecret] });
    expect(verdictOf(forged).notMet).toContain('beacon-round');
  },

  'A beacon that the network did not sign is found out'() {
    const { signature } = beaconOf('quicknet', 123);
    const beacon = { kind: 'drand', round: 1000, signature } as const;
    const forged = remade({ ...record, revealed: [beacon, revealedSecret] });
    expect(verdictOf(forged).notMet).toEqual(['beacon-signature']);
    const { beacon: _, ...unable } = kept;
    expect(verdictOf(forged, unable).undetermined).toEqual(['beacon-signature']);
  },

  'Another secret than the one committed to is found out'() {
    const swapped = { kind: 'secret', secret: '11'.repeat(32) } as const;
    const forged = remade({ ...record, revealed: [revealedBeacon, swapped] });
    expect(verdictOf(forged).notMet).toContain('commitment');
  },

  'A secret that is held back gives no second draw, and the finding says that it was held back'() {
    const withheld = { kind: 'secret', secret: 'withheld' } as const;
    const drawn = held({}, undefined, [revealedBeacon, withheld]).record;
    const unseen = { ...kept, lookedUp: {} };
    expect(verdictOf(drawn, unseen)).toEqual({
      outcome: 'undetermined',
      notMet: [],
      undetermined: ['commitment'],
    });
    // Whoever publishes it later, because it gives a better result, is told so by the journal.
    const late = `2023-08-23T16:10:00Z secret d-1 ${sha256(Buffer.from(SECRET, 'hex'))}`;
    const journal = journalOf(announcedLine, closedLine, late);
    expect(verdictOf(record, { ...kept, journal }).notMet).toContain('secret-before');
    expect(verdictOf(record, alone).undetermined).toContain('secret-before');
  },

  'A secret that was out before the draw cannot be called held back'() {
    const withheld = { kind: 'secret', secret: 'withheld' } as const;
    const drawn = held({}, undefined, [revealedBeacon, withheld]).record;
    expect(verdictOf(drawn, { ...kept, lookedUp: { secrets: [SECRET] } }).notMet).toEqual([
      'secret-before',
    ]);
    const commitment = sha256(Buffer.from(SECRET, 'hex'));
    const out = (at: string) =>
      journalOf(announcedLine, closedLine, `${at} secret d-1 ${commitment}`);
    const judge = (journal: string) => verdictOf(drawn, { ...kept, lookedUp: {}, journal });
    expect(judge(out('2023-08-23T15:59:21Z')).notMet).toEqual(['secret-before']);
    expect(judge(out('2023-08-23T15:59:22Z')).notMet).toEqual([]);
  },

  'The successor of a source is never used unnoticed'() {
    const instead = { ...lottoDrawn, successor: true } as const;
    const drawn = held({}, undefined, [instead, revealedSecret]).record;
    const numbers = { Lotto: [1, 4, 9, 16, 25, 30, 34] };
    const lookedUp = { secrets: [SECRET], numbers };
    expect(verdictOf(drawn, { ...kept, lookedUp }).undetermined).toEqual(['successor']);
    const { chain } = announcement.sources[0] as { readonly chain: string };
    const { round, signature } = beaconOf('quicknet', 1000);
    const beacons = { [chain]: { round, signature } };
    const came = { ...kept, lookedUp: { ...lookedUp, beacons } };
    expect(verdictOf(drawn, came).notMet).toEqual(['successor']);
  },

  'A changed seed, ticket, rank or place is found out'() {
    const change = (at: number, changed: object) =>
      record.order.map((ranked, index) => (index === at ? { ...ranked, ...changed } : ranked));
    const swapped = [record.order[1], record.order[0], ...record.order.slice(2)];
    for (const forged of [
      { seed: '00'.repeat(32) },
      { order: change(0, { ticket: '00'.repeat(32) }) },
      { order: change(0, { rank: 2 }) },
      { order: change(0, { place: undefined }) },
      { order: change(4, { place: 'open' }) },
      { order: swapped },
      { order: swapped.map((ranked, at) => ({ ...ranked, rank: at + 1 })) },
      { order: record.order.slice(1) },
    ]) {
      expect(verdictOf({ ...record, ...forged }).outcome).toBe('not-met');
    }
  },

  'Nobody is let in after the draw whose hash was not published before it'() {
    const insert = { kind: 'insert', salt: '5a'.repeat(32), line: 'friend', reason };
    expect(() => recordEvents(record, [event(insert)])).toThrow(errorWithCode('log.not-committed'));
    expect(verdictOf({ ...record, log: [event(insert)] }).notMet).toContain('log');
    // Not under another id either, with the salt of somebody who was committed to.
    const taken = { ...insert, salt: others.openings[0]?.salt };
    expect(verdictOf({ ...record, log: [event(taken)] }).notMet).toContain('log');
  },

  'Who declined a place does not get it back'() {
    const declined = recordEvents(record, [
      event({ kind: 'offer', id: first }),
      event({ kind: 'decline', id: first }),
    ]);
    const detour = [
      event({ kind: 'strike', id: first, reason }),
      event({ kind: 'restore', id: first, reason }),
    ];
    expect(placed(recordEvents(declined, detour))).not.toContain(first);
    const offered = [...detour, event({ kind: 'offer', id: first })];
    expect(() => recordEvents(declined, offered)).toThrow();
    const forged = { ...declined, log: [...declined.log, ...offered] };
    expect(verdictOf(forged).notMet).toContain('log');
  },

  'Nobody loses a place that was offered'() {
    const many = Array.from({ length: 50 }, (_, at) => `x${at}`);
    const drawn = held({}, undefined, undefined, many);
    const offered = placed(drawn.record);
    const after = recordEvents(drawn.record, [
      ...offered.map((id) => event({ kind: 'offer', id })),
      ...drawn.others.openings.map(({ salt, line }) =>
        event({ kind: 'insert', salt, line, reason }),
      ),
    ]);
    expect(order(after)[0]).toMatch(/^x/);
    expect(placed(after).sort()).toEqual([...offered].sort());
  },

  'Nobody moves past anybody else when a third is let in or removed'() {
    const [opening] = others.openings;
    const after = recordEvents(record, [
      event({ kind: 'insert', salt: opening?.salt, line: opening?.line, reason }),
      event({ kind: 'strike', id: second, reason }),
    ]);
    const remaining = order(record).filter((id) => id !== second);
    expect(order(after).filter((id) => id !== opening?.id)).toEqual(remaining);
  },

  'Everybody who was let in, removed or corrected after the draw is named'() {
    const [opening] = others.openings;
    const after = recordEvents(record, [
      event({ kind: 'insert', salt: opening?.salt, line: opening?.line, reason }),
      event({ kind: 'strike', id: second, reason }),
      event({ kind: 'correct', line: third, reason }),
      event({ kind: 'place', id: 'z', reason }),
    ]);
    const finding = verifyDraw(after, kept).findings?.find(({ criterion }) => criterion === 'log');
    expect(finding?.reason.params).toMatchObject({
      insert: [opening?.id],
      strike: [second],
      correct: [third],
      place: ['z'],
    });
  },

  'A list from after the draw is found out by its timestamp'() {
    const { document } = honest.entries;
    const stamped = (at: string) => ({ ...record, timestamps: [stamp('entries', at, document)] });
    const citizen = { ...alone, timestamps: verifyToken };
    expect(verdictOf(stamped('2023-08-23T15:59:23Z'), citizen).notMet).toEqual([
      'existed-before-entries',
    ]);
    expect(verdictOf(stamped('2023-08-23T15:00:00Z'), citizen).notMet).toEqual([]);
  },

  'A token of another document is found out'() {
    const early = '2023-08-01T08:00:00Z';
    const citizen = { ...alone, timestamps: verifyToken };
    for (const of of ['announcement', 'entries'] as const) {
      const forged = { ...record, timestamps: [stamp(of, early, 'another')] };
      expect(verdictOf(forged, citizen).notMet).toEqual([`existed-before-${of}`]);
    }
    const log = [event({ kind: 'offer', id: first }), event({ kind: 'accept', id: first })];
    const accepted = recordEvents(record, log);
    const covering = (document: string): DrawRecord => {
      const { token } = stamp('entries', early, document);
      return { ...accepted, timestamps: [{ of: 'log', events: 1, kind: 'rfc3161', token }] };
    };
    const [line = ''] = drawDocuments(accepted).log.document.split('\n');
    expect(verdictOf(covering(`${line}\n`), citizen).notMet).toEqual([]);
    expect(verdictOf(covering('another\n'), citizen).notMet).toEqual(['log']);
  },

  'A second announcement and a second list are found out in the journal'() {
    const other = sha256('another');
    const lines = [announcedLine, closedLine];
    const found = (journal: string) => verdictOf(record, { ...alone, journal }).notMet;
    expect(found(journalOf(...lines))).toEqual([]);
    const announced = `2023-08-02T08:00:00Z announcement d-1 ${other}`;
    expect(found(journalOf(announcedLine, announced, closedLine))).toEqual(['journal']);
    const closed = `2023-08-22T09:00:00Z entries d-1 ${other}`;
    expect(found(journalOf(...lines, closed))).toEqual(['journal']);
    // Taken back only when the seed was known.
    const takenBack = `2023-08-23T16:00:00Z void d-1 ${other}`;
    expect(found(journalOf(...lines, closed, takenBack))).toEqual(['journal']);
  },

  'A journal that was rewritten is found out by its kept head'() {
    const before = journalOf(announcedLine.replace('d-1', 'd-0'), announcedLine, closedLine);
    const journalHead = { lines: 3, sha256: sha256(`${before.split('\n', 3).join('\n')}\n`) };
    const found = (journal: string) => verdictOf(record, { ...alone, journal, journalHead }).notMet;
    expect(found(before)).toEqual([]);
    expect(found(journalOf(announcedLine, closedLine))).toEqual(['journal']);
  },

  'The library closes no list when a source may be public'() {
    const close = (now: string) => () => closeEntries({ announcement, entries: [], others, now });
    expect(close('2023-08-23T15:59:22Z')).toThrow(errorWithCode('entries.source-public'));
    expect(close('2023-08-23T15:59:21Z')).not.toThrow();
  },

  'No record and no file makes the verification throw'() {
    const cyclic: Record<string, unknown> = { format: 'utlysning-draw/2' };
    cyclic['announcement'] = cyclic;
    const thrower = new Proxy(
      {},
      {
        get: () => {
          throw new Error();
        },
        ownKeys: () => {
          throw new Error();
        },
      },
    );
    const records = [undefined, null, 0, '', '{', [], () => 0, Symbol('x'), cyclic, thrower, 1n];
    const bytes = Uint8Array.of(0xff, 0xfe, 0x00);
    for (const hostile of [...records, ...records.map((value) => ({ ...record, order: value }))]) {
      expect(verdictOf(hostile).outcome).toBe('not-met');
    }
    for (const file of ['', '{', '\u0000', journalOf('x'), bytes]) {
      const files = { announcement: file, entries: file, journal: file };
      expect(verdictOf(record, files).outcome).toBe('not-met');
    }
  },

  'A key that stands twice, a lost fraction and invalid UTF-8 are read as no record'() {
    const text = JSON.stringify(record);
    const bytes = Buffer.from(text.replace('"d-1"', '"d-\u00e6"'), 'latin1');
    for (const file of [
      text.replace('{', '{"seed":"",'),
      text.replace('"rank":1,', '"rank":1,"r\\u0061nk":1,'),
      text.replace('"rank":1,', '"rank":1.0,'),
      text.replace('"rank":1,', '"rank":1.00000000000000001,'),
      text.replace('"rank":1,', '"rank":1e0,'),
      bytes,
    ]) {
      expect(verifyDraw(file, kept).findings?.[0]?.reason.code).toBe('format.unreadable');
    }
    expect(verdictOf(text)).toEqual(NOTHING);
    expect(verdictOf(`\uFEFF${text.replaceAll(',', ',\r\n')}`)).toEqual(NOTHING);
  },
};

test.each(promisesOf('security.md'))('%s', (promise) => {
  expect(attacks).toHaveProperty([promise]);
  attacks[promise]?.();
});

test('each attack is of a sentence that is promised, in both languages', () => {
  expect(promisesOf('security.md')).toEqual(Object.keys(attacks));
  expect(promisesOf('security.nb.md')).toHaveLength(Object.keys(attacks).length);
});

test('the tables have the exact chances', () => {
  const casesOf = (name: string) =>
    [...page(name).matchAll(/^\| (\d+) +\| (0[.,]\d) +\| (\d+) +\| (0[.,]\d{3}) +\|$/gm)].map(
      ([, ...cells]) => cells.map((cell) => Number(cell.replace(',', '.'))),
    );
  const cases = casesOf('security.md');
  expect(cases).toHaveLength(4);
  expect(casesOf('security.nb.md')).toEqual(cases);
  for (const [d = 0, p = 0, tries = 0, best = 0] of cases) {
    expect(bestShare(d, Math.round(p * 10), 10, tries)).toBeCloseTo(best, 3);
  }
});
