import { describe, expect, it } from 'vitest';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { cpuMs } from './cpu-time.js';
import { announced, drawn, entrants, lotto } from './draws.js';
import * as reference from './reference-draw.js';

const record = drawn(entrants(5));
const { announcement, entries, order } = record;
const MB = 1_000_000;
const long = 'a'.repeat(100 * MB);

/** How long a host takes to hash 100 MB: what a record may cost is measured by it. */
const hashing = () => cpuMs(() => reference.sha256(long));

/** Fails unless the form of a record is refused in at most so many times as 100 MB are hashed. */
function expectRefusedWithin(times: number, forged: unknown): void {
  const once = hashing();
  const refusing = cpuMs(() => {
    const finding = verifyDraw(forged);
    expect(finding.findings?.map(({ reason }) => reason.code)).toEqual(['format.malformed']);
    expect(JSON.stringify(finding).length).toBeLessThan(10_000);
  });
  expect(refusing / once).toBeLessThan(times);
}

describe('a record of 100 MB, in one place', () => {
  it.each<[string, unknown]>([
    ['one id', { ...record, entries: { ...entries, ids: [long] } }],
    ['one id in the order', { ...record, order: [{ ...order[0], id: long }] }],
    ['the id of the draw', { ...record, announcement: { ...announcement, drawId: long } }],
    [
      'a time',
      {
        ...record,
        announcement: { ...announcement, drawAt: `2024-06-26T12:00:00.${'1'.repeat(100 * MB)}Z` },
      },
    ],
    [
      'the name of a source',
      { ...record, announcement: { ...announcement, sources: [{ kind: 'numbers', name: long }] } },
    ],
    ['a number', { ...record, revealed: [{ ...lotto, numbers: ['1'.repeat(100 * MB)] }] }],
    ['a secret', { ...record, revealed: [{ kind: 'secret', secret: long }] }],
    ['a signature', { ...record, revealed: [{ kind: 'drand', round: 1, signature: `${long}z` }] }],
    ['a seed that is a hash', { ...record, seed: long }],
    ['a seed that is a key of RFC 3797', { ...record, seed: `${'1.'.repeat(50 * MB)}/` }],
    ['a ticket', { ...record, order: [{ ...order[0], ticket: long }] }],
    [
      'a reason',
      { ...record, log: [{ kind: 'strike', id: 'e01', at: '2024-07-01T00:00:00Z', reason: long }] },
    ],
    ['a key too many', { ...record, [long]: 1 }],
    ['a format', { ...record, format: long }],
    ['nothing but text', long],
  ])('is refused: %s', (_, forged) => {
    expectRefusedWithin(10, forged);
    // The finding names the place, and not only that something is wrong.
    expect(verifyDraw(forged).findings?.[0]?.reason.params['codes']).not.toContain('unreadable');
  });
});

describe('a million items', () => {
  const million = MB;
  const ids = () => Array.from({ length: million }, (_, n) => `e${n}`);

  it('is not met for ids that do not fit the rest of the record', () => {
    const forged = { ...record, entries: { ...entries, ids: ids() } };
    const once = hashing();
    const verifying = cpuMs(() => expect(verifyDraw(forged).outcome).toBe('not-met'));
    expect(verifying / once).toBeLessThan(100);
  });

  it.each<[string, () => unknown]>([
    [
      'ids that are none',
      () => ({ ...record, entries: { ...entries, ids: new Array(million).fill(0) } }),
    ],
    ['an order that is none', () => ({ ...record, order: new Array(million).fill(0) })],
    ['a log that is none', () => ({ ...record, log: new Array(million).fill(0) })],
    [
      'sources',
      () => ({
        ...record,
        announcement: {
          ...announcement,
          sources: new Array(million).fill({ kind: 'numbers', name: 'Lotto' }),
        },
      }),
    ],
    ['sources that are none', () => ({ ...record, revealed: new Array(million).fill(0) })],
    [
      'numbers',
      () => ({ ...record, revealed: [{ ...lotto, numbers: new Array(million).fill(1) }] }),
    ],
    [
      'numbers that are none',
      () => ({ ...record, revealed: [{ ...lotto, numbers: new Array(million).fill('x') }] }),
    ],
    [
      'keys too many',
      () =>
        Object.fromEntries(
          ids()
            .slice(0, 500_000)
            .map((id) => [id, 1]),
        ),
    ],
  ])('are refused: %s', (_, forge) => {
    expectRefusedWithin(20, forge());
  });
});

