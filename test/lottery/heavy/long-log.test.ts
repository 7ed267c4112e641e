import { describe, expect, it } from 'vitest';
import { strike } from '../../../src/lottery/amend.js';
import { type LogEvent, replay } from '../../../src/lottery/log.js';
import { verifyDraw } from '../../../src/lottery/verify.js';
import { drawn } from '../drawn.js';
import { eventOf } from '../logs.js';
import { naiveReplay, startOf } from '../naive-replay.js';
import { timed } from './timed.js';

/**
 * A draw among so many, and a log of as many events: all kinds of them, all over the list. The
 * first are offered a place, and every other declines it; some at the end are struck, in an order
 * that jumps about; and others come in late.
 */
function busy(size: number) {
  const ids = Array.from({ length: size }, (_, n) => `e${n}`);
  const record = drawn(ids, { places: size / 5 });
  const at = '2024-06-27T09:00:00+02:00';
  const order = record.order.map(({ id }) => id);
  const events: LogEvent[] = [];
  for (let n = 0; n < size * 0.3; n += 1) {
    const id = order[n] ?? '';
    events.push(eventOf('offer', id, at), eventOf(n % 2 ? 'accept' : 'decline', id, at));
  }
  const last = size * 0.2;
  for (let n = 0; n < last; n += 1) {
    events.push(eventOf('strike', order[size - 1 - ((n * 7919) % last)] ?? '', at));
    events.push(eventOf('insert', `late-${n}`, at));
  }
  return { record, events };
}

const large = busy(100_000);

describe('replay', () => {
  it('agrees with the naive one on a long log', () => {
    const { record, events } = busy(500);
    const { announcement, seed } = record;
    expect(replay(announcement, startOf(record).drawn, seed, events)).toEqual(
      naiveReplay(startOf(record), events),
    );
  });

  it('of 100 000 events on 100 000 entrants takes as long as ten of a tenth, and not a hundred', () => {
    const [tenth = 1, whole = 1] = [busy(10_000), large].map(({ record, events }) => {
      const { announcement, seed } = record;
      expect(events).toHaveLength(record.order.length);
      const { drawn } = startOf(record);
      return timed(`replay of ${events.length} events`, () =>
        replay(announcement, drawn, seed, events),
      )[1];
    });
    expect(whole).toBeLessThan(5000);
    expect(whole / tenth).toBeLessThan(50);
  });

  it('is verified in seconds, and one event can be added to it', () => {
    const { record, events } = large;
    const { announcement, seed } = record;
    const log = events.slice(0, -1);
    const order = replay(announcement, startOf(record).drawn, seed, log);
    const long = { ...record, log, order: [...order] };
    const [finding, verifying] = timed('verify 99 999 events', () => verifyDraw(long));
    expect(finding.outcome).toBe('met');
    expect(verifying).toBeLessThan(10_000);
    const id = order.at(-1)?.id ?? '';
    const [after, adding] = timed('add one event to them', () =>
      strike(long, id, 'Withdrew', '2024-06-28T09:00:00+02:00'),
    );
    expect(after.log).toHaveLength(100_000);
    expect(after.order).toHaveLength(order.length - 1);
    expect(adding).toBeLessThan(10_000);
  });
});
