import { describe, expect, it } from 'vitest';
import type { Method } from '../../src/lottery/announcement.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries, type EntryList } from '../../src/lottery/entries.js';
import { parseDrawRecord } from '../../src/lottery/record.js';
import { commitmentTo, type Revealed } from '../../src/lottery/revealed.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { version } from '../../src/version.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { codesByCheck } from './checks.js';
import { isDeepFrozen } from './deep-frozen.js';
import * as properties from './draw.properties.js';
import { announced, drawn, entrants, input, lotto, SECRET, witnessed } from './draws.js';
import * as reference from './reference-draw.js';

const methods: readonly Method[] = ['ticket', 'shuffle', 'rfc3797'];

describe('the record of a draw', () => {
  it('is this, by tickets', () => {
    const seed = reference.sha256(reference.seedDocument('d-1', ['numbers: Lotto: 4 8 15']));
    const ids = ['0301', '1103', '5501'];
    expect(drawn(ids, { places: 2 })).toStrictEqual({
      format: 'utlysning-draw/1',
      library: version,
      announcement: { ...input, places: 2, method: 'ticket' },
      entries: { ids, sha256: reference.sha256(reference.entryDocument('d-1', 2, ids)) },
      revealed: [lotto],
      seed,
      order: reference
        .byTicket(seed, ids)
        .map(({ id, ticket }, index) => ({ rank: index + 1, id, ticket, place: index < 2 })),
      log: [],
    });
  });

  it('is this, by a shuffle: nobody has a ticket', () => {
    const { seed, order } = drawn(entrants(20), { method: 'shuffle', places: 3 });
    expect(seed).toBe(reference.sha256(reference.seedDocument('d-1', ['numbers: Lotto: 4 8 15'])));
    expect(order).toStrictEqual(
      reference
        .shuffled(seed ?? '', entrants(20))
        .order.map((id, index) => ({ rank: index + 1, id, place: index < 3 })),
    );
  });

  it('is this, by RFC 3797', () => {
    const { seed, order } = drawn(entrants(20), { method: 'rfc3797', places: 3 });
    expect(seed).toBe('4.8.15./');
    expect(order).toStrictEqual(
      reference
        .rfc3797('4.8.15./', entrants(20))
        .map(({ id, ticket }, index) => ({ rank: index + 1, id, ticket, place: index < 3 })),
    );
  });

  it('has a key of RFC 3797 of 2 000 characters at the most', () => {
    const names = ['A', 'B', 'C'];
    const sources = names.map((name) => ({ kind: 'numbers' as const, name }));
    const announcement = announced({ method: 'rfc3797', sources });
    const digits = (count: number) => '9'.repeat(count);
    const full = Array.from({ length: 32 }, () => digits(20));
    // Twice 32 × 21 + 1 characters, and 31 × 21 + 1 with what the last number and its point have.
    const revealedWith = (last: number): Revealed[] =>
      [full, full, full.with(31, digits(last))].map((numbers, index) => ({
        kind: 'numbers',
        name: names[index] ?? '',
        numbers,
      }));
    const entries = closeEntries(announcement, ['a', 'b']);
    expect(draw(announcement, entries, revealedWith(1)).seed).toHaveLength(2000);
    const tooLong = () => draw(announcement, entries, revealedWith(2));
    expect(tooLong).toThrow(errorWithCode('revealed.invalid'));
    expect(tooLong).toThrow(
      expect.objectContaining({
        issues: [{ path: [], code: 'too-big', message: expect.stringMatching(/^expected .*2000/) }],
      }),
    );
  });

  it.each(methods)('with no place, gives the order of a waiting list, by %s', (method) => {
    const ids = entrants(5);
    const record = drawn(ids, { method, places: 0 });
    expect(record.order.map(({ id }) => id)).toEqual(
      drawn(ids, { method, places: 1 }).order.map(({ id }) => id),
    );
    expect(record.order.map(({ place }) => place)).toEqual(ids.map(() => false));
    expect(verifyDraw(record).outcome).toBe('met');
    expect(drawn([], { method, places: 0 })).toMatchObject({ seed: null, order: [] });
  });

  it('rests on a beacon and a secret, and states the randomness of the signature', () => {
    const { record, revealed } = witnessed();
    const beacon = revealed[0]?.kind === 'drand' ? revealed[0] : undefined;
    const randomness = reference.sha256Bytes(Buffer.from(beacon?.signature ?? '', 'hex'));
    expect(record.revealed).toStrictEqual([{ ...beacon, randomness }, revealed[1]]);
    const chain = record.announcement.sources[0];
    expect(record.seed).toBe(
      reference.sha256(
        reference.seedDocument('hkdir-2024', [
          `drand: ${chain?.kind === 'drand' ? chain.chain : ''} 1000 ${randomness}`,
          `secret: ${SECRET}`,
        ]),
      ),
    );
  });

  it('is the same when the beacon did not state its randomness', () => {
    const { announcement, entries, revealed, record } = witnessed();
    const [beacon, secret] = revealed;
    const { randomness: _, ...silent } = beacon as Extract<Revealed, { kind: 'drand' }>;
    expect(draw(announcement, entries, [silent, secret as Revealed])).toStrictEqual(record);
  });

  it('is the same to the byte in any order of the entrants, by every method', () => {
    properties.isTheSameToTheByte(100);
  });

  it('has every entrant once, and as many places as were announced, by every method', () => {
    properties.holdsEveryEntrantOnce(100);
  });

  it('is plain JSON that can be read and verified again, by every method', () => {
    properties.isReadAndVerifiedAgain(100);
  });

  it('leaves what it was given as it was', () => {
    const { announcement, entries, revealed } = witnessed();
    const before = structuredClone([announcement, entries, revealed]);
    draw(announcement, entries, revealed);
    expect([announcement, entries, revealed]).toStrictEqual(before);
  });

  it('is frozen through and through when it was read', () => {
    const parsed = parseDrawRecord(JSON.parse(JSON.stringify(witnessed().record)));
    expect(parsed.ok && isDeepFrozen(parsed.value)).toBe(true);
  });
});

