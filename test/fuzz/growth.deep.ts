import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { quicknet } from '../../src/drand/index.js';
import { parseApplications } from '../../src/index.js';
import { createRegister } from '../../src/register/index.js';
import { drawn, placesOf } from '../lottery/draws.js';
import { isList, isObject, partAt, put, sampleOf } from './material.js';
import { nested } from './odd.js';
import { targets } from './targets.js';

// No input of length n takes longer than n log n. Each kind of input is taken at two lengths, one eight
// times the other: that may take a little more than eight times as long, where a square would take 64
// times. It is the time that a core was busy which is counted, and the least of several turns.

const TIMES = 8;
const MOST = 32;
/** What takes less at the larger length is over before it matters, and too short to measure. */
const SHORT_MS = 20;

function busyMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

function least(work: () => void): number {
  return Math.min(...[1, 2, 3].map(() => busyMs(work)));
}

/**
 * That a work grows no faster than it may; `input` makes an input of a length. What else the process
 * does, such as compiling and collecting garbage, only ever adds: so it is tried again, and what is
 * truly slow is slow each time.
 */
function grows(take: (input: unknown) => unknown, input: (length: number) => unknown, n: number) {
  const [small, large] = [input(n), input(n * TIMES)];
  take(small);
  const firstMs = busyMs(() => take(large));
  if (firstMs < SHORT_MS) return;
  let ratio = firstMs / least(() => take(small));
  for (let attempt = 0; attempt < 5 && ratio >= MOST; attempt += 1) {
    const largeMs = least(() => take(large));
    if (largeMs < SHORT_MS) return;
    ratio = Math.min(ratio, largeMs / least(() => take(small)));
  }
  expect(ratio).toBeLessThan(MOST);
}

const many = <T>(length: number, item: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => item(index));

/** A value with another in each place of a kind. */
function replaced(
  value: unknown,
  isPlace: (part: unknown) => boolean,
  change: (part: unknown) => unknown,
): unknown {
  const inner = isList(value)
    ? value.map((item) => replaced(item, isPlace, change))
    : isObject(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, part]) => [key, replaced(part, isPlace, change)]),
        )
      : value;
  return isPlace(value) ? change(inner) : inner;
}

const isText = (part: unknown) => typeof part === 'string';

/** What a pattern may stumble over, and what comes after it that is wrong. */
const TEXTS = {
  letters: (n: number) => `${'a'.repeat(n)}!`,
  digits: (n: number) => `${'0'.repeat(n)}x`,
  blanks: (n: number) => `${' '.repeat(n)}x`,
  'parts of a zone': (n: number) => `${'a/'.repeat(n / 2)}`,
  'a key of RFC 3797': (n: number) => `${'1.'.repeat(n / 2)}`,
  'keys of RFC 3797': (n: number) => `${'1./'.repeat(n / 3)}x`,
  'decimals of a second': (n: number) => `2024-06-24T10:00:00.${'1'.repeat(n)}`,
  'a wall time': (n: number) => `2024-06-24T10:00${':00'.repeat(n / 3)}`,
  hexadecimal: (n: number) => `${'0f'.repeat(n / 2)}g`,
  'pairs of surrogates': (n: number) => '🤐'.repeat(n / 2),
  'halves of pairs': (n: number) => '\ud83e'.repeat(n),
  'accents to compose': (n: number) => `a${'\u0323\u0307'.repeat(n / 2)}`,
};

describe.each(targets.map((target) => [target.name, target] as const))('%s', (_, target) => {
  const [sample] = target.samples(1);

  it.each(Object.entries(TEXTS))('of a long text in every place for a text: %s', (_, text) => {
    grows(target.take, (n) => replaced(sample, isText, () => text(n)), 5000);
  });

  it('of many keys that it does not have, in every object', () => {
    const keys = (n: number) => Object.fromEntries(many(n, (at) => [`!${at}`, at]));
    grows(
      target.take,
      (n) => replaced(sample, isObject, (part) => Object.assign(keys(n), part)),
      1000,
    );
  });

  it('of lists and objects, each in another, in every place for an object', () => {
    const wraps = [(inner: unknown) => [inner], (inner: unknown) => ({ id: inner })];
    for (const wrap of wraps) {
      grows(
        target.take,
        (n) => {
          const deep = nested(n, wrap);
          return replaced(sample, isObject, (part) =>
            Object.fromEntries(Object.keys(part as object).map((key) => [key, deep])),
          );
        },
        1000,
      );
    }
  });

  it.each<[string, (item: unknown) => unknown]>([
    ['the same item again and again', (item) => item],
    ['items that are none', () => null],
    ['items that are nearly right', (item) => (isObject(item) ? { ...item, more: 1 } : `${item} `)],
  ])('of a long list, in each place for one: %s', (_, item) => {
    for (const path of sampleOf(sample).places) {
      const list = partAt(sample, path);
      if (!isList(list)) continue;
      const [first = 'x'] = list;
      const long = (n: number) =>
        put(
          sample,
          path,
          many(n, () => item(first)),
        );
      // Most lists end at a thousand items, and the others have no end that is near.
      for (const n of [125, 2000]) grows(target.take, long, n);
    }
  });
});

