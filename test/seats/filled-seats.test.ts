import { describe, expect, it } from 'vitest';
import { seatsOf } from '../../src/seats/filled-seats.js';
import * as properties from './filled-seats.properties.js';

describe('filling seats', () => {
  it('C02: seats a group the same whether or not other groups were seated before it', () => {
    properties.judgesEachGroupByItself(100);
  });

  it('C02: reports at most twelve ways to fill the rest', () => {
    const seats = ['a', 'b', 'c', 'd'].map((category) => ({ category, count: 3 }));
    const anywhere = { id: 'p1', categories: seats.map(({ category }) => category) };
    const six = Array.from({ length: 6 }, (_, n) => ({ ...anywhere, id: `p${n}` }));
    // Six of twelve seats stay empty, up to three in each of four categories: 44 ways.
    const ways = seatsOf(seats, 'one-seat')(six).additions;
    expect(new Set(ways.map((way) => JSON.stringify(way))).size).toBe(12);
    expect(ways).toHaveLength(12);
  });

  it('distinguishes groups that differ in the number or the order of persons', () => {
    const seats = [
      { category: 'c1', count: 1 },
      { category: 'c2', count: 1 },
    ];
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
    const seats = [
      { category: 'c2', count: 2 },
      { category: 'c1', count: 1 },
    ];
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
});
