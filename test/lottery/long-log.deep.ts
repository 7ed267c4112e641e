import { describe, expect, it } from 'vitest';
import { strike } from '../../src/lottery/amend.js';
import { type LogEvent, replay } from '../../src/lottery/log.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { cpuMs } from './cpu-time.js';
import { drawn } from './draws.js';
import { eventOf } from './logs.js';
import { naiveReplay, startOf } from './naive-replay.js';

/**
 * A draw among `size` entrants, and a log of as many events of all kinds, spread over the list: the
 * first are offered a place, and every other one declines it; some at the end are struck, in mixed
 * order; and others are inserted.
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

describe('replay', () => {
  it('agrees with the naive replay on a long log', () => {
    const { record, events } = busy(500);
    const { announcement, seed } = record;
    expect(replay(announcement, startOf(record).drawn, seed, events)).toEqual(
      naiveReplay(startOf(record), events),
    );
  });

  const large = busy(100_000);
  const replaying = ({ record, events }: ReturnType<typeof busy>) => {
    const { announcement, seed } = record;
    const { drawn } = startOf(record);
    return cpuMs(() => replay(announcement, drawn, seed, events));
  };

  it('of ten times the events on ten times the entrants takes less than fifty times as long', () => {
    expect(large.events).toHaveLength(large.record.order.length);
    // In proportion it would be 10 times, and 100 times if every event walked the list.
    const [tenth = 1, whole = 1] = [busy(10_000), large].map(replaying);
    expect(whole / tenth).toBeLessThan(50);
  });

  it('of a log of 100 000 events is verified, and extended, in a few times as long', () => {
    const { record, events } = large;
    const { announcement, seed } = record;
    const log = events.slice(0, -1);
    const order = replay(announcement, startOf(record).drawn, seed, log);
    const long = { ...record, log, order: [...order] };
    const once = replaying(large);
    const verifying = cpuMs(() => expect(verifyDraw(long).outcome).toBe('met'));
    const id = order.at(-1)?.id ?? '';
    const extending = cpuMs(() => {
      const after = strike(long, id, 'Withdrew', '2024-06-28T09:00:00+02:00');
      expect(after.log).toHaveLength(100_000);
      expect(after.order).toHaveLength(order.length - 1);
    });
    expect(verifying / once).toBeLessThan(20);
    expect(extending / once).toBeLessThan(20);
  });
});