const taking = (name: string) => {
  const target = targets.find((known) => known.name === name);
  if (target === undefined) throw new Error(name);
  return target.take;
};

const claim = (at: number) => ({ id: `c${at}`, sequence: at, on: '2024-11-01', amount: 100 });
const asOf = '2025-08-01T12:00:00+02:00';
const record = { asOf, members: [] };
const member = (at: number) => ({ id: `p${at}`, categories: ['department', 'leadership'] });
const day = (at: number) => new Date(Date.UTC(2024, 9, 1 + (at % 200))).toISOString().slice(0, 10);
const application = { id: 'a', applicant: { orgnr: '864950582' }, members: [], parts: {} };
const ids = (n: number) => many(n, (at) => `e${String(at).padStart(6, '0')}`);

describe('what is right, and long', () => {
  it.each<[string, string, (n: number) => unknown, number]>([
    [
      'settle',
      'claims of as many kinds',
      (n) => many(n, (at) => ({ ...claim(at), item: 'other-costs', cost: `k${at}`, note: 'x' })),
      625,
    ],
    [
      'settle',
      'claims at as many gatherings',
      (n) => many(n, (at) => ({ ...claim(at), item: 'travel', entry: `x${at}` })),
      625,
    ],
    [
      'settle',
      'credits of one claim',
      (n) =>
        many(n, (at) => ({
          ...claim(at),
          item: 'other-costs',
          cost: 'staff-release',
          ...(at > 0 && { credits: 'c0' }),
        })),
      625,
    ],
    [
      'obligations',
      'one member, listed again with a hundred categories',
      (n) => ({
        ...record,
        members: many(n, () => ({ id: 'p1', categories: many(100, () => 'leadership') })),
      }),
      125,
    ],
    [
      'obligations',
      'changes, each of another member',
      (n) => ({
        ...record,
        members: many(n, member),
        changes: many(n, (at) => ({
          kind: 'replaced',
          on: day(at),
          person: `p${at}`,
          by: { id: `q${at}`, categories: many(100, () => 'leadership') },
        })),
      }),
      125,
    ],
    [
      'obligations',
      'changes that cannot have been made',
      (n) => ({ ...record, changes: many(n, () => ({ kind: 'left', on: day(1), person: 'p1' })) }),
      125,
    ],
    [
      'obligations',
      'lists of who attended, none of them known',
      (n) => ({
        ...record,
        attendance: many(n, (at) => ({
          gathering: 'g1',
          persons: many(100, (p) => `p${at * 100 + p}`),
        })),
      }),
      125,
    ],
    [
      'obligations',
      'work that nobody asked for',
      (n) => ({ ...record, work: many(n, () => ({ task: 'rest', after: 'g9', on: day(1) })) }),
      125,
    ],
    [
      'parseObligations in a call',
      'lists of who attended what the call does not have',
      (n) => ({
        ...record,
        attendance: many(n, () => ({ gathering: 'g9', persons: many(100, (p) => `p${p}`) })),
      }),
      125,
    ],
    [
      'parseApplication to a call',
      'parts that the call does not have',
      (n) => ({ ...application, parts: Object.fromEntries(many(n, (at) => [`k${at}`, 'x'])) }),
      10_000,
    ],
    [
      'parseApplication to a call',
      'parts whose keys are none',
      (n) => ({ ...application, parts: Object.fromEntries(many(n, (at) => [`!${at}`, 'x'])) }),
      10_000,
    ],
    [
      'parseApplication to a call',
      'categories that the call does not have',
      (n) => ({
        ...application,
        members: many(n, (at) => ({ id: `p${at}`, categories: many(100, () => 'x') })),
      }),
      125,
    ],
    [
      'parseApplication',
      'members, each listed twice',
      (n) => ({ ...application, members: many(n, (at) => member(at >> 1)) }),
      125,
    ],
    [
      'parseCall',
      'clauses and terms',
      (n) => ({
        ...hkdir2024,
        clauses: {
          ...hkdir2024.clauses,
          ...Object.fromEntries(many(n, (at) => [`X${at}`, hkdir2024.clauses['C01']])),
        },
        terms: Object.fromEntries(many(n, (at) => [`t${at}`, { nb: 'x', nn: 'x', en: 'x' }])),
      }),
      2000,
    ],
    [
      'parseCall',
      'amendments',
      (n) => ({
        ...hkdir2024,
        version: n + 1,
        organiser: `v${n}`,
        amendments: many(n, (at) => ({
          version: at + 2,
          at: asOf,
          reason: 'x',
          changed: [{ path: 'organiser', old: `v${at}`, new: `v${at + 1}` }],
        })),
      }),
      1000,
    ],
    ['verifyDraw', 'entrants, by ticket', (n) => drawn(ids(n), placesOf(n)), 2000],
    [
      'verifyDraw',
      'entrants, by a shuffle',
      (n) => drawn(ids(n), { ...placesOf(n), method: 'shuffle' }),
      2000,
    ],
    [
      'verifyDraw',
      'entrants, by RFC 3797',
      (n) => drawn(ids(n), { ...placesOf(n), method: 'rfc3797' }),
      8000,
    ],
    [
      'verifyDraw',
      'entrants who are all the same',
      (n) => {
        const draw = drawn(['a', 'b']);
        const same = many(n, () => 'a');
        return { ...draw, entries: { ...draw.entries, lines: same }, order: [] };
      },
      2000,
    ],
    [
      'verifyDraw',
      'events',
      (n) => {
        const draw = drawn(ids(n), placesOf(n));
        const at = '2024-07-01T00:00:00Z';
        const log = many(n, (event) => ({ kind: 'offer', id: draw.order[event]?.id, at }));
        return { ...draw, log };
      },
      2000,
    ],
    [
      'verifyDraw',
      'entrants let in afterwards',
      (n) => {
        const draw = drawn(['a', 'b', 'c']);
        const what = { kind: 'insert', at: '2024-07-01T00:00:00Z', reason: 'x' };
        return { ...draw, log: ids(n).map((id) => ({ ...what, line: id, salt: '0'.repeat(64) })) };
      },
      2000,
    ],
    [
      'verifyDraw',
      'numbers in a source',
      (n) => ({ ...drawn(['a', 'b']), revealed: [{ kind: 'numbers', numbers: many(n, () => 1) }] }),
      20_000,
    ],
    [
      'verifyBeacon',
      'a key, a signature and a name',
      (n) => [
        { ...quicknet, publicKey: '0f'.repeat(n), beaconId: 'x'.repeat(n) },
        { round: 1, signature: '0f'.repeat(n), previousSignature: '0f'.repeat(n) },
      ],
      50_000,
    ],
  ])('%s: %s', (name, _, input, n) => {
    grows(taking(name), input, n);
  });

  it.each<[string, (at: number) => object]>([
    ['that are right', (at) => ({ ...application, id: `a${at}` })],
    ['with one id', () => application],
    ['that are none', () => []],
  ])('parseApplications: applications %s', (_, one) => {
    grows(parseApplications, (n) => many(n, one), 2000);
  });

  it('createRegister: a municipality with as many periods', () => {
    const county = { number: '03', name: 'Oslo' };
    const entry = { number: '0301', name: 'Oslo', otherNames: [], county, orgnr: '958935420' };
    const dayOf = (at: number) => new Date(at * 86_400_000).toISOString().slice(0, 10);
    const periods = (n: number) =>
      many(n, (at) => ({ ...entry, validFrom: dayOf(at), validTo: dayOf(at + 1) }));
    const make = (input: unknown) =>
      createRegister({ from: '2024-01-01', to: '2024-12-31', entries: input as [] });
    grows(make, periods, 2500);
  });
});