describe('with a place for everyone', () => {
  it.each([
    ['fewer', 5],
    ['as many', 3],
  ])('nothing is drawn among %s entrants than places, and the record says so', (_, places) => {
    for (const method of methods) {
      const announcement = announced({ places, method });
      const entries = closeEntries(announcement, ['c', 'a', 'b']);
      const record = draw(announcement, entries, []);
      expect(record).toMatchObject({ seed: null, revealed: [], log: [] });
      expect(record.order).toStrictEqual([
        { rank: 1, id: 'a', place: true },
        { rank: 2, id: 'b', place: true },
        { rank: 3, id: 'c', place: true },
      ]);
      const finding = verifyDraw(record);
      expect(finding.outcome).toBe('met');
      expect(codesByCheck(finding)).toMatchObject({
        seed: 'seed.not-needed',
        tickets: 'tickets.not-needed',
        places: 'places.enough',
      });
    }
  });

  it('nothing needs to be revealed, and what is has to be right', () => {
    const { announcement, entries, revealed } = witnessed();
    const few = closeEntries(announcement, entries.ids.slice(0, 2));
    expect(codesByCheck(verifyDraw(draw(announcement, few, [])))).toMatchObject({
      commitment: 'commitment.not-needed',
      'beacon-round': 'beacon.not-needed',
      'beacon-signature': 'beacon.not-needed',
    });
    expect(codesByCheck(verifyDraw(draw(announcement, few, revealed)))).toMatchObject({
      seed: 'seed.not-needed',
      commitment: 'commitment.kept',
      'beacon-round': 'beacon.round-first',
    });
    const wrong: Revealed = { kind: 'secret', secret: '00'.repeat(32) };
    expect(() => draw(announcement, few, [revealed[0] as Revealed, wrong])).toThrow(
      errorWithCode('secret.commitment'),
    );
  });

  it('one entrant more, and there is a draw', () => {
    expect(drawn(entrants(4), { places: 3 }).seed).not.toBeNull();
  });

  it('nobody entered, and everything is in order', () => {
    for (const method of methods) {
      const record = drawn([], { method });
      expect(record).toMatchObject({ seed: null, order: [], entries: { ids: [] } });
      const finding = verifyDraw(record);
      expect(finding.outcome).toBe('met');
      expect(finding.findings?.find(({ criterion }) => criterion === 'places')?.reason).toEqual({
        code: 'places.enough',
        params: { places: 1, entrants: 0 },
      });
    }
  });
});

