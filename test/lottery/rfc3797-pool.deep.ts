import { describe, expect, it } from 'vitest';
import { draw } from '../../src/lottery/draw.js';
import { closeEntries } from '../../src/lottery/entries.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { cpuMs } from './cpu-time.js';
import { announced, lotto } from './draws.js';
import * as reference from './reference-draw.js';

const announcement = announced({ method: 'rfc3797', places: 100 });
const ids = Array.from({ length: 65_536 }, (_, n) => String(n).padStart(5, '0'));
const most = ids.slice(0, 65_535);

describe('the largest pool of RFC 3797', () => {
  it('is drawn and verified in the order of RFC 3797', () => {
    const record = draw(announcement, closeEntries(announcement, most), [lotto]);
    expect(verifyDraw(record).outcome).toBe('met');
    expect(record.order.map(({ id, ticket }) => ({ id, ticket }))).toEqual(
      reference.rfc3797('4.8.15./', most),
    );
  });

  it('takes less than fifty times as long as a pool of a tenth', () => {
    const [tenth = 1, whole = 1] = [most.slice(0, 6_553), most].map((pool) => {
      const entries = closeEntries(announcement, pool);
      return cpuMs(() => {
        expect(verifyDraw(draw(announcement, entries, [lotto])).outcome).toBe('met');
      });
    });
    // A hundred times if every entrant that is drawn moved all that come after it.
    expect(whole / tenth).toBeLessThan(50);
  });

  it('cannot have one entrant more', () => {
    expect(() => closeEntries(announcement, ids)).toThrow(errorWithCode('entries.too-many'));
    // With a list that was closed for a draw by another method, or made by hand.
    const byHand = closeEntries({ ...announcement, method: 'ticket' }, ids);
    expect(() => draw(announcement, byHand, [lotto])).toThrow(errorWithCode('entries.too-many'));
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

  it('is not verified much longer for a long key than for a short one', () => {
    const record = draw(announcement, closeEntries(announcement, most), [lotto]);
    const honest = cpuMs(() => expect(verifyDraw(record).outcome).toBe('met'));
    // A key of 99 kB took 80 seconds when its length was not limited.
    for (const length of [1_900, 99_000]) {
      const seed = `${'9'.repeat(length)}./`;
      const forged = cpuMs(() => {
        expect(verifyDraw({ ...record, seed }).outcome).toBe('not-met');
      });
      expect(forged / honest).toBeLessThan(20);
    }
  });
});
