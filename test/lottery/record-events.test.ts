import { describe, expect, it } from 'vitest';
import { recordEvents } from '../../src/lottery/record-events.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { drawn, entrants, event, placesOf, saltOf } from './draws.js';
import { copiesOf, judged } from './forged.js';
import { ticket } from './reference-draw.js';

const other = { id: 'late', attributes: {}, salt: saltOf(1) };
const record = drawn(entrants(6), placesOf(2), [other]);
const [first = '', second = '', third = '', fourth = ''] = record.order.map(({ id }) => id);
const at = '2024-06-26T11:00:00Z';
const insert = { kind: 'insert', line: 'late', salt: other.salt, at, reason: 'x' } as const;
const placed = (of: typeof record) =>
  of.order.filter(({ place }) => place !== undefined).map(({ id }) => id);

describe('the log of a draw', () => {
  it('is the same by one batch and by one event after another', () => {
    const events = [event('offer', first), event('decline', first), insert, event('offer', second)];

    const batch = recordEvents(record, events);
    const steps = events.reduce((one, next) => recordEvents(one, [next]), record);

    expect(batch).toEqual(steps);
    expect(judged(batch, copiesOf(record)).exit).toBe(0);
  });

  it('does not come from an order that somebody changed in the record', () => {
    const forged = { ...record, order: record.order.toReversed() };

    expect(recordEvents(forged, [event('offer', first)])).toEqual(
      recordEvents(record, [event('offer', first)]),
    );
  });

  it('gives the place of who declined, or was struck, to the next', () => {
    const after = recordEvents(record, [
      event('offer', first),
      event('decline', first),
      event('strike', second),
    ]);

    expect(placed(after)).toEqual([third, fourth]);
    expect(after.order.map(({ id }) => id)).not.toContain(second);
    expect(after.order[0]).toMatchObject({ id: first, rank: 1 });
  });

  it('gives whoever is let in the ticket of its id, and nobody who was offered a place loses it', () => {
    const offered = [event('offer', first), event('offer', second)];
    const after = recordEvents(record, [...offered, insert]);

    const late = after.order.find(({ id }) => id === 'late');
    expect(late?.ticket).toBe(ticket(record.seed, 'late'));
    expect(placed(after).toSorted()).toEqual([first, second].toSorted());
  });

  it('leaves the record as it was', () => {
    const before = JSON.stringify(record);
    recordEvents(record, [event('strike', first)]);
    expect(JSON.stringify(record)).toBe(before);
  });

  it.each([
    ['log.not-placed', event('offer', fourth)],
    ['log.not-offered', event('accept', first)],
    ['log.not-struck', event('restore', first)],
    ['log.unknown-id', event('strike', 'nobody')],
    ['log.known-id', event('place', first)],
    ['log.time', event('offer', first, '2024-06-26T09:59:59Z')],
    ['log.attributes', { ...insert, line: 'late x=1' }],
    ['log.not-committed', { ...insert, salt: saltOf(2) }],
    ['log.attributes', { kind: 'correct', line: `${first} x=1`, at, reason: 'x' } as const],
    ['log.invalid', { kind: 'offer' } as never],
  ])('refuses with %s what cannot have happened', (code, impossible) => {
    expect(() => recordEvents(record, [impossible])).toThrow(errorWithCode(code));
  });

  it.each(['shuffle', 'rfc3797'] as const)('lets nobody in with the method %s', (method) => {
    const shuffled = drawn(entrants(6), { ...placesOf(2), method }, [other]);
    expect(() => recordEvents(shuffled, [insert])).toThrow(errorWithCode('log.no-ticket'));

    const [id = ''] = shuffled.order.map((one) => one.id);
    const after = recordEvents(shuffled, [event('strike', id)]);
    expect(judged(after, copiesOf(after)).exit).toBe(0);
  });
});
