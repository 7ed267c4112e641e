import { describe, expect, it } from 'vitest';
import { draw } from '../../../src/lottery/draw.js';
import { closeEntries } from '../../../src/lottery/entries.js';
import { rfc3797 } from '../../../src/lottery/methods/rfc3797.js';
import { verifyDraw } from '../../../src/lottery/verify.js';
import { errorWithCode } from '../../parse/error-with-code.js';
import section6 from '../../vectors/rfc3797.json' with { type: 'json' };
import { failedChecks } from '../checks.js';
import { announced } from '../draws.js';
import * as reference from '../reference-draw.js';
import * as properties from './rfc3797.properties.js';
import { key, source } from './rfc3797-key.js';

/** From 1, as the RFC counts the pool. */
const position = (id: string) => section6.pool.indexOf(id) + 1;

describe('RFC 3797, section 6', () => {
  it('has its key', () => {
    expect(key(...section6.numbers)).toBe(section6.key);
  });

  it.each(section6.selections.map((selection, index) => ({ ...selection, index })))(
    'selects $name by $md5',
    ({ md5, selected, name, index }) => {
      const drawn = rfc3797.order(section6.key, section6.pool)[index];
      expect(drawn).toEqual({ id: name, ticket: md5 });
      expect(position(name)).toBe(selected);
    },
  );

  it('has its order in full', () => {
    const drawn = rfc3797.order(section6.key, section6.pool);
    expect(drawn.map(({ id }) => position(id))).toEqual(section6.order);
  });

  it('has it when it is drawn and verified', () => {
    const names = ['Lottery', 'Daily', 'Powerball'];
    const announcement = announced({
      method: 'rfc3797',
      places: 10,
      sources: names.map((name) => ({ kind: 'numbers', name })),
    });
    const pool = section6.pool.map((_, index) => String(index + 1).padStart(2, '0'));
    const record = draw(
      announcement,
      closeEntries(announcement, pool),
      section6.numbers.map((numbers, index) => source(numbers, names[index])),
    );
    expect(record.seed).toBe(section6.key);
    expect(record.order.map(({ id }) => Number(id))).toEqual(section6.order);
    expect(record.order.slice(0, 16).map(({ ticket }) => ticket)).toEqual(
      section6.selections.map(({ md5 }) => md5),
    );
    expect(record.order.map(({ place }) => place)).toEqual(pool.map((_, index) => index < 10));
    expect(verifyDraw(record).outcome).toBe('met');
  });
});

describe('what the RFC warns of', () => {
  it('does not hash the rank as one byte, as RFC 2777 did', () => {
    const [zero, text] = [Buffer.from([0]), Buffer.from(section6.key)];
    const old = reference.md5(Buffer.concat([zero, text, zero])).toString('hex');
    expect(old).toBe(section6.notOurs.oneByteIndexMd5);
    expect(rfc3797.order(section6.key, section6.pool)[0]?.ticket).not.toBe(old);
  });

  it('does not take the numbers as they fell: that would be another draw', () => {
    const { unsortedKey, unsortedOrder } = section6.notOurs;
    const fell = unsortedKey.split('/').slice(0, -1);
    const numbers = fell.map((source) => source.split('.').slice(0, -1));
    expect(key(...numbers)).toBe(section6.key);
    const drawn = rfc3797.order(unsortedKey, section6.pool).map(({ id }) => position(id));
    expect(drawn.slice(0, 10)).toEqual(unsortedOrder);
    expect(unsortedOrder).not.toEqual(section6.order.slice(0, 10));
  });
});

describe('the key', () => {
  it('has no leading zeros', () => {
    expect(key(['0012', '7', '007', '000'])).toBe('0.7.7.12./');
    expect(key(['0012'])).toBe(key([12]));
  });

  it('keeps every digit beyond 2^53, and sorts by size and not as text', () => {
    expect(key(['9007199254740993', '9007199254740992', 9007199254740991, '10', 9])).toBe(
      '9.10.9007199254740991.9007199254740992.9007199254740993./',
    );
    const [long, longer] = ['9'.repeat(99), `1${'0'.repeat(99)}`];
    expect(key([longer, long])).toBe(`${long}.${longer}./`);
  });

  it('keeps a number that fell twice', () => {
    expect(key([5, 1, 5])).toBe('1.5.5./');
  });

  it('keeps sources apart, and in their order', () => {
    expect(key([2, 1], [3])).toBe('1.2./3./');
    expect(key([3], [2, 1])).toBe('3./1.2./');
  });

  it('can be read back as the numbers of each source, sorted', () => {
    properties.hasAKeyThatCanBeReadBack(100);
  });
});

describe('a draw by RFC 3797', () => {
  it('agrees with arithmetic on whole numbers of 128 bits', () => {
    properties.drawsLike128BitArithmetic(100);
  });

  it('counts in two bytes past 255', () => {
    const pool = Array.from({ length: 600 }, (_, n) => `e${n}`);
    expect(rfc3797.order(section6.key, pool)).toEqual(reference.rfc3797(section6.key, pool));
  });

  it('may have the same source twice', () => {
    const announcement = announced({
      method: 'rfc3797',
      sources: [
        { kind: 'numbers', name: 'Lotto' },
        { kind: 'numbers', name: 'Lotto' },
      ],
    });
    const entries = closeEntries(announcement, ['a', 'b', 'c']);
    const record = draw(announcement, entries, [source([3, 1]), source([2])]);
    expect(record.seed).toBe('1.3./2./');
    expect(verifyDraw(record).outcome).toBe('met');
    const swapped = { ...record, revealed: record.revealed.toReversed() };
    expect(failedChecks(verifyDraw(swapped))).toEqual(['seed.wrong']);
  });

  it('has no seed from a secret that is revealed in the place of numbers', () => {
    const announcement = announced({ method: 'rfc3797' });
    const record = draw(announcement, closeEntries(announcement, ['a', 'b', 'c']), [source([3])]);
    const revealed = [{ kind: 'secret', secret: '00'.repeat(32) }];
    expect(failedChecks(verifyDraw({ ...record, revealed }))).toEqual([
      'sources.substituted',
      'seed.wrong',
    ]);
  });

  it('gives a record that can be verified, or none, however much the sources have said', () => {
    const outcomes = new Set<string>();
    for (let count = 1; count <= 16; count += 1) {
      const sources = Array.from({ length: count }, (_, n) => `Lottery ${n}`);
      const announcement = announced({
        method: 'rfc3797',
        sources: sources.map((name) => ({ kind: 'numbers', name })),
      });
      // The most numbers, and the longest, that a source may give.
      const most = Array.from({ length: 32 }, () => '9'.repeat(20));
      try {
        const record = draw(
          announcement,
          closeEntries(announcement, ['a', 'b']),
          sources.map((name) => source(most, name)),
        );
        outcomes.add(verifyDraw(record).outcome);
      } catch (error) {
        expect(error).toEqual(errorWithCode('revealed.invalid'));
        outcomes.add('refused');
      }
    }
    expect([...outcomes]).toEqual(['met', 'refused']);
  });
});
