import { describe, expect, it } from 'vitest';
import { announceDraw } from '../../src/lottery/announce.js';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import { commitOthers } from '../../src/lottery/others.js';
import { recordEvents } from '../../src/lottery/record-events.js';
import { commitmentTo } from '../../src/lottery/revealed.js';
import type { NumbersSource } from '../../src/lottery/source.js';
import { drawVerdict } from '../../src/lottery/verdict.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { errorWithCode } from '../parse/error-with-code.js';
import {
  announced,
  drawn,
  entrants,
  event,
  input,
  lotto,
  placesOf,
  SECRET,
  saltOf,
  withoutAttributes,
  witnessed,
} from './draws.js';
import { copiesOf, judged, madeToAgree } from './forged.js';
import { memoizedVerifier } from './memoized-verifier.js';

// The organiser of these tests knows the library and wants `friend` to win.
const beacon = memoizedVerifier();
const at = '2024-06-26T11:00:00Z';
const reason = 'Appeal upheld';

describe('D1: letting somebody in when the tickets are known', () => {
  const other = { id: 'late', attributes: {}, salt: saltOf(7) };
  const record = drawn(entrants(5), placesOf(2), [other]);
  const insert = (line: string, salt: string) => ({
    kind: 'insert' as const,
    line,
    salt,
    at,
    reason,
  });

  it('takes the id that was committed to, and no other', () => {
    const after = recordEvents(record, [insert('late', other.salt)]);

    expect(after.order.map(({ id }) => id)).toContain('late');
    expect(judged(after, copiesOf(record))).toEqual({ exit: 0, failed: [], left: [] });
  });

  it('refuses an id that was chosen for its ticket', () => {
    const chosen = Array.from({ length: 50 }, (_, n) => insert(`late-${n}`, other.salt));

    for (const forged of chosen) {
      expect(() => recordEvents(record, [forged])).toThrow(errorWithCode('log.not-committed'));
    }
  });

  it('refuses a hash that was added to the list of others afterwards', () => {
    const friend = { id: 'friend', attributes: {}, salt: saltOf(8) };
    const { announcement } = record;
    const others = commitOthers({ announcement, others: [other, friend] });
    const forged = madeToAgree({
      ...record,
      others: { lines: others.lines, sha256: others.sha256 },
      log: [insert('friend', friend.salt)],
    });

    expect(judged(forged, copiesOf(record))).toMatchObject({
      exit: 1,
      failed: ['published-entries'],
    });
  });

  it('opens each hash once', () => {
    const twice = [insert('late', other.salt), event('strike', 'late'), insert('late', other.salt)];

    expect(() => recordEvents(record, twice)).toThrow(errorWithCode('log.not-committed'));
  });

  it('names everybody who was let in or struck, and counts them in the conclusion', () => {
    const after = recordEvents(record, [event('strike', 'e01'), insert('late', other.salt)]);
    const finding = verifyDraw(after, copiesOf(record));

    const log = finding.findings?.find(({ criterion }) => criterion === 'log');
    expect(log?.reason.params).toMatchObject({ strike: ['e01'], insert: ['late'] });
    expect(drawVerdict(finding, 'en').text).toContain('1 let in afterwards and 1 struck.');
  });
});

