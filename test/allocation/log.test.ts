import { describe, expect, it } from 'vitest';
import { allocateAfter } from '../../src/allocation/allocate-after.js';
import type { AnnouncedSelection } from '../../src/allocation/selection.js';
import { events, lines, logged, placesAfter } from './lines.js';

const order: AnnouncedSelection['order'] = [{ by: 'g', direction: 'ascending' }];
const selection: AnnouncedSelection = { order, places: 2 };
const entrants = lines('a g=1', 'b g=1', 'c g=1', 'd g=2');

describe('after an offer', () => {
  it('nobody loses the place, who comes before it or not', () => {
    const now = placesAfter(selection, entrants, 'offer b', 'insert aa g=0');

    expect(now).toEqual(['aa open', 'b open']);
  });

  it('a declined place goes to the next', () => {
    const result = logged(selection, entrants, 'offer a', 'accept a', 'decline a');

    expect(result.ok && result.allocation.order).toEqual([
      { rank: 1, id: 'a', ticket: 'a', status: 'declined' },
      { rank: 2, id: 'b', ticket: 'b', place: 'open' },
      { rank: 3, id: 'c', ticket: 'c', place: 'open' },
      { rank: 4, id: 'd', ticket: 'd' },
    ]);
  });

  it('D7: who declined gets no place back by a strike and an insertion or a restoration', () => {
    const log = ['offer a', 'decline a', 'strike a'];

    expect(placesAfter(selection, entrants, ...log, 'insert a g=0')).toBe('log.known-id');
    expect(placesAfter(selection, entrants, ...log, 'restore a')).toEqual(['b open', 'c open']);
    expect(placesAfter(selection, entrants, ...log, 'restore a', 'offer a')).toBe('log.declined');
  });

  it('D8: a declined place of a quota flows on to the open places', () => {
    const quotas = [
      { id: 'north', when: { fact: 'n', is: '1' }, places: 1, unfilled: 'to-all' },
    ] as const;
    const some = lines('a g=1 n=0', 'b g=1 n=0', 'c g=2 n=1', 'd g=2 n=0');
    const both = ['offer a', 'offer c', 'decline c'];

    expect(placesAfter({ ...selection, quotas }, some, ...both)).toEqual(['a open', 'b open']);
  });

  it('a place that a quota lent is not given twice', () => {
    const quotas = [
      { id: 'north', when: { fact: 'n', is: '1' }, places: 1, unfilled: 'to-all' },
    ] as const;
    const some = lines('a g=1 n=0', 'b g=1 n=0');
    const late = ['offer a', 'offer b', 'insert c g=0 n=1'];

    expect(placesAfter({ ...selection, quotas }, some, ...late)).toEqual(['a open', 'b open']);
    expect(placesAfter({ ...selection, quotas }, some, ...late, 'decline a')).toEqual([
      'c north',
      'b open',
    ]);
  });
});

describe('26: a place that falls free, with a waiting list that is drawn anew,', () => {
  const anew = { ...selection, waitingList: 'drawn-anew' } as const;
  const placed = (...log: readonly string[]) => placesAfter(anew, entrants, ...log);

  it('goes to nobody in this draw', () => {
    expect(placed('offer a', 'decline a')).toEqual(['b open']);
    expect(placed('offer a', 'lapse a')).toEqual(['b open']);
    expect(placed('offer a', 'accept a', 'decline a')).toEqual(['b open']);
    expect(placed('strike a')).toEqual(['b open']);
    expect(placed('offer a', 'strike a')).toEqual(['b open']);
    expect(placed('offer a', 'decline a', 'offer c')).toBe('log.not-placed');
  });

  it('stays taken in its quota, and what it took of the money and under a cap', () => {
    const some = lines('a n=1 ask=30', 'b n=1 ask=30', 'c n=0 ask=30', 'd n=0 ask=30');
    const quotas = [
      { id: 'north', when: { fact: 'n', is: '1' }, places: 1, unfilled: 'to-all' },
    ] as const;
    const money = { budget: 90, ask: 'ask', whenShort: 'skip' } as const;
    const common = { order: [], places: 4, waitingList: 'drawn-anew' } as const;
    const both = ['offer a', 'decline a'];

    expect(placesAfter({ ...common, places: 2, quotas }, some, ...both)).toEqual(['b open']);
    expect(placesAfter({ ...common, ...money }, some, ...both)).toEqual(['b open', 'c open']);
    expect(placesAfter({ ...common, caps: [{ by: 'n', maximum: 1 }] }, some, ...both)).toEqual([
      'c open',
    ]);
  });

  it('takes what it took when it was offered, whatever is corrected later', () => {
    const large = { ...anew, order: [], placesNeeded: 'n', whenShort: 'skip' } as const;
    const some = lines('a n=2', 'b n=1');

    expect(placesAfter(large, some, 'offer a', 'correct a n=1', 'decline a')).toEqual([]);
  });

  it('leaves the shares of the others as they are', () => {
    const share = {
      order: [],
      places: 3,
      budget: 60,
      ask: 'ask',
      whenShort: 'pro-rata',
      waitingList: 'drawn-anew',
    } as const;
    const some = lines('a ask=40', 'b ask=40', 'c ask=40');
    const result = logged(share, some, 'strike a');

    expect(result.ok && result.allocation.order.map(({ id, amount }) => [id, amount])).toEqual([
      ['b', 20],
      ['c', 20],
    ]);
  });

  it('is back when who was struck is restored, unless who declined', () => {
    expect(placed('strike a', 'restore a')).toEqual(['a open', 'b open']);
    expect(placed('offer a', 'strike a', 'restore a')).toEqual(['a open', 'b open']);
    expect(placed('offer a', 'decline a', 'strike a', 'restore a')).toEqual(['b open']);
  });

  it('was never one of somebody who waits', () => {
    expect(placed('strike d')).toEqual(['a open', 'b open']);
    expect(placed('strike d', 'insert e g=0')).toEqual(['e open', 'a open']);
  });
});