describe('what draw refuses', () => {
  const { announcement, entries, revealed } = witnessed();
  const [beacon, secret] = revealed as [Extract<Revealed, { kind: 'drand' }>, Revealed];
  const drawWith = (given: readonly unknown[]) => () =>
    draw(announcement, entries, given as Revealed[]);

  it('an announcement that is none', () => {
    for (const change of [{ places: -1 }, { method: 'dice' }, { sources: [] }, { more: 1 }]) {
      expect(() => draw({ ...announcement, ...change } as never, entries, revealed)).toThrow(
        errorWithCode('announcement.invalid'),
      );
    }
  });

  it('entries that cannot be', () => {
    const other = (ids: readonly string[]): EntryList => ({ ...entries, ids });
    expect(() => draw(announcement, other(['a', 'a']), revealed)).toThrow(
      errorWithCode('entries.invalid'),
    );
    expect(() => draw(announcement, other(['a b']), revealed)).toThrow(
      errorWithCode('entries.invalid'),
    );
  });

  it('entries other than those that were closed, or closed for another draw', () => {
    const changed = errorWithCode('entries.changed');
    const { ids } = entries;
    const other = announced({ drawId: 'd-2', places: 2 });
    for (const list of [
      { ...entries, ids: [...ids, 'late'] },
      { ...entries, ids: ids.slice(1) },
      { ...entries, ids: ids.map((id) => (id === '0301' ? '301' : id)) },
      { ...entries, sha256: '0'.repeat(64) },
      closeEntries(other, ids),
      closeEntries({ ...announcement, places: 3 }, ids),
    ]) {
      expect(() => draw(announcement, list, revealed)).toThrow(changed);
    }
  });

  it('what was revealed when it is no such thing', () => {
    const invalid = errorWithCode('revealed.invalid');
    expect(() => draw(announcement, entries, null as never)).toThrow(invalid);
    for (const wrong of [
      null,
      { kind: 'dice' },
      { ...secret, more: 1 },
      { ...beacon, round: 0 },
      { ...beacon, round: '1000' },
      { ...beacon, signature: 'zz' },
      { ...beacon, randomness: 'ab' },
    ]) {
      expect(drawWith([wrong, secret])).toThrow(invalid);
    }
  });

  it('numbers that are none', () => {
    const announcement = announced();
    const entries = closeEntries(announcement, ['a', 'b']);
    for (const number of [
      -1,
      1.5,
      2 ** 53,
      Number.NaN,
      '',
      '-1',
      '1.5',
      '0x1',
      ' 1',
      '１',
      '1'.repeat(101),
      null,
    ]) {
      const given = { ...lotto, numbers: [number] } as Revealed;
      expect(() => draw(announcement, entries, [given])).toThrow(errorWithCode('revealed.invalid'));
    }
    const none = { ...lotto, numbers: [] } as Revealed;
    expect(() => draw(announcement, entries, [none])).toThrow(errorWithCode('revealed.invalid'));
  });

  it('other sources than were announced, or in another order, or too many', () => {
    const other: Revealed = { kind: 'numbers', name: 'Lotto', numbers: [1] };
    for (const given of [
      [],
      [beacon],
      [secret, beacon],
      [beacon, other],
      [beacon, secret, secret],
    ]) {
      expect(drawWith(given)).toThrow(errorWithCode('revealed.sources'));
    }
    const announcement = announced();
    expect(() =>
      draw(announcement, closeEntries(announcement, ['a', 'b']), [{ ...other, name: 'lotto' }]),
    ).toThrow(errorWithCode('revealed.sources'));
  });

  it('a secret of another length', () => {
    for (const bytes of [0, 1, 16, 31, 33, 64]) {
      const short = { kind: 'secret', secret: 'ab'.repeat(bytes) };
      expect(drawWith([beacon, short])).toThrow(errorWithCode('secret.length'));
    }
  });

  it('a secret that nobody committed to', () => {
    const other = { kind: 'secret', secret: commitmentTo(SECRET) };
    expect(drawWith([beacon, other])).toThrow(errorWithCode('secret.commitment'));
  });

  it('a beacon of another round', () => {
    for (const round of [999, 1001]) {
      expect(drawWith([{ ...beacon, round }, secret])).toThrow(errorWithCode('beacon.round'));
    }
  });

  it('a beacon that states other randomness than its signature gives', () => {
    const other = { ...beacon, randomness: '0'.repeat(64) };
    expect(drawWith([other, secret])).toThrow(errorWithCode('beacon.randomness'));
  });

  it('a beacon without a signature', () => {
    expect(drawWith([{ kind: 'drand', round: 1000, signature: '' }, secret])).toThrow(
      errorWithCode('beacon.hex'),
    );
  });
});