describe('D2: a public source of few outcomes', () => {
  const dice = (count: number): NumbersSource => ({
    ...lotto,
    name: 'Dice',
    count,
    to: 6,
    repeat: true,
    order: 'drawn',
  });

  it('is refused: one die', () => {
    expect(() => announced({ sources: [dice(1)] })).toThrow(errorWithCode('entropy.too-few'));
  });

  it('is refused: the secret of the organiser adds nothing to a die', () => {
    const secret = { kind: 'secret' as const, commitment: commitmentTo(SECRET) };

    expect(() => announced({ sources: [secret, dice(3)] })).toThrow(
      errorWithCode('entropy.too-few'),
    );
    expect(() => announced({ sources: [secret] })).toThrow(errorWithCode('entropy.too-few'));
  });

  it('is refused: dice that the organiser throws', () => {
    const own = { ...dice(12), outside: false };

    expect(() => announced({ sources: [own] })).toThrow(errorWithCode('entropy.too-few'));
  });

  it('is refused when entries close, where there are too many entrants for it', () => {
    const announcement = announced({ sources: [dice(8)] });
    const others = commitOthers({ announcement, others: [] });
    const entries = withoutAttributes(entrants(60));

    expect(() => closeEntries({ announcement, entries, others })).toThrow(
      errorWithCode('entropy.too-few'),
    );
  });

  it.each([
    ['too many', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['out of range', [1, 2, 3, 4, 5, 6, 123456789]],
    ['twice the same', [1, 2, 3, 4, 5, 6, 6]],
    ['in another order', [7, 6, 5, 4, 3, 2, 1]],
  ])('cannot give numbers other than announced: %s', (_, numbers) => {
    const announcement = announced();
    const others = commitOthers({ announcement, others: [] });
    const entries = closeEntries({ announcement, entries: withoutAttributes(['a']), others });
    const revealed = [{ kind: 'numbers', numbers }] as const;

    expect(() => draw({ announcement, entries, others, revealed })).toThrow(
      errorWithCode('numbers.unfit'),
    );
    expect(judged(madeToAgree({ ...drawn(['a', 'b']), revealed })).failed).toEqual(['numbers']);
  });
});

describe('D3: half of what was published', () => {
  it('does not make a draw right: the list alone leaves the announcement to check', () => {
    const { record } = witnessed();
    const { entries } = copiesOf(record);

    expect(judged(record, { entries, beacon, lookedUp: { secrets: [SECRET] } })).toEqual({
      exit: 3,
      failed: [],
      left: ['published-announcement', 'journal'],
    });
  });

  it('does not make a draw right: the announcement alone leaves the list to check', () => {
    const { record } = witnessed();
    const { announcement } = copiesOf(record);

    expect(judged(record, { announcement, beacon, lookedUp: { secrets: [SECRET] } })).toEqual({
      exit: 3,
      failed: [],
      left: ['published-entries', 'journal'],
    });
  });

  it('does not hide that another time was announced', () => {
    const record = drawn(entrants(5));
    const announcement = { ...record.announcement, drawAt: '2024-06-26T13:00:00Z' };
    const forged = madeToAgree({ ...record, announcement });

    expect(judged(forged, copiesOf(record))).toMatchObject({
      exit: 1,
      failed: ['published-announcement', 'published-entries'],
    });
  });
});

describe('D4: numbers that nobody looked up', () => {
  const record = drawn(entrants(5));
  const { lookedUp, ...copies } = copiesOf(record);

  it('leave something to check', () => {
    expect(judged(record, copies)).toEqual({ exit: 3, failed: [], left: ['numbers-looked-up'] });
  });

  it('are wrong where the lottery gave others', () => {
    const numbers = { Lotto: [1, 2, 3, 4, 5, 6, 7] };

    expect(judged(record, { ...copies, lookedUp: { numbers } })).toMatchObject({
      exit: 1,
      failed: ['numbers-looked-up'],
    });
  });

  it('are never said to be checked where they only fit', () => {
    const finding = verifyDraw(record, copies);

    const fit = finding.findings?.find(({ criterion }) => criterion === 'numbers');
    expect(fit?.reason.code).toBe('numbers.fit');
    expect(drawVerdict(finding, 'en').text).toContain('whether the source gave the numbers');
  });
});

describe('D5: closing when a source is public', () => {
  const announcement = announced();
  const others = commitOthers({ announcement, others: [] });
  const closing = (now: string) =>
    closeEntries({ announcement, entries: withoutAttributes(['a']), others, now });

  it('is refused from the time of the draw on', () => {
    expect(() => closing('2024-06-26T10:00:00Z')).toThrow(errorWithCode('entries.source-public'));
    expect(closing('2024-06-26T09:59:59Z').lines).toEqual(['a']);
  });

  it('is refused before entries close', () => {
    expect(() => closing('2024-06-24T07:59:59Z')).toThrow(errorWithCode('entries.too-early'));
  });

  it('is refused for an announcement after the closing', () => {
    expect(() => announceDraw({ ...input, now: '2024-06-24T08:00:00Z' })).toThrow(
      errorWithCode('announcement.too-late'),
    );
  });
});

describe('D6: one source twice, and hostile options', () => {
  it('refuses the same lottery, network or secret twice, and a successor that is a source', () => {
    const successor = { from: '2024-07-10T10:00:00Z', source: { ...lotto } };
    const other = { ...lotto, name: 'Joker' };

    for (const sources of [
      [lotto, lotto],
      [lotto, { ...other, successor }],
      [{ ...lotto, successor }],
    ]) {
      expect(() => announced({ sources })).toThrow(errorWithCode('sources.repeated'));
    }
  });

  it.each([
    null,
    7,
    [],
    { beacon: 7 },
    { announcement: {} },
    { chains: [null] },
    { chains: {} },
    { lookedUp: { numbers: 7 } },
    { lookedUp: { beacons: { x: null } } },
    { journal: 7 },
    new Proxy({}, { ownKeys: () => ['beacon', 'beacon'] }),
  ])('answers hostile options with an error of the library', (options) => {
    expect(() => verifyDraw(drawn(['a']), options as never)).toThrow(
      errorWithCode('options.invalid'),
    );
  });

  it('takes names by the same characters whatever version of Unicode the host has', () => {
    const named = (name: string) => () => announced({ sources: [{ ...lotto, name }] });

    // U+20C1 is unassigned in older versions of Unicode. NFC of a name depends on the version.
    expect(named('Lotto \u20c1')().sources[0]).toMatchObject({ name: 'Lotto \u20c1' });
    expect(named('Lotto e\u0301')).not.toThrow();
    for (const name of ['a\u200bb', 'a\u202eb', 'a\u0000', ' a', 'a\u00a0', 'a\u2028b', '']) {
      expect(named(name)).toThrow(errorWithCode('announcement.invalid'));
    }
  });
});

describe('D7: a declined place', () => {
  it('does not come back by strike and insertion', () => {
    const other = { id: 'e09', attributes: {}, salt: saltOf(9) };
    const record = drawn(entrants(5), placesOf(1), [other]);
    const id = record.order[0]?.id ?? '';
    const declined = [event('offer', id), event('decline', id), event('strike', id)];
    const back = { kind: 'insert' as const, line: id, salt: other.salt, at, reason };

    expect(() => recordEvents(record, [...declined, back])).toThrow(
      errorWithCode('log.not-committed'),
    );
    const restored = recordEvents(record, [...declined, event('restore', id)]);
    expect(restored.order.find((one) => one.id === id)?.place).toBeUndefined();
  });

  it('is one of another order in another draw by RFC 3797 on the same numbers', () => {
    const method = 'rfc3797';
    const one = drawn(entrants(20), { method, drawId: 'one' });
    const two = drawn(entrants(20), { method, drawId: 'two' });

    expect(one.order.map(({ id }) => id)).not.toEqual(two.order.map(({ id }) => id));
  });
});

describe('D8: places of a group after another', () => {
  const selection = { order: [{ by: 'group', direction: 'ascending' as const }], places: 3 };
  const people = [1, 1, 2, 2, 2].map((group, n) => ({
    id: `e${n}`,
    attributes: { group: String(group) },
  }));
  const record = drawn(people, { selection });

  it('are those that the first group left, in one order that anybody can check', () => {
    const groups = new Map(people.map(({ id, attributes }) => [id, attributes.group]));

    expect(record.order.map(({ id }) => groups.get(id))).toEqual(['1', '1', '2', '2', '2']);
    expect(record.order.map(({ place }) => place)).toEqual([
      'open',
      'open',
      'open',
      undefined,
      undefined,
    ]);
    expect(judged(record, copiesOf(record)).exit).toBe(0);
  });

  it('flow on when somebody in the first group declines', () => {
    const id = record.order[0]?.id ?? '';
    const after = recordEvents(record, [event('offer', id), event('decline', id)]);

    expect(after.order.map(({ place }) => place)).toEqual([
      undefined,
      'open',
      'open',
      'open',
      undefined,
    ]);
  });
});