describe('a decision', () => {
  it('strikes somebody out of the order, and restores without the place that it had', () => {
    const struck = logged(selection, entrants, 'offer a', 'strike a', 'offer c');
    const restored = placesAfter(
      selection,
      entrants,
      'offer a',
      'strike a',
      'offer c',
      'restore a',
    );

    expect(struck.ok && struck.allocation.order.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    expect(restored).toEqual(['a open', 'c open']);
  });

  it('corrects the rank, and an offered place stays', () => {
    expect(placesAfter(selection, entrants, 'correct d g=0')).toEqual(['d open', 'a open']);
    expect(placesAfter(selection, entrants, 'offer a', 'correct a g=9')).toEqual([
      'b open',
      'a open',
    ]);
  });

  it('corrects what an offered place takes only for the time after it', () => {
    const needs = { order, places: 2, placesNeeded: 'n', whenShort: 'skip' } as const;
    const families = lines('a g=1 n=1', 'b g=1 n=1', 'c g=1 n=1');
    const log = ['offer a', 'correct a g=1 n=2'];

    expect(placesAfter(needs, families, ...log)).toEqual(['a open', 'b open']);
    expect(placesAfter(needs, families, ...log, 'strike a', 'restore a')).toEqual(['a open']);
  });

  it('places somebody beside the draw, who takes nobody’s place and no rank', () => {
    const result = logged(selection, entrants, 'place x');

    expect(result).toMatchObject({ ok: true, beside: ['x'] });
    expect(result.ok && result.allocation.order.map(({ id, place }) => [id, place])).toEqual([
      ['a', 'open'],
      ['b', 'open'],
      ['c', undefined],
      ['d', undefined],
    ]);
  });
});

describe('an event that cannot have happened', () => {
  it.each([
    ['log.unknown-id', ['offer x']],
    ['log.unknown-id', ['strike a', 'offer a']],
    ['log.unknown-id', ['strike a', 'strike a']],
    ['log.unknown-id', ['correct x g=1']],
    ['log.not-placed', ['offer c']],
    ['log.offered', ['offer a', 'offer a']],
    ['log.declined', ['offer a', 'lapse a', 'offer a']],
    ['log.not-offered', ['accept a']],
    ['log.not-offered', ['decline a']],
    ['log.not-offered', ['offer a', 'accept a', 'lapse a']],
    ['log.not-offered', ['offer a', 'accept a', 'accept a']],
    ['log.not-struck', ['restore a']],
    ['log.known-id', ['insert a g=1']],
    ['log.known-id', ['place a']],
    ['log.known-id', ['place x', 'insert x g=1']],
  ])('is refused with %s and its index: %j', (code, log) => {
    expect(logged(selection, entrants, ...log)).toEqual({
      ok: false,
      issue: { index: log.length - 1, code },
    });
  });

  it('is one before the draw or before the event before', () => {
    const log = events('offer a', 'accept a');
    const context = {
      selection,
      drawAt: '2026-01-31T12:00:00Z',
      entrantOf: () => ({ id: '', attributes: {} }),
    };
    const [offer, accept] = log;
    const early = { ...accept, at: '2026-01-31T11:59:59Z' } as (typeof log)[number];

    expect(allocateAfter(context, entrants, [early])).toEqual({
      ok: false,
      issue: { index: 0, code: 'log.time' },
    });
    expect(allocateAfter(context, entrants, [offer as typeof early, early])).toEqual({
      ok: false,
      issue: { index: 1, code: 'log.time' },
    });
  });
});

it('an offer lets nobody else in, also when it takes out who ended a pool', () => {
  // Nobody fits in the quota after a, who asks for too much of it; a gets an open place.
  const selection = {
    order: [],
    places: 3,
    budget: 100,
    ask: 'ask',
    whenShort: 'stop',
    quotas: [{ id: 'x', when: { fact: 'x', is: '1' }, budget: 30, unfilled: 'unused' }],
  } as const;
  const entrants = lines('a x=1 ask=60', 'b x=1 ask=20', 'c x=0 ask=20');

  expect(placesAfter(selection, entrants)).toEqual(['a open']);
  expect(placesAfter(selection, entrants, 'offer a')).toEqual(['a open']);
  expect(placesAfter(selection, entrants, 'offer a', 'strike c')).toEqual(['a open', 'b x']);
});
