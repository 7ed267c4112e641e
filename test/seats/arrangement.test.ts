import { describe, expect, it } from 'vitest';
import { arrangements } from '../../src/seats/arrangement.js';

const seats = ['first', 'second', 'third'].map((category) => ({ category, count: 1 }));

/** Persons who were put forward for the categories of these bits. */
const personsOf = (masks: readonly number[]) =>
  masks.map((mask, person) => ({
    id: `p${person}`,
    categories: seats.flatMap(({ category }, bit) => (mask & (1 << bit) ? [category] : [])),
  }));

describe('an arrangement', () => {
  it('of a large group seats the one person who can sit', () => {
    const arrange = arrangements(seats, 'one-seat');
    const nobody = Array.from({ length: 40 }, () => 0);
    for (const place of nobody.keys()) {
      expect(arrange(personsOf(nobody.with(place, 0b001))).seated[0]).toEqual([place]);
    }
    expect(arrange(personsOf(nobody)).seated[0]).toEqual([]);
  });
});