describe('a record of tens of megabytes', () => {
  it('is verified when it is honest: 250 000 entrants', () => {
    const ids = Array.from({ length: 250_000 }, (_, n) => `e${n}`);
    const text = JSON.stringify(drawn(ids, { places: 1000 }));
    expect(text.length).toBeGreaterThan(30 * MB);
    const read = JSON.parse(text);
    const once = hashing();
    const verifying = cpuMs(() => expect(verifyDraw(read).outcome).toBe('met'));
    expect(verifying / once).toBeLessThan(100);
  });
});

describe('closeEntries', () => {
  it('finds the one id among a million that stands there twice', () => {
    const ids = Array.from({ length: MB }, (_, n) => `e${n}`);
    ids[MB - 1] = 'e0';
    const once = hashing();
    const closing = cpuMs(() =>
      expect(() => closeEntries(announcement, ids)).toThrow(
        expect.objectContaining({
          code: 'entries.invalid',
          issues: [expect.objectContaining({ path: [MB - 1], code: 'entries.duplicate' })],
        }),
      ),
    );
    expect(closing / once).toBeLessThan(40);
  });

  it('refuses an id of 100 MB, and a million that are none', () => {
    const once = hashing();
    const closing = cpuMs(() => {
      for (const ids of [[long], new Array<string>(MB).fill(' ')]) {
        expect(() => closeEntries(announcement, ids)).toThrow(errorWithCode('entries.invalid'));
      }
    });
    expect(closing / once).toBeLessThan(20);
  });
});

describe('a record nested 10 000 deep', () => {
  const deep = (inner: unknown, wrap: (inner: unknown) => unknown) => {
    let value = inner;
    for (let depth = 0; depth < 10_000; depth += 1) value = wrap(value);
    return value;
  };
  const lists = deep([], (inner) => [inner]);
  const objects = deep({}, (inner) => ({ kind: inner }));

  it.each<[string, (bomb: unknown) => unknown]>([
    ['itself', (bomb) => bomb],
    ['in a key too many', (bomb) => ({ ...record, more: bomb })],
    [
      'in the place of any part',
      (bomb) => Object.fromEntries(Object.keys(record).map((key) => [key, bomb])),
    ],
    ['in a source', (bomb) => ({ ...record, announcement: { ...announcement, sources: [bomb] } })],
    [
      'as the kind of a source',
      (bomb) => ({ ...record, announcement: { ...announcement, sources: [{ kind: bomb }] } }),
    ],
    ['as the name of a source', (bomb) => ({ ...record, revealed: [{ ...lotto, name: bomb }] })],
    ['as a number', (bomb) => ({ ...record, revealed: [{ ...lotto, numbers: [bomb] }] })],
    ['as a time', (bomb) => ({ ...record, announcement: { ...announcement, drawAt: bomb } })],
    [
      'as milliseconds',
      (bomb) => ({
        ...record,
        announcement: { ...announcement, drawAt: { epochMilliseconds: bomb } },
      }),
    ],
    [
      'as a warning',
      (bomb) => ({ ...record, announcement: { ...announcement, findings: [bomb] } }),
    ],
    [
      'inside a warning',
      (bomb) => ({
        ...record,
        announcement: {
          ...announcement,
          findings: [
            {
              criterion: 'sources',
              level: 'required',
              outcome: 'not-met',
              clauses: [],
              reason: { code: 'sources.organiser-only', params: { bomb } },
            },
          ],
        },
      }),
    ],
    ['as an id', (bomb) => ({ ...record, entries: { ...entries, ids: [bomb] } })],
    ['as an event', (bomb) => ({ ...record, log: [bomb] })],
  ])('is refused: %s', (_, forge) => {
    expectRefusedWithin(4, forge(lists));
    expectRefusedWithin(4, forge(objects));
  });

  it('as text, that JSON.parse can read', () => {
    const text = `{"format":"utlysning-draw/1","announcement":${'{"sources":['.repeat(5000)}${']}'.repeat(5000)}}`;
    expectRefusedWithin(4, JSON.parse(text));
  });

  it('does not stop a draw either', () => {
    const revealed = [{ ...lotto, numbers: [lists] }];
    expect(() =>
      draw(announced(), closeEntries(announced(), ['a', 'b']), revealed as never),
    ).toThrow(errorWithCode('revealed.invalid'));
  });
});

it('a list of ten million issues is read no further than the hundredth', () => {
  const forged = { ...record, entries: { ids: new Array(9_999_999).fill(0), sha256: '' } };
  const once = hashing();
  const refusing = cpuMs(() => {
    expect(verifyDraw(forged).findings?.[0]?.reason.params['codes']).toEqual(
      new Array(10).fill('invalid-type'),
    );
  });
  expect(refusing / once).toBeLessThan(20);
});
