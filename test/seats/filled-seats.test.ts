import { describe, expect, it } from 'vitest';
import { seatsOf } from '../../src/seats/filled-seats.js';
import { seatsInOrder } from '../../src/seats/seats.js';
import * as properties from './filled-seats.properties.js';

describe('filling seats', () => {
  it('C02: seats a group the same whether or not other groups were seated before it', () => {
    properties.judgesEachGroupByItself(100);
  });

  it('C02: reports at most twelve ways to fill the rest', () => {
    const seats = seatsInOrder({ a: 3, b: 3, c: 3, d: 3 });
    const anywhere = { id: 'p1', categories: ['a', 'b', 'c', 'd'] };
    const six = Array.from({ length: 6 }, (_, n) => ({ ...anywhere, id: `p${n}` }));
    // Six of twelve seats stay empty, up to three in each of four categories: 44 ways.
    const ways = seatsOf(seats, 'one-seat')(six).additions;
    expect(new Set(ways.map((way) => JSON.stringify(way))).size).toBe(12);
    expect(ways).toHaveLength(12);
  });

  it('distinguishes groups that differ in the number or the order of persons', () => {
    const seats = seatsInOrder({ c1: 1, c2: 1 });
    const fill = seatsOf(seats, 'one-seat');
    const person = (id: string, ...categories: string[]) => ({ id, categories });
    const seated = (...members: ReturnType<typeof person>[]) => fill(members).seating();
    expect(seated(person('a', 'c1'), person('b', 'c2'))).toEqual({ c1: ['a'], c2: ['b'] });
    expect(seated(person('a', 'c2'), person('b', 'c1'))).toEqual({ c1: ['b'], c2: ['a'] });
    expect(seated(person('a', 'c1'))).toEqual({ c1: ['a'], c2: [] });
    expect(seated(person('a'), person('b', 'c1'))).toEqual({ c1: ['b'], c2: [] });
  });

  it('names everyone as spare where there are no seats, group by group', () => {
    const fill = seatsOf([], 'one-seat');
    const group = (...ids: string[]) => ids.map((id) => ({ id, categories: [] }));
    expect(fill(group('a')).spare()).toEqual(['a']);
    expect(fill(group('b', 'c')).spare()).toEqual(['b', 'c']);
  });

  it('C02: names who sits in each category, in the order of the seats, group by group', () => {
    const seats = seatsInOrder({ c2: 2, c1: 1 });
    const fill = seatsOf(seats, 'one-seat');
    const group = (...ids: string[]) =>
      ids.map((id, at) => ({ id, categories: [at === 0 ? 'c1' : 'c2'] }));
    const first = fill(group('a', 'b', 'c')).seating();
    const second = fill(group('d', 'e', 'f')).seating();
    expect(Object.entries(first)).toEqual([
      ['c2', ['b', 'c']],
      ['c1', ['a']],
    ]);
    expect(Object.entries(second)).toEqual([
      ['c2', ['e', 'f']],
      ['c1', ['d']],
    ]);
  });

  it('C02: gives the first categories their seats where not all can be filled', () => {
    const both = [{ id: 'p1', categories: ['a', 'b'] }];
    expect(seatsOf(seatsInOrder({ a: 1, b: 1 }), 'one-seat')(both).seated).toEqual({ a: 1, b: 0 });
    expect(seatsOf(seatsInOrder({ b: 1, a: 1 }), 'one-seat')(both).seated).toEqual({ b: 1, a: 0 });
  });

  it('leaves out categories that need nobody', () => {
    const seats = seatsInOrder({ a: 1, b: 0, c: { minimum: 0, maximum: 1 } });
    const filled = seatsOf(seats, 'one-seat')([{ id: 'p1', categories: ['a', 'b', 'c'] }]);
    expect(filled).toMatchObject({ required: { a: 1 }, seated: { a: 1 }, missing: 0 });
    expect(filled.seating()).toEqual({ a: ['p1'] });
    expect(Object.keys(filled.seated)).toEqual(['a']);
  });

  it('counts how many members are missing: one can fill a seat of each category, where the call lets it', () => {
    const seats = seatsInOrder({ a: 1, b: 1, c: 2 });
    expect(seatsOf(seats, 'one-seat')([]).missing).toBe(4);
    expect(seatsOf(seats, 'every-category')([]).missing).toBe(2);
  });

  it('takes a member without categories for one of none', () => {
    const filled = seatsOf(seatsInOrder({ a: 1 }), 'one-seat')([{ id: 'p1' }]);
    expect([filled.missing, filled.members, filled.spare()]).toEqual([1, 1, ['p1']]);
  });
});

describe('the seats of a call', () => {
  it('are a minimum, or a minimum and a maximum, in the order of the keys', () => {
    const seats = { b: 2, a: { minimum: 1 }, d: { minimum: 0, maximum: 3 }, c: 0 };
    expect(seatsInOrder(seats)).toEqual([
      { category: 'b', minimum: 2, maximum: Number.POSITIVE_INFINITY },
      { category: 'a', minimum: 1, maximum: Number.POSITIVE_INFINITY },
      { category: 'd', minimum: 0, maximum: 3 },
      { category: 'c', minimum: 0, maximum: Number.POSITIVE_INFINITY },
    ]);
  });
});
