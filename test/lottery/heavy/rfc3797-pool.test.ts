import { describe, expect, it } from 'vitest';
import { draw } from '../../../src/lottery/draw.js';
import { closeEntries } from '../../../src/lottery/entries.js';
import { verifyDraw } from '../../../src/lottery/verify.js';
import { coded } from '../../parse/coded.js';
import * as book from '../by-the-book.js';
import { announced, lotto } from '../drawn.js';
import { timed } from './timed.js';

const announcement = announced({ method: 'rfc3797', places: 100 });
const ids = Array.from({ length: 65_536 }, (_, n) => String(n).padStart(5, '0'));
const most = ids.slice(0, 65_535);

describe('the largest pool of RFC 3797', () => {
  it('is drawn and verified', () => {
    const entries = closeEntries(announcement, most);
    const [record, drawing] = timed('rfc3797: draw among 65 535', () =>
      draw(announcement, entries, [lotto]),
    );
    const [finding, verifying] = timed('rfc3797: verify 65 535', () => verifyDraw(record));
    expect(finding.outcome).toBe('met');
    expect(drawing).toBeLessThan(10_000);
    expect(verifying).toBeLessThan(10_000);
    const { order } = record;
    expect(order.map(({ id, ticket }) => ({ id, ticket }))).toEqual(book.rfc3797('4.8.15./', most));
  });

  it('is not one larger', () => {
    expect(() => closeEntries(announcement, ids)).toThrow(coded('entries.too-many'));
    // With a list that was closed for a draw by another method, or made by hand.
    const byHand = closeEntries({ ...announcement, method: 'ticket' }, ids);
    expect(() => draw(announcement, byHand, [lotto])).toThrow(coded('entries.too-many'));
    const ticket = '0'.repeat(32);
    const forged = {
      format: 'utlysning-draw/1',
      announcement,
      entries: { ids, sha256: byHand.sha256 },
      revealed: [lotto],
      seed: '4.8.15./',
      order: ids.map((id, index) => ({ rank: index + 1, id, ticket, place: false })),
      log: [],
    };
    expect(verifyDraw(forged).findings?.[0]?.reason).toEqual({
      code: 'format.malformed',
      params: { at: ['entries.ids'], codes: ['too-big'] },
    });
  });

  it('does not let a long key cost more than it is worth', () => {
    const record = draw(announcement, closeEntries(announcement, most), [lotto]);
    // Left to be as long as it likes, 99 kB, it took 80 seconds.
    for (const length of [1_900, 99_000]) {
      const seed = `${'9'.repeat(length)}./`;
      const [finding, ms] = timed(`rfc3797: a key of ${length} characters among 65 535`, () =>
        verifyDraw({ ...record, seed }),
      );
      expect(finding.outcome).toBe('not-met');
      expect(ms).toBeLessThan(20_000);
    }
  });
});
